import { BlockList, isIP } from 'node:net';

/** The blocks of IPv4 that are not for the public internet (IANA IPv4 Special-Purpose Address Registry, multicast). */
const specialIPv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** The only block of IPv6 whose addresses are given out for the public internet, and what is special inside it. */
const globalIPv6 = '2000::/3';
const specialIPv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const special = blockList(specialIPv4, specialIPv6);
const global = blockList([], [globalIPv6]);

/** IPv4 inside IPv6: as systems write it (RFC 4291, 2.5.5.2), and as networks without IPv4 translate it (RFC 6052). */
const carriers = blockList([], ['::ffff:0:0/96', '64:ff9b::/96']);

/** Whether an IP address is of the public internet: no private, loopback, link-local or otherwise special network. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  if (version !== 6 || address.includes('%')) return false;
  if (carriers.check(address, 'ipv6')) return isPublicAddress(lastFourBytes(address));
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** The IPv4 address that is the end of an IPv6 address, however that is written. */
function lastFourBytes(address: string): string {
  const dotted = /:([\d.]+)$/.exec(address)?.[1];
  if (dotted !== undefined && isIP(dotted) === 4) return dotted;
  // Two colons stand for zeros, so that behind them may be fewer than two groups.
  const groups = ['0', '0', ...(address.split('::').at(-1) ?? '').split(':').filter(Boolean)];
  return groups
    .slice(-2)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

function blockList(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [blocks, family] of [
    [ipv4, 'ipv4'],
    [ipv6, 'ipv6'],
  ] as const) {
    for (const block of blocks) {
      const [network = '', prefix = ''] = block.split('/');
      list.addSubnet(network, Number(prefix), family);
    }
  }
  return list;
}
