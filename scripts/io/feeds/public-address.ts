/** Which addresses of the net may be asked. Decided when the socket connects, so a name cannot change its mind. */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { privateAddressRefusal } from './private-refusal.ts';

/** An address that lies on this machine or in a private network. */
class PrivateAddressError extends Error {}

/** Whether an IP address belongs to the public net: no loopback, private, link-local, mapped or reserved one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
}

/** All that is given out of IPv6 so far (RFC 4291, 2.4); leaves out what only looks like IPv4. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

export interface AgentLimits {
  readonly connectMs: number;
  /** The longest silence before and within an answer. */
  readonly idleMs: number;
}

/** A client that keeps no cookies and connects to public addresses only, unless told otherwise. */
export function guardedAgent(allowPrivateHosts: boolean, { connectMs, idleMs }: AgentLimits): Agent {
  const connect = buildConnector({
    timeout: connectMs,
    ...(allowPrivateHosts ? {} : { lookup: publicLookup }),
  });
  return new Agent({
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    keepAliveTimeout: 1000,
    maxHeaderSize: 32 * 1024,
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (!allowPrivateHosts && isIP(host) !== 0 && !isPublicAddress(host)) {
        callback(new PrivateAddressError(privateAddressRefusal(host)), null);
      } else connect(options, callback);
    },
  });
}

/** As `dns.lookup`, but private addresses of a name are left out, and a name with no other is refused. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (!first) return callback(new PrivateAddressError(privateAddressRefusal(hostname)), '');
    return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
  });
};
