import { arrangeConference, getConference, getPaper, getParticipants } from '@openpar/contract';
import { extractText } from '@openpar/rendering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';

let server: TestServer;
let officer: Caller;
let tentative: string;
let arranged: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  tentative = await phongThoConference(officer);
  arranged = await phongThoConference(officer);
  const { version } = await officer.answer(getConference, { params: { conferenceId: arranged } });
  const chairPostId = '109.UBND.2021-01-01.1';
  await officer.answer(arrangeConference, {
    params: { conferenceId: arranged },
    body: { version, day: '2024-06-21', session: 'morning', startClock: '08:00', venue: 'Hội trường A', chairPostId },
  });
});
afterAll(() => server.close());

type Paper = 'plan' | 'notice' | 'notice-copies' | 'invitation' | 'invitation-copies';
type Format = 'pdf' | 'docx' | 'html' | 'txt';
const call = (conferenceId: string, paper: Paper, query: { format?: Format; draft?: string } = {}) => ({
  params: { conferenceId, paper },
  query,
});
const take = (conferenceId: string, paper: Paper, query: { format?: Format; draft?: string } = {}) =>
  officer.ask(getPaper, call(conferenceId, paper, query));

/** The words of a paper in any format, without line ends. */
async function wordsOf(bytes: Buffer, format: Format): Promise<string> {
  if (format === 'txt' || format === 'html')
    return bytes
      .toString()
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  const extracted = await extractText({ name: `giay.${format}`, bytes: new Uint8Array(bytes) });
  if (!extracted.ok) throw new Error(`the paper cannot be read: ${extracted.refusal.code}`);
  return extracted.value.lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('the plan', () => {
  it.each([
    { format: 'pdf', type: 'application/pdf', disposition: 'inline' },
    {
      format: 'docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      disposition: 'attachment',
    },
    { format: 'html', type: 'text/html; charset=utf-8', disposition: 'inline' },
    { format: 'txt', type: 'text/plain; charset=utf-8', disposition: 'inline' },
  ] as const)('comes as .$format with what the host has fixed, the same bytes each time', async (expected) => {
    const { format, type, disposition } = expected;
    const first = await take(arranged, 'plan', { format });
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename*=UTF-8''ke-hoach.${format}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const words = await wordsOf(first.bytes, format);
    expect(words).toContain('KẾ HOẠCH');
    expect(words).toContain('Hội trường A');
    expect(words).toContain('08 giờ 00, thứ Sáu, ngày 21 tháng 6 năm 2024');
    expect(words).toMatch(/Chủ trì: Đồng chí \p{Lu}[\p{L} ]+, Chủ tịch UBND huyện\./u);
    expect(words).not.toMatch(/dự kiến trong Tháng 6|undefined|\[object/);
    const second = await take(arranged, 'plan', { format });
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('is a PDF unless another format is asked for', async () => {
    const { bytes } = await take(tentative, 'plan');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says that it is a draft when one is asked for', async () => {
    const draft = await take(tentative, 'plan', { format: 'txt', draft: 'true' });
    const final = await take(tentative, 'plan', { format: 'txt' });
    expect(draft.text).toContain('DỰ THẢO');
    expect(final.text).not.toContain('DỰ THẢO');
  });

  it('as a page brings its own style, runs no script and may be framed by us alone', async () => {
    const { headers, text } = await take(arranged, 'plan', { format: 'html' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'self'.*sandbox/);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin/);
    expect(text).not.toMatch(/<script/i);
  });

  it('shows words of a stranger’s file as words', async () => {
    const id = await phongThoConference(officer, (text) =>
      text.replace('- Trao đổi, thảo luận tại Hội nghị;', '- Trao đổi <img src=x onerror=alert(1)> thảo luận;'),
    );
    const { text } = await take(id, 'plan', { format: 'html' });
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
  });
});

describe('the invitation', () => {
  it.each(['invitation', 'invitation-copies'] as const)(
    '%s is held back while parts are open, and names them',
    async (paper) => {
      const refusal = await officer.refusal(getPaper, call(tentative, paper));
      expect(refusal).toMatchObject({ code: 'invitation-incomplete', status: 409 });
      expect(refusal.title.vi).toContain('ngày, buổi (sáng, chiều), địa điểm');
      expect(refusal.title.en).toContain('day, session (morning or afternoon), venue');
      expect(refusal.title.vi).not.toMatch(/\b(day|session|venue)\b/);
    },
  );

  it.each(['invitation', 'invitation-copies'] as const)(
    '%s may be seen before as a draft that says so',
    async (paper) => {
      const { status, text } = await take(tentative, paper, { format: 'txt', draft: 'true' });
      expect(status).toBe(200);
      expect(text).toContain('DỰ THẢO');
    },
  );

  it.each(['pdf', 'docx', 'html', 'txt'] as const)('goes out as .%s once all is fixed', async (format) => {
    const { status, bytes } = await take(arranged, 'invitation', { format });
    expect(status).toBe(200);
    const words = await wordsOf(bytes, format);
    expect(words).toContain('GIẤY MỜI');
    expect(words).toContain('Hội trường A');
    expect(words).not.toContain('DỰ THẢO');
  });

  it('comes as one letter for each seat, all alike but for whom they invite', async () => {
    const { seats } = await officer.answer(getParticipants, { params: { conferenceId: arranged } });
    const invited = seats.filter(({ state }) => state !== 'post-missing');
    const { text } = await take(arranged, 'invitation-copies', { format: 'txt' });
    const letters = text.split('\f');
    expect(letters).toHaveLength(invited.length);
    expect(letters.every((letter) => letter.includes('GIẤY MỜI'))).toBe(true);
    const toMuongSo = letters.filter((letter) => letter.replace(/\s+/g, ' ').includes('xã Mường So'));
    expect(toMuongSo.length).toBeGreaterThan(0);
    expect(toMuongSo.length).toBeLessThan(letters.length / 2);
  });

  it('comes as one PDF of all letters, the same bytes each time', async () => {
    const first = await take(arranged, 'invitation-copies');
    const second = await take(arranged, 'invitation-copies');
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('is refused where nobody is called', async () => {
    const id = await phongThoConference(officer, (text) => {
      const [before = '', rest = ''] = text.split('## **3. Thành phần**');
      const [, after = ''] = rest.split('## **III.');
      return `${before}## **III.${after}`;
    });
    const refusal = await officer.refusal(getPaper, call(id, 'invitation', { draft: 'true' }));
    expect(refusal).toMatchObject({ code: 'nobody-to-invite', status: 409 });
  });
});

describe('the notice of time and place', () => {
  it.each(['notice', 'notice-copies'] as const)(
    '%s is held back while parts are open, and names them',
    async (paper) => {
      const refusal = await officer.refusal(getPaper, call(tentative, paper));
      expect(refusal).toMatchObject({ code: 'notice-incomplete', status: 409 });
      expect(refusal.title.vi).toContain('ngày, buổi (sáng, chiều), địa điểm');
      expect(refusal.title.en).toContain('day, session (morning or afternoon), venue');
    },
  );

  it('may be seen before as a draft that says so', async () => {
    const { status, text } = await take(tentative, 'notice', { format: 'txt', draft: 'true' });
    expect(status).toBe(200);
    expect(text).toContain('DỰ THẢO');
  });

  it.each(['pdf', 'docx', 'html', 'txt'] as const)(
    'goes out as .%s with what is fixed and what was planned',
    async (format) => {
      const { status, bytes } = await take(arranged, 'notice', { format });
      expect(status).toBe(200);
      const words = await wordsOf(bytes, format);
      expect(words).toContain('THÔNG BÁO');
      expect(words).toContain(
        '08 giờ 00, thứ Sáu, ngày 21 tháng 6 năm 2024 (thay cho thời gian dự kiến: tháng 6 năm 2024)',
      );
      expect(words).toContain('Hội trường A (thay cho địa điểm dự kiến: Hội trường UBND huyện)');
      expect(words).not.toMatch(/DỰ THẢO|undefined|\[object/);
    },
  );

  it('comes as one copy for each body with a seat but the host, alike but for whom it asks', async () => {
    const { seats } = await officer.answer(getParticipants, { params: { conferenceId: arranged } });
    const { text } = await take(arranged, 'notice-copies', { format: 'txt' });
    const copies = text.split('\f').map((copy) => copy.replace(/\s+/g, ' '));
    const bodies = new Set(seats.map(({ unitId }) => unitId).filter((unitId) => unitId !== '109.UBND.2021-01-01'));
    expect(copies).toHaveLength(bodies.size);
    const toFront = copies.filter((copy) => copy.includes('kính mời Ủy ban Mặt trận Tổ quốc Việt Nam huyện Phong Thổ'));
    expect(toFront).toHaveLength(1);
    expect(copies.filter((copy) => /yêu cầu[^.]*Mặt trận/.test(copy))).toEqual([]);
    expect(copies.filter((copy) => copy.includes('yêu cầu Ủy ban nhân dân xã Mường So cử đại biểu'))).toHaveLength(1);
  });
});

describe('who may take a paper', () => {
  it('the chairman may, another unit may not', async () => {
    const chairman = await server.acting('phongtho.chutich');
    expect((await chairman.ask(getPaper, call(arranged, 'plan', { format: 'txt' }))).status).toBe(200);
    const neighbour = await server.acting('tamduong.noivu');
    expect((await neighbour.refusal(getPaper, call(arranged, 'plan'))).code).toBe('not-permitted');
    expect((await neighbour.refusal(getPaper, call(arranged, 'invitation'))).code).toBe('not-permitted');
    expect((await officer.refusal(getPaper, call(NOWHERE, 'plan'))).code).toBe('conference-not-found');
  });

  it.each([
    { url: 'papers/decision', path: 'paper' },
    { url: 'papers/plan?format=exe', path: 'format' },
    { url: 'papers/plan?draft=maybe', path: 'draft' },
  ])('nobody is understood who asks for $url', async ({ url, path }) => {
    const response = await server.app.inject({
      url: `/api/conferences/${arranged}/${url}`,
      headers: { cookie: officer.cookie ?? '' },
    });
    expect(response.json()).toMatchObject({ code: 'request-not-understood', places: [{ path }] });
  });
});
