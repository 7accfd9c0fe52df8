/**
 * A path from a folder, with `/` between its parts; `undefined` if it names no file. One that leads above the first
 * folder begins with `..`.
 */
export function resolvePath(folder: readonly string[], path: string): string | undefined {
  if (path.includes('\0')) return undefined;
  const parts = [...folder];
  for (const part of path.split('/')) {
    const goesUp = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
    if (goesUp) parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const file = parts.at(-1);
  return file === undefined || file === '..' ? undefined : parts.join('/');
}
