import { readFile } from 'node:fs/promises';
import { extractText } from '@openpar/rendering';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { personAt } from './person.ts';

/** The words of the paper that "Tải PDF" gives. */
async function printedWords(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải PDF', exact: true }).click({ modifiers: ['Alt'] }),
  ]);
  const bytes = await readFile(await download.path());
  const text = await extractText({ name: 'ke-hoach.pdf', bytes: Uint8Array.from(bytes) });
  if (!text.ok) throw new Error(text.refusal.code);
  return text.value.lines.map((line) => line.text).join(' ');
}

/** A day that is still to come, as people write it. */
function inThirtyDays(): string {
  const [year, month, day] = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

describe.each(['laptop', 'phone'] as const)('a commune makes a conference without a document, on a %s', (device) => {
  let browser: OpenBrowser;
  let page: Page;
  let officer: ReturnType<typeof personAt>;

  beforeAll(async () => {
    browser = await openBrowser(device);
    page = browser.page;
    officer = personAt(browser);
    await officer.signIn('binhlu.vanhoa');
    await page.getByRole('button', { name: 'Làm việc với chức danh này' }).click();
    await officer.heading('Việc đang chờ');
  });
  afterAll(() => browser.close());

  it('chooses the kind and finds the form filled in', async () => {
    await page.goto(new URL('/conferences', page.url()).href);
    await page.getByRole('link', { name: 'Lập hội nghị mới' }).click();
    await officer.heading('Lập hội nghị mới');
    await officer.lookAround(`20-choose-kind-${device}`);
    await page.getByRole('link', { name: /^Tổng kết năm/ }).click();
    await officer.heading('Soạn hội nghị');
    await page.getByLabel('Xem trước').getByText('KẾ HOẠCH', { exact: true }).waitFor();
    await officer.lookAround(`21-draft-${device}`);
  });

  it('makes the conference after a look and one change', async () => {
    await page.getByLabel('Buổi').selectOption({ label: 'Sáng' });
    await page.getByRole('button', { name: 'Lập hội nghị', exact: true }).click();
    await officer.heading(/^Hội nghị/);
    await page.getByText('Lập theo mẫu').waitFor();
    await officer.lookAround(`22-conference-${device}`);
  });

  it('fixes time and place in one act, which makes the notices', async () => {
    await page.getByLabel('Ngày', { exact: true }).fill(inThirtyDays());
    await page.getByLabel('Buổi').selectOption({ label: 'Sáng' });
    await page.getByLabel('Địa điểm').fill('Hội trường UBND xã Bình Lư');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã đủ để phát hành giấy mời.').waitFor();
    await page.getByRole('link', { name: 'Thông báo', exact: true }).click();
    await page.getByText(/^\d+ cơ quan nhận thông báo/).waitFor();
    await officer.lookAround(`23-notices-${device}`);
  });

  it('prints its plan', async () => {
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
    const words = await printedWords(page);
    expect(words).toContain('KẾ HOẠCH');
    expect(words).toContain('Bình Lư');
    expect(officer.complaints()).toEqual([]);
  });
});
