/**
 * Whether a text names a time zone of the IANA database.
 *
 * Offsets such as `+09:00` are none, though newer engines take them: the same configuration must do on all of them.
 */
export function isTimeZone(text: string): boolean {
  if (!/^[a-z]/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
