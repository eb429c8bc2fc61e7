import { expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { addressOf, remarksOnStart } from './remarks-on-start.ts';

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.faults.join());
  return read.config;
}

it.each([{}, { OPENPAR_HOST: 'localhost' }, { OPENPAR_HOST: '127.0.0.5' }, { OPENPAR_HOST: '::1' }])(
  'says nothing of %o, which only this machine reaches',
  (environment) => {
    expect(remarksOnStart(configOf(environment), null)).toEqual([]);
  },
);

it.each([{ OPENPAR_HOST: '0.0.0.0' }, { OPENPAR_HOST: '::' }, { OPENPAR_HOST: '192.168.1.10' }])(
  'warns of %o without HTTPS, in both languages',
  (environment) => {
    const text = remarksOnStart(configOf(environment), null).join('\n');
    expect(text).toContain(`Warning: listening on ${environment.OPENPAR_HOST} without HTTPS`);
    expect(text).toContain('Cảnh báo');
  },
);

it.each([{ OPENPAR_BEHIND_HTTPS: 'true' }, { OPENPAR_LOCAL_AUTHORITY: 'may-chu.xa' }])(
  'does not warn where %o says that there is HTTPS',
  (environment) => {
    expect(remarksOnStart(configOf({ OPENPAR_HOST: '0.0.0.0', ...environment }), null)).toEqual([]);
  },
);

it('tells of the authority at each start where to fetch it and how to know it', () => {
  const config = configOf({ OPENPAR_LOCAL_AUTHORITY: 'may-chu.xa', OPENPAR_PORT: '443' });
  const authority = { bytes: new Uint8Array(), fingerprint: '0A:1B', isNew: true };
  const credentials = { cert: '', key: '' };
  const later = { ...authority, isNew: false };
  const text = remarksOnStart(config, { credentials, authority: later }).join('\n');
  expect(text).toContain('https://may-chu.xa:443/openpar-authority.crt');
  expect(text).toContain('SHA-256 0A:1B');
  expect(text).not.toContain('was made');
  expect(remarksOnStart(config, { credentials, authority })[0]).toContain('was made');
});

it.each([
  { environment: {}, address: 'http://127.0.0.1:4610' },
  { environment: { OPENPAR_HOST: '0.0.0.0', OPENPAR_PORT: '80' }, address: 'http://127.0.0.1:80' },
  { environment: { OPENPAR_HOST: 'fd00::1' }, address: 'http://[fd00::1]:4610' },
  { environment: { OPENPAR_LOCAL_AUTHORITY: 'fd00::1' }, address: 'https://[fd00::1]:4610' },
  {
    environment: { OPENPAR_LOCAL_AUTHORITY: 'a.vn', OPENPAR_PUBLIC_URL: 'https://a.vn', OPENPAR_HOST: '::' },
    address: 'https://a.vn',
  },
])('names $address to open with $environment', ({ environment, address }) => {
  expect(addressOf(configOf(environment))).toBe(address);
});
