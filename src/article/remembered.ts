/** Such texts come from anybody's files, so that neither all of them nor long ones are kept. */
const most = 2048;
const longest = 64;

/** A function of a text that is asked about the same few texts over and over, such as the names of fields. */
export function remembered<Value extends string | object>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const computed = compute(text);
    if (known.size < most && text.length <= longest) known.set(text, computed);
    return computed;
  };
}
