import { expect, it } from 'vitest';
import { countedAs } from './caller-address.ts';

it.each([
  { address: '192.168.1.20', counted: '192.168.1.20' },
  { address: '::ffff:192.168.1.20', counted: '192.168.1.20' },
  { address: '::FFFF:192.168.1.20', counted: '192.168.1.20' },
  { address: '2001:db8:1:2:3:4:5:6', counted: '2001:db8:1:2::/64' },
  { address: '2001:0DB8:0001:0002::9', counted: '2001:db8:1:2::/64' },
  { address: '2001:db8::7', counted: '2001:db8:0:0::/64' },
  { address: 'fe80::1%eth0', counted: 'fe80:0:0:0::/64' },
  { address: '::1', counted: '0:0:0:0::/64' },
])('counts $address as $counted', ({ address, counted }) => {
  expect(countedAs(address)).toBe(counted);
});

it('counts all addresses of one IPv6 network as one', () => {
  expect(countedAs('2001:db8:1:2::1')).toBe(countedAs('2001:db8:1:2:ffff:ffff:ffff:ffff'));
  expect(countedAs('2001:db8:1:2::1')).not.toBe(countedAs('2001:db8:1:3::1'));
});
