import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { Refused } from './refused.js';

/**
 * Resolves the names of hosts for a connection, and refuses those with an address that is not public. The connection
 * goes to the address that was looked at, so that a name cannot mean another one a moment later (DNS rebinding).
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) callback(error, '', 0);
    else if (!addresses.every(({ address }) => isPublicAddress(address))) callback(notPublic(host), '', 0);
    else answer(addresses, options.all ?? false, callback);
  });
};

type Callback = Parameters<LookupFunction>[2];

function answer(addresses: readonly LookupAddress[], all: boolean, callback: Callback): void {
  const [first] = addresses;
  if (all) callback(null, [...addresses]);
  else callback(null, first?.address ?? '', first?.family ?? 0);
}

/**
 * Refuses a host that is itself an address which is not public: no name is looked up for it.
 *
 * @throws Refused if it is one.
 */
export function refusePrivateHost(host: string): void {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address)) throw notPublic(host);
}

function notPublic(host: string): Refused {
  return new Refused(`\`${host}\` is in a private network, which \`media.allowPrivate\` allows`);
}
