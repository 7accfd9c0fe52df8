const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is a file and not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file is in its way',
  ENOTSUP: 'the file system does not support it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than the file system, or a limit of this process, allows',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  ENXIO: 'it is a pipe, a device or something else that is no file',
  ENOTREG: 'it is a pipe, a device or something else that is no file',
  ESYMLINK: 'it is a symbolic link',
  EOUTSIDE: 'a symbolic link leads to it, out of the folder of the articles',
  EIO: 'the disk reports an error',
  ECHANGED: 'it has just been changed',
};

/**
 * Why the system refused something, in words, out of what a call of `node:fs` threw.
 *
 * @throws what it was given, if that is no refusal of the system but a bug.
 */
export function systemReason(thrown: unknown): string {
  const code = codeOf(thrown);
  if (code === undefined) throw thrown;
  return reasons[code] ?? code;
}

function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
