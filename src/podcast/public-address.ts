/** Hosts that nobody but their own network reaches (RFC 6761, 6; RFC 6890, 2.2). */
const privateHost =
  /^(?:localhost|(?:.*\.)?(?:localhost|local|internal|test|invalid)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[(?:::1|f[cd].*|fe[89ab].*)\])$/i;

/** Why a directory cannot fetch an address; `undefined` if it can. */
export function addressProblem(address: string): string | undefined {
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is not on the web';
  if (username !== '' || password !== '') return 'has a password in it';
  return privateHost.test(hostname) ? 'is on a network of its own' : undefined;
}

/** Whether the path of an address is in ASCII, as Apple wants the names of files: without percent-encoded letters. */
export function hasPlainFileName(address: string): boolean {
  return !/%[89a-f]/i.test(new URL(address).pathname);
}
