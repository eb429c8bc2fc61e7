import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  it('serves this machine alone on port 4610 unless told otherwise', () => {
    expect(readConfig({ HOME: '/root', PATH: '/bin' })).toEqual({
      ok: true,
      config: {
        port: 4610,
        host: '127.0.0.1',
        dataDirectory: 'openpar-data',
        databaseUrl: null,
        uploadMegabytes: 20,
        idleMinutes: 15,
        isBehindHttps: false,
        trustedProxies: [],
        publicUrl: null,
        filesUrl: null,
        https: null,
        redirectPort: null,
        mail: null,
      },
    });
  });

  it('takes every setting', () => {
    const read = readConfig({
      OPENPAR_PORT: '8080',
      OPENPAR_HOST: '0.0.0.0',
      OPENPAR_DATA: '/var/lib/openpar',
      OPENPAR_DATABASE_URL: 'postgres://openpar@db/openpar',
      OPENPAR_UPLOAD_MEGABYTES: '50',
      OPENPAR_IDLE_MINUTES: '30',
      OPENPAR_BEHIND_HTTPS: 'true',
      OPENPAR_TRUSTED_PROXIES: '10.0.0.5, 192.168.0.0/24,fd00::/8',
      OPENPAR_PUBLIC_URL: 'https://OpenPAR.xa.vn/',
      OPENPAR_FILES_URL: 'https://tep.xa.vn:8443',
      OPENPAR_LOCAL_AUTHORITY: 'OpenPAR.xa.vn, tep.xa.vn, 192.168.1.10, fd00::5',
      OPENPAR_REDIRECT_PORT: '80',
      OPENPAR_SMTP_URL: 'smtps://noivu:mat%20khau@mail.xa.vn',
      OPENPAR_MAIL_FROM: 'Phòng Nội vụ <noivu@xa.vn>',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataDirectory: '/var/lib/openpar',
        databaseUrl: 'postgres://openpar@db/openpar',
        uploadMegabytes: 50,
        idleMinutes: 30,
        isBehindHttps: true,
        trustedProxies: ['10.0.0.5', '192.168.0.0/24', 'fd00::/8'],
        publicUrl: 'https://openpar.xa.vn',
        filesUrl: 'https://tep.xa.vn:8443',
        https: { kind: 'local-authority', names: ['openpar.xa.vn', 'tep.xa.vn', '192.168.1.10', 'fd00::5'] },
        redirectPort: 80,
        mail: {
          server: 'smtps://noivu:mat%20khau@mail.xa.vn',
          from: { name: 'Phòng Nội vụ', address: 'noivu@xa.vn' },
        },
      },
    });
  });

  it('names every fault at once', () => {
    const read = readConfig({ OPENPAR_PORT: 'cổng', OPENPAR_UPLOAD_MEGABYTES: '0', OPENPAR_BEHIND_HTTPS: 'có lẽ' });
    expect(read.ok ? [] : read.faults.map((fault) => fault.split(':')[0])).toEqual([
      'OPENPAR_PORT',
      'OPENPAR_UPLOAD_MEGABYTES',
      'OPENPAR_BEHIND_HTTPS',
    ]);
  });

  it.each([
    { OPENPAR_PORT: '0' },
    { OPENPAR_PORT: '65536' },
    { OPENPAR_PORT: '80.5' },
    { OPENPAR_HOST: '' },
    { OPENPAR_DATA: '' },
    { OPENPAR_DATABASE_URL: 'db' },
    { OPENPAR_UPLOAD_MEGABYTES: '201' },
    { OPENPAR_IDLE_MINUTES: '1' },
    { OPENPAR_IDLE_MINUTES: '721' },
    { OPENPAR_IDLE_MINUTES: 'không' },
    { OPENPAR_TRUSTED_PROXIES: '' },
    { OPENPAR_TRUSTED_PROXIES: 'proxy.xa.vn' },
    { OPENPAR_TRUSTED_PROXIES: '10.0.0.5,' },
    { OPENPAR_TRUSTED_PROXIES: '10.0.0.0/33' },
    { OPENPAR_TRUSTED_PROXIES: '0.0.0.0/0' },
    { OPENPAR_TRUSTED_PROXIES: '::/0' },
    { OPENPAR_PUBLIC_URL: 'openpar.xa.vn' },
    { OPENPAR_PUBLIC_URL: 'ftp://openpar.xa.vn' },
    { OPENPAR_PUBLIC_URL: 'https://openpar.xa.vn/app' },
    { OPENPAR_PUBLIC_URL: 'https://a:b@openpar.xa.vn' },
    { OPENPAR_LOCAL_AUTHORITY: 'https://may-chu.xa' },
    { OPENPAR_LOCAL_AUTHORITY: 'máy-chủ.xa' },
    { OPENPAR_LOCAL_AUTHORITY: 'may-chu.xa:443' },
    { OPENPAR_LOCAL_AUTHORITY: '*.xa.vn' },
    { OPENPAR_LOCAL_AUTHORITY: '192.168.1.300' },
    { OPENPAR_SMTP_URL: 'https://mail.xa.vn', OPENPAR_MAIL_FROM: 'a@xa.vn' },
    { OPENPAR_SMTP_URL: 'smtp://mail.xa.vn', OPENPAR_MAIL_FROM: 'noi vu' },
    { OPENPAR_SMTP_URL: 'smtp://mail.xa.vn', OPENPAR_MAIL_FROM: 'A\r\nBcc: b@c.vn <a@xa.vn>' },
  ])('refuses %o, and names the setting', (environment) => {
    const read = readConfig(environment);
    const [setting] = Object.keys(environment);
    const faults = read.ok ? [] : read.faults;
    expect(faults).toEqual([expect.stringMatching(`^(${setting}|OPENPAR_MAIL_FROM): `)]);
  });

  it.each([
    { given: { OPENPAR_TLS_CERT: 'c.pem' }, says: 'OPENPAR_TLS_KEY: is missing while OPENPAR_TLS_CERT is set' },
    { given: { OPENPAR_TLS_KEY: 'k.pem' }, says: 'OPENPAR_TLS_CERT: is missing while OPENPAR_TLS_KEY is set' },
    { given: { OPENPAR_SMTP_URL: 'smtp://m.vn' }, says: 'OPENPAR_MAIL_FROM: is missing while OPENPAR_SMTP_URL is set' },
    { given: { OPENPAR_MAIL_FROM: 'a@xa.vn' }, says: 'OPENPAR_SMTP_URL: is missing while OPENPAR_MAIL_FROM is set' },
    { given: { OPENPAR_REDIRECT_PORT: '80' }, says: 'OPENPAR_REDIRECT_PORT: there is no HTTPS' },
    {
      given: { OPENPAR_LOCAL_AUTHORITY: 'may-chu.xa', OPENPAR_PORT: '8443', OPENPAR_REDIRECT_PORT: '8443' },
      says: 'OPENPAR_REDIRECT_PORT: is the port of HTTPS itself',
    },
    {
      given: { OPENPAR_PUBLIC_URL: 'http://a.vn', OPENPAR_FILES_URL: 'http://a.vn:80' },
      says: 'OPENPAR_FILES_URL: is the address of the app itself',
    },
    {
      given: { OPENPAR_LOCAL_AUTHORITY: 'a.vn', OPENPAR_PUBLIC_URL: 'http://a.vn' },
      says: 'OPENPAR_PUBLIC_URL: HTTPS is on',
    },
    {
      given: { OPENPAR_LOCAL_AUTHORITY: 'a.vn', OPENPAR_FILES_URL: 'https://b.vn' },
      says: 'OPENPAR_FILES_URL: the certificate is not for b.vn',
    },
  ])('refuses what does not go together: $says', ({ given, says }) => {
    const read = readConfig(given);
    expect(read.ok ? [] : read.faults).toEqual([expect.stringContaining(says)]);
  });

  it('takes its own HTTPS for HTTPS', () => {
    expect(readConfig({ OPENPAR_LOCAL_AUTHORITY: 'may-chu.xa' })).toMatchObject({ config: { isBehindHttps: true } });
  });
});
