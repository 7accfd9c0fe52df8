// No drive, no climbing out, nothing that a file system or an address gives a meaning of its own.
const segment = /^(?!\.{1,2}$)[^\\/:*?"<>|#%\u0000-\u001f\u007f]+(?<![. ])$/;

/** Whether a text is a file inside the output folder, with `/` between its parts, on any file system and in an address. */
export function isOutputName(text: string): boolean {
  return text.split('/').every((part) => segment.test(part));
}
