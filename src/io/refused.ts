/** An error of ours that looks like one of the system's. */
export function refused(code: 'EISDIR' | 'ENOTREG' | 'ESYMLINK' | 'EOUTSIDE'): Error {
  return Object.assign(new Error(code), { code });
}
