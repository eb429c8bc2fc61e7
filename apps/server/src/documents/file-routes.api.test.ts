import { bringInPlan, getPlanOriginal, Problem } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../create-server.ts';
import type { Caller } from '../testing/caller.ts';
import { filePart, phongThoPlan, planFile } from '../testing/plan-files.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';
import { fileTickets, type LinkedFile } from './file-tickets.ts';

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
});
afterAll(() => server.close());

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const HTML = '<!doctype html><script>document.title = document.cookie</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function keptFile(
  content: Uint8Array | string,
  name: string,
  disposition: LinkedFile['disposition'] = 'attachment',
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = { digest: await server.services.files.save(bytes), fileName: name, disposition };
  return { bytes, file, url: server.services.fileTickets.addressOf(file) };
}

const fetched = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

async function refusalOf(url: string) {
  const response = await fetched(url);
  const { code, status, title } = Problem.parse(response.json());
  expect(response.statusCode).toBe(status);
  return { code, sentence: title.vi };
}

describe('a kept file', () => {
  it('comes by its link whole, under its own name, without a session', async () => {
    const { url, bytes } = await keptFile(planFile('phong-tho-2024'), "Kế hoạch (số 1) 'mới'.txt");
    const response = await fetched(url);
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.equals(Buffer.from(bytes))).toBe(true);
    expect(response.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%28s%E1%BB%91%201%29%20%27m%E1%BB%9Bi%27.txt",
    );
  });

  it.each([
    { what: 'a page that calls itself a picture', content: HTML, name: 'anh.png' },
    { what: 'a page that says what it is', content: HTML, name: 'trang.html' },
    { what: 'a drawing with a script', content: SVG, name: 'so-do.svg' },
    { what: 'a drawing that calls itself a PDF', content: SVG, name: 'ke-hoach.pdf' },
    { what: 'a script', content: 'fetch("/api/session")', name: 'a.js' },
    { what: 'nothing', content: '', name: 'rong.pdf' },
  ])('never runs when it is $what, also when it was to be shown', async ({ content, name }) => {
    for (const disposition of ['inline', 'attachment'] as const) {
      const { headers, statusCode } = await fetched((await keptFile(content, name, disposition)).url);
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': expect.stringMatching(/^attachment; /),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it.each([
    { content: PNG, name: 'anh.html', disposition: 'inline' as const, type: 'image/png', shown: 'inline' },
    { content: PNG, name: 'anh.png', disposition: 'attachment' as const, type: 'image/png', shown: 'attachment' },
    {
      content: '%PDF-1.7',
      name: 'a.pdf',
      disposition: 'inline' as const,
      type: 'application/pdf',
      shown: 'attachment',
    },
  ])('asked for as $disposition with content of $type comes as $shown, in a sandbox', async (given) => {
    const { headers } = await fetched((await keptFile(given.content, given.name, given.disposition)).url);
    expect(headers).toMatchObject({
      'content-type': given.type,
      'content-disposition': expect.stringMatching(`^${given.shown}; `),
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  it('is the same with the cookie of somebody, of nobody and with a wrong one', async () => {
    const { url } = await keptFile(HTML, 'a.html');
    for (const cookie of [officer.cookie ?? '', 'openpar=sai', '']) {
      const response = await fetched(url, cookie === '' ? {} : { cookie });
      expect([response.statusCode, response.payload, response.headers['set-cookie']]).toEqual([200, HTML, undefined]);
    }
  });

  it('may be asked about without being fetched', async () => {
    const { url } = await keptFile(HTML, 'a.html');
    const { statusCode, payload, headers } = await server.app.inject({ method: 'HEAD', url });
    expect([statusCode, payload, headers['content-length']]).toEqual([200, '', String(HTML.length)]);
  });

  it('that is no longer kept is refused with a sentence', async () => {
    const { url, file } = await keptFile('sẽ mất', 'a.txt');
    await server.services.files.remove(file.digest);
    expect((await refusalOf(url)).code).toBe('file-not-kept');
  });
});

describe('a link', () => {
  it('holds for five minutes', async () => {
    const { url } = await keptFile(HTML, 'a.html');
    server.clock.moveTo('2026-11-20T08:05:00+07:00');
    expect((await fetched(url)).statusCode).toBe(200);
    server.clock.moveTo('2026-11-20T08:05:01+07:00');
    expect(await refusalOf(url)).toEqual({ code: 'file-link-expired', sentence: 'Đường dẫn tải tệp đã hết hạn.' });
    server.clock.moveTo(MORNING);
  });

  it('opens its own file and no other', async () => {
    const one = await keptFile('một', 'mot.txt');
    const other = await keptFile('hai', 'hai.txt');
    const swapped = one.url.replace(one.file.digest, other.file.digest);
    expect(await refusalOf(swapped)).toEqual({ code: 'file-link-wrong', sentence: 'Đường dẫn tải tệp không đúng.' });
  });

  it.each([
    { what: 'a later end', change: (url: URL) => url.searchParams.set('until', '9999999999') },
    { what: 'another name', change: (url: URL) => url.searchParams.set('name', 'a.exe') },
    { what: 'another way to be shown', change: (url: URL) => url.searchParams.set('as', 'inline') },
    { what: 'a way that there is not', change: (url: URL) => url.searchParams.set('as', 'script') },
    { what: 'no seal', change: (url: URL) => url.searchParams.delete('seal') },
    { what: 'an empty seal', change: (url: URL) => url.searchParams.set('seal', '') },
    { what: 'two seals', change: (url: URL) => url.searchParams.append('seal', 'a') },
    { what: 'a seal in other letters', change: (url: URL) => url.searchParams.set('seal', 'ấ'.repeat(43)) },
    { what: 'an end that is no time', change: (url: URL) => url.searchParams.set('until', 'mai') },
  ])('with $what is refused', async ({ change }) => {
    const address = new URL((await keptFile('một', 'mot.txt')).url, 'https://openpar.xa.vn');
    change(address);
    expect((await refusalOf(address.pathname + address.search)).code).toBe('file-link-wrong');
  });

  it.each(['x', '..%2f..%2fetc%2fpasswd', '0'.repeat(63), 'A'.repeat(64)])('to "%s" is refused', async (digest) => {
    const { url, file } = await keptFile('một', 'mot.txt');
    expect((await refusalOf(url.replace(file.digest, digest))).code).toBe('file-link-wrong');
  });

  it('of another realm or another installation opens nothing', async () => {
    const { file } = await keptFile('một', 'mot.txt');
    const { clock } = server;
    const secret = new Uint8Array(32).fill(7);
    const ofRealm = fileTickets({ secret, realm: 'khac', clock, filesUrl: null });
    const ofSecret = fileTickets({ secret: new Uint8Array(32), realm: 'thu-nghiem', clock, filesUrl: null });
    for (const tickets of [ofRealm, ofSecret]) {
      expect((await refusalOf(tickets.addressOf(file))).code).toBe('file-link-wrong');
    }
  });

  it('that is refused tells a person in words, in both languages', async () => {
    const { url } = await keptFile('một', 'mot.txt');
    const { headers, payload, statusCode } = await fetched(`${url}x`, BROWSER);
    expect(statusCode).toBe(403);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(payload).toMatch(/^Đường dẫn tải tệp không đúng\. .*\n\nThe link to the file is not right\. /);
  });

  it('is only given to whoever may read the plan', async () => {
    const { id } = await officer.answer(bringInPlan, { parts: phongThoPlan() });
    const neighbour = await server.acting('tamduong.noivu');
    const refused = await neighbour.ask(getPlanOriginal, { params: { planReadingId: id } });
    expect([refused.status, refused.headers.location]).toEqual([403, undefined]);
    const given = await officer.ask(getPlanOriginal, { params: { planReadingId: id } });
    expect(given.headers).toMatchObject({
      location: expect.stringMatching(/^\/files\/[0-9a-f]{64}\?/),
      'cache-control': 'no-store',
    });
    expect((await fetched(String(given.headers.location))).rawPayload.equals(planFile('phong-tho-2024'))).toBe(true);
  });

  it('can be given for a plan that was brought in under a lying name, which is saved under that name', async () => {
    const parts = filePart(
      'ke-hoach.txt',
      `<script>alert(1)</script>\n${new TextDecoder().decode(planFile('phong-tho-2024'))}`,
    );
    const { id } = await officer.answer(bringInPlan, { parts });
    const given = await officer.ask(getPlanOriginal, { params: { planReadingId: id } });
    expect((await fetched(String(given.headers.location))).headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''ke-hoach.txt",
    });
  });
});

describe('an address of files of its own', () => {
  const FILES = 'tep.xa.vn:8443';
  const APP = 'openpar.xa.vn';

  async function apart() {
    const filesUrl = `https://${FILES}`;
    const { services, clock } = server;
    const secret = new Uint8Array(32).fill(7);
    const tickets = fileTickets({ secret, realm: services.realm.id, clock, filesUrl });
    const app = await createServer(
      { ...services, fileTickets: tickets, config: { ...services.config, filesUrl } },
      { log: false },
    );
    const { file } = await keptFile(PNG, 'anh.png', 'inline');
    const link = new URL(tickets.addressOf(file));
    return { app, link, path: link.pathname + link.search };
  }

  it('is where links lead, and serves them to the app', async () => {
    const { app, link, path } = await apart();
    expect(link.origin).toBe(`https://${FILES}`);
    const response = await app.inject({ url: path, headers: { host: FILES } });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cross-origin-resource-policy']).toBe('cross-origin');
    const page = await app.inject({ url: '/api/installation', headers: { host: APP } });
    expect(page.headers['content-security-policy']).toContain(`img-src 'self' https://${FILES};`);
    expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it.each([APP, 'tep.xa.vn', 'tep.xa.vn:8444', 'x.tep.xa.vn:8443', 'tep.xa.vn:8443.ke-xau.vn', ''])(
    'is the only one for files: "%s" serves none',
    async (host) => {
      const { app, path } = await apart();
      const response = await app.inject({ url: path, headers: { host } });
      expect([response.statusCode, Problem.parse(response.json()).code]).toEqual([404, 'not-found']);
    },
  );

  it.each(['/', '/plans', '/api/installation', '/api/session', '/assets/app.js', '/robots.txt', '/files', '/khong-co'])(
    'serves nothing else: %s is not found there',
    async (url) => {
      const { app } = await apart();
      for (const host of [FILES, FILES.toUpperCase()]) {
        const response = await app.inject({ url, headers: { host, cookie: officer.cookie ?? '' } });
        expect([response.statusCode, response.headers['set-cookie']]).toEqual([404, undefined]);
      }
    },
  );

  it('takes no sign-in', async () => {
    const { app } = await apart();
    const payload = { login: 'phongtho.noivu', password: 'x' };
    const response = await app.inject({ method: 'POST', url: '/api/sessions', headers: { host: FILES }, payload });
    expect(response.statusCode).toBe(404);
  });
});
