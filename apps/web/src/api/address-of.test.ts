import { expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

it('puts parameters and query in place, with marks and slashes encoded', () => {
  expect(addressOf('/units/:unitId', { unitId: 'a/b ộ' }, { day: '2024-06-01', text: undefined, to: null })).toBe(
    '/api/units/a%2Fb%20%E1%BB%99?day=2024-06-01',
  );
});

it('needs neither', () => expect(addressOf('/home')).toBe('/api/home'));
