import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * Whether all that a web address's host means lies on the public network. For addresses that others send: a server must not fetch
 * from its own network for them. A host that cannot be looked up is not public.
 */
export async function isPublicAddress(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
  try {
    const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
    return found.length > 0 && found.every((one) => !isOwn(one.address));
  } catch {
    return false;
  }
}

const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  own.addSubnet(net, bits, 'ipv6');

/** IPv4 addresses written as IPv6 ones are looked at as what they are. */
function isOwn(address: string): boolean {
  if (isIP(address) === 4) return own.check(address, 'ipv4');
  return own.check(address, 'ipv6');
}
