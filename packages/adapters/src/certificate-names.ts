import 'reflect-metadata';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509';
import { Extension, type X509Certificate } from '@peculiar/x509';
import { OWN_NAMES } from './own-names.ts';

/** Ranges that never lead out of the office (RFC 1918, 4193, 4291): machines may change their addresses within them. */
const PRIVATE_RANGES = [
  '10.0.0.0/8',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
];

/**
 * What an authority for these names may vouch for: the names, what lies below them, and private addresses. With its key stolen nobody
 * can pretend to be a bank.
 */
export function nameConstraints(names: readonly string[]): Extension {
  const all = [...OWN_NAMES, ...names];
  const hosts = all.filter((name) => isIP(name) === 0);
  const ranges = [
    ...PRIVATE_RANGES,
    ...names.filter(isPublicAddress).map((name) => `${name}/${isIPv6(name) ? 128 : 32}`),
  ];
  const permitted = [
    ...hosts.map((dNSName) => new GeneralName({ dNSName })),
    ...ranges.map((iPAddress) => new GeneralName({ iPAddress })),
  ].map((base) => new GeneralSubtree({ base }));
  const constraints = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(permitted) });
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints));
}

/** Those of the names that the authority may not vouch for. */
export function namesOutside(authority: X509Certificate, names: readonly string[]): string[] {
  const extension = authority.getExtension(id_ce_nameConstraints);
  const constraints = extension ? AsnConvert.parse(extension.value, NameConstraints) : new NameConstraints();
  const bases = [...(constraints.permittedSubtrees ?? [])].map(({ base }) => base);
  const ranges = rangesOf(bases.flatMap(({ iPAddress }) => iPAddress ?? []));
  const hosts = bases.flatMap(({ dNSName }) => dNSName ?? []);
  return names.filter((name) =>
    isIP(name) === 0
      ? !hosts.some((host) => name === host || name.endsWith(`.${host}`))
      : !ranges.check(name, isIPv6(name) ? 'ipv6' : 'ipv4'),
  );
}

function isPublicAddress(name: string): boolean {
  return isIP(name) !== 0 && !rangesOf(PRIVATE_RANGES).check(name, isIPv6(name) ? 'ipv6' : 'ipv4');
}

function rangesOf(texts: readonly string[]): BlockList {
  const ranges = new BlockList();
  for (const text of texts) {
    const [address = '', bits] = text.split('/');
    ranges.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return ranges;
}
