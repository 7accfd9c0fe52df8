const readsAsAnotherType = /^(?:|true|false|null|undefined|-?\d+(?:\.\d+)?)$/;

/** A value of any kind for a message: a text as it is, in quotes where it would be taken for a number; the rest as JSON. */
export function showValue(value: unknown): string {
  if (typeof value === 'string' && !readsAsAnotherType.test(value)) return value;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' && typeof value !== 'string') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return 'an object';
  }
}
