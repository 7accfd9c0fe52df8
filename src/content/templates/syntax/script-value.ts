const quoted = /^(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|`([^`\\$]*(?:(?:\\.|\$(?!\{))[^`\\$]*)*)`)$/s;
const number = /^-?\d+(?:\.\d+)?$/;
const imported = /^([\w$]+)(?:\.(?:src|default))?$/;
const required = /^(?:require|useBaseUrl|withBase)\(\s*(["'])([^"'\n]*)\1\s*\)(?:\.default)?$/;

/** What a piece of JavaScript stands for, if one sees it without running it: a string, a number, an imported file. */
export function scriptValue(script: string, imports: ReadonlyMap<string, string>): string | undefined {
  const trimmed = script.trim();
  const string = quoted.exec(trimmed);
  if (string) return withoutEscapes(string[1] ?? string[2] ?? string[3] ?? '');
  if (number.test(trimmed)) return trimmed;
  return required.exec(trimmed)?.[2] ?? imports.get(imported.exec(trimmed)?.[1] ?? '');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character) => (character === 'n' ? '\n' : character));
}
