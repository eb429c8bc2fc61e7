import { request as httpRequest } from 'node:http';
import { bringInPlan, eraseFromBin, listPlanReadings, Problem, removePlan, replacePlanFile } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, para } from '../../../packages/rendering/src/reading/testing/make-docx.ts';
import { makePdf } from '../../../packages/rendering/src/reading/testing/make-pdf.ts';
import type { Caller } from './testing/caller.ts';
import { multipart } from './testing/multipart.ts';
import { filePart, phongThoPlan, planFile } from './testing/plan-files.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

const MEGABYTE = 1024 * 1024;
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const DOCX = makeDocx({ body: para('Kế hoạch') });
const BOMB = makeDocx({ body: para(' '.repeat(4 * MEGABYTE)) });
const MACRO = makeDocx({ body: para('a'), more: { 'word/vbaProject.bin': PNG } });
const SCAN = makePdf({ pages: [{ drawing: '0 0 500 700 re f' }] });
const LOCKED = makePdf({ pages: [{}], isLocked: true });
const NEWS = 'Sáng nay trời mưa ở huyện Phong Thổ, bà con chưa ra đồng được. Chiều trời nắng, chợ đông.';

let server: TestServer;
let officer: Caller;
let address: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

async function expectNothingKept(): Promise<void> {
  expect((await officer.answer(listPlanReadings)).rows).toEqual([]);
  expect(server.files.count()).toBe(0);
}

describe('a file that cannot be taken', () => {
  it.each([
    { name: 'rong.docx', bytes: new Uint8Array(), code: 'file-empty' },
    { name: 'bom.docx', bytes: BOMB, code: 'archive-too-large' },
    { name: 'macro.docx', bytes: MACRO, code: 'docx-with-macros' },
    { name: 'hong.docx', bytes: DOCX.subarray(0, DOCX.length - 30), code: 'archive-broken' },
    { name: 'sai.docx', bytes: makeDocx({ body: '<w:p>' }), code: 'docx-broken' },
    { name: 'khoa.pdf', bytes: LOCKED, code: 'pdf-password' },
    { name: 'quet.pdf', bytes: SCAN, code: 'pdf-without-text' },
    { name: 'dut.pdf', bytes: SCAN.subarray(0, 40), code: 'pdf-broken' },
    { name: 'anh.pdf', bytes: PNG, code: 'file-type-lies' },
    { name: 'chu.docx', bytes: new TextEncoder().encode(NEWS), code: 'file-type-lies' },
    { name: 'anh.png', bytes: PNG, code: 'file-type-unknown' },
    { name: 'cu.doc', bytes: OLE, code: 'file-type-old-word' },
    { name: 'la.txt', bytes: Uint8Array.of(0x4b, 0, 1, 2), code: 'text-encoding-unknown' },
    { name: 'tin.txt', bytes: new TextEncoder().encode(NEWS), code: 'text-is-no-plan' },
    { name: 'dai.txt', bytes: new TextEncoder().encode('Kế hoạch\n'.repeat(20_001)), code: 'file-too-long' },
  ])('$name is refused as $code in one sentence with its mend, and leaves nothing behind', async (given) => {
    const refusal = await officer.refusal(bringInPlan, { parts: filePart(given.name, given.bytes) });
    expect(refusal.code).toBe(given.code);
    for (const language of ['vi', 'en'] as const) {
      expect(refusal.title[language]).toContain(given.name);
      expect(refusal.title[language] + refusal.mend[language]).not.toMatch(/[{}]|undefined/);
      expect(refusal.mend[language]).toMatch(/\.$/);
    }
    await expectNothingKept();
  });

  it('that lies about its type is told what it says and what it is', async () => {
    const refusal = await officer.refusal(bringInPlan, { parts: filePart('chu.docx', NEWS) });
    expect(refusal.title.vi).toBe('Tệp “chu.docx” mang đuôi .docx nhưng nội dung là văn bản thuần.');
    expect(refusal.title.en).toBe('The file “chu.docx” is named .docx, but its content is plain text.');
  });

  it.each([
    { what: 'no file part', parts: [{ field: 'file', bytes: new TextEncoder().encode('x') }], code: 'file-missing' },
    { what: 'nothing', parts: [], code: 'file-missing' },
    { what: 'an empty choice of file', parts: filePart('', ''), code: 'file-missing' },
    { what: 'two files', parts: [...phongThoPlan(), ...filePart('hai.txt', NEWS)], code: 'files-several' },
    {
      what: 'two long files',
      parts: [...filePart('mot.txt', 'a'.repeat(MEGABYTE)), ...filePart('hai.txt', 'a'.repeat(MEGABYTE))],
      code: 'files-several',
    },
  ])('is refused as $code when the form holds $what', async ({ parts, code }) => {
    const refusal = await officer.refusal(bringInPlan, { parts });
    expect(refusal).toMatchObject({ code, status: 400 });
    await expectNothingKept();
  });

  it('is refused as missing when the request is no form', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/plan-readings',
      headers: { cookie: officer.cookie ?? '' },
      payload: { file: 'x' },
    });
    expect(Problem.parse(response.json()).code).toBe('file-missing');
  });

  it.each([
    { what: 'breaks off', cut: 200, type: 'multipart/form-data; boundary=----OpenPARTestBoundary7d82' },
    { what: 'names another boundary', cut: 0, type: 'multipart/form-data; boundary=khac' },
    { what: 'names no boundary', cut: 0, type: 'multipart/form-data' },
  ])('is refused as broken when the form $what', async ({ cut, type }) => {
    const { payload } = multipart(phongThoPlan());
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/plan-readings',
      headers: { cookie: officer.cookie ?? '', 'content-type': type },
      payload: payload.subarray(0, payload.length - cut),
    });
    expect(Problem.parse(response.json())).toMatchObject({ code: 'upload-broken', status: 400 });
    await expectNothingKept();
  });

  it('does not take the place of the file that a plan has', async () => {
    const { id } = await officer.answer(bringInPlan, { parts: phongThoPlan() });
    const params = { planReadingId: id };
    const refusal = await officer.refusal(replacePlanFile, { params, parts: filePart('quet.pdf', SCAN) });
    expect(refusal.code).toBe('pdf-without-text');
    const { rows } = await officer.answer(listPlanReadings);
    expect(rows).toMatchObject([{ fileName: 'ke-hoach-phong-tho.txt' }]);
    expect(server.files.count()).toBe(1);
    await officer.answer(removePlan, { params });
    await officer.answer(eraseFromBin, { params: { kind: 'plan', id } });
    await expectNothingKept();
  });
});

describe('a file past the limit, over a real connection', () => {
  const headers = () => ({ cookie: officer.cookie ?? '', origin: address });

  it.each([
    { size: 20 * MEGABYTE, code: 'text-is-no-plan' },
    { size: 20 * MEGABYTE + 1, code: 'file-too-large' },
    { size: 25 * MEGABYTE, code: 'file-too-large' },
  ])('of $size bytes is refused as $code after it was sent whole', async ({ size, code }) => {
    const form = new FormData();
    const line = `${NEWS}\n`.repeat(1000);
    const text = line.repeat(Math.ceil(size / line.length));
    form.append('file', new Blob([new TextEncoder().encode(text).subarray(0, size)]), 'to.txt');
    const response = await fetch(`${address}/api/plan-readings`, { method: 'POST', body: form, headers: headers() });
    const problem = Problem.parse(await response.json());
    expect(['file-too-long', code]).toContain(problem.code);
    if (code === 'file-too-large') {
      expect(problem).toMatchObject({ code, status: 413, detail: { file: 'to.txt', limitMegabytes: 20 } });
      expect(problem.title.vi).toBe('Tệp “to.txt” lớn quá 20 MB.');
    }
    await expectNothingKept();
  });

  it('is refused as it grows when its length was not announced, and the connection serves on', async () => {
    const { payload, headers: type } = multipart(filePart('khong-bao-truoc.txt', new Uint8Array(25 * MEGABYTE)));
    const answer = await sendInPieces(payload, { ...type, ...headers() });
    expect(answer).toMatchObject({ status: 413, problem: { code: 'file-too-large' } });
    expect((await officer.ask(listPlanReadings)).status).toBe(200);
    await expectNothingKept();
  });

  it('leaves nothing behind when its sender goes away midway', async () => {
    const { payload, headers: type } = multipart(filePart('dut.txt', planFile('phong-tho-2024')));
    await goAwayAfter(payload.subarray(0, 2000), { ...type, ...headers(), 'content-length': String(payload.length) });
    await expectNothingKept();
    expect((await officer.ask(listPlanReadings)).status).toBe(200);
  });

  function sendInPieces(payload: Buffer, sent: Record<string, string>): Promise<{ status: number; problem: Problem }> {
    return new Promise((resolve, reject) => {
      const upload = httpRequest(`${address}/api/plan-readings`, { method: 'POST', headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            problem: Problem.parse(JSON.parse(Buffer.concat(chunks).toString())),
          }),
        );
      });
      upload.on('error', reject);
      upload.end(payload);
    });
  }

  function goAwayAfter(payload: Buffer, sent: Record<string, string>): Promise<void> {
    return new Promise((resolve) => {
      const upload = httpRequest(`${address}/api/plan-readings`, { method: 'POST', headers: sent });
      upload.on('error', () => setTimeout(resolve, 100));
      upload.write(payload, () => upload.destroy(new Error('gone')));
    });
  }
});
