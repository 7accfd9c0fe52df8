const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host does not exist',
  EAI_AGAIN: 'its host could not be looked up',
  ECONNREFUSED: 'its server takes no connections',
  ECONNRESET: 'its server broke off',
  UND_ERR_SOCKET: 'its server broke off',
};

/** Why a server gave no answer, in words, out of what `fetch` or a request of `node:http` threw. */
export function networkReason(thrown: unknown): string {
  // `fetch` hides what happened in the cause of what it throws.
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/redirect count exceeded/.test(String(cause))) return 'its server sends whoever asks from address to address';
  return reasons[code] ?? `its server could not be asked (${code || 'no reason given'})`;
}
