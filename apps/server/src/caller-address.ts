import { isIP, isIPv4 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * The address under which a caller is counted, for the limit of requests and for the lock of sign-in alike: that of the connection, or
 * the hop that a trusted proxy has added. Of IPv6 the network of 64 bits, since one machine has all addresses in it.
 */
export function callerAddress(request: FastifyRequest): string {
  // A proxy may pass on a hop that is no address; then the proxy itself is the caller that is known.
  return countedAs(isIP(request.ip) === 0 ? (request.socket.remoteAddress ?? '') : request.ip);
}

/** "::ffff:10.0.0.7" → "10.0.0.7"; "2001:db8:1:2:3::4" → "2001:db8:1:2::/64". */
export function countedAs(address: string): string {
  const mapped = address.replace(/^::ffff:/i, '');
  if (isIPv4(mapped)) return mapped;
  if (isIP(address) === 0) return address;
  const [head = '', tail] = withoutZone(address).split('::');
  const ahead = groupsOf(head);
  const behind = groupsOf(tail ?? '');
  const between = tail === undefined ? 0 : 8 - ahead.length - behind.length;
  const groups = [...ahead, ...Array<string>(Math.max(0, between)).fill('0'), ...behind];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

const withoutZone = (address: string) => address.toLowerCase().replace(/%.*$/, '');
const groupsOf = (text: string) => (text === '' ? [] : text.split(':').map((group) => group.replace(/^0+(?=.)/, '')));
