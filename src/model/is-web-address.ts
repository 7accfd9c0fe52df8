/** Whether a text names something by its address on the web, and not by the path of a file. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
