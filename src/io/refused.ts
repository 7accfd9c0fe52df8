/** What we refuse ourselves: some of the system's codes, and some that it has no code for. */
export type RefusedCode = 'EISDIR' | 'ENOTSUP' | 'ENOTREG' | 'ESYMLINK' | 'EOUTSIDE' | 'ECHANGED';

/** An error of ours that looks like one of the system's. */
export function refused(code: RefusedCode): Error {
  return Object.assign(new Error(code), { code });
}
