/** Whether a text is written as an email address: one `@` with something on both sides, and no white space. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
