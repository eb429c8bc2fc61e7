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
        isBehindHttps: false,
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
      OPENPAR_BEHIND_HTTPS: 'true',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataDirectory: '/var/lib/openpar',
        databaseUrl: 'postgres://openpar@db/openpar',
        uploadMegabytes: 50,
        isBehindHttps: true,
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
  ])('refuses %o', (environment) => {
    expect(readConfig(environment).ok).toBe(false);
  });
});
