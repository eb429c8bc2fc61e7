import { readFile } from 'node:fs/promises';
import { extractText } from '@openpar/rendering';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { personAt, planFile } from './person.ts';

const TITLE = /Tổ chức Hội nghị phân tích kết quả Chỉ số CCHC huyện Phong Thổ/;
const CONFERENCE = /^Hội nghị phân tích kết quả Chỉ số CCHC huyện Phong Thổ/;

/** The words of a paper that the page offers behind a link, as a reader would see them. */
async function wordsBehind(page: Page, link: string | RegExp, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click({ modifiers: ['Alt'] }),
  ]);
  const bytes = await readFile(await download.path());
  const text = await extractText({ name, bytes: Uint8Array.from(bytes) });
  if (!text.ok) throw new Error(`${name}: ${text.refusal.code}`);
  return text.value.lines.map((line) => line.text).join('\n');
}

describe('a plan document becomes a running conference', () => {
  let browser: OpenBrowser;
  let page: Page;
  let officer: ReturnType<typeof personAt>;

  beforeAll(async () => {
    browser = await openBrowser('laptop');
    page = browser.page;
    officer = personAt(browser);
  });
  afterAll(() => browser.close());

  it('lets the officer of Phòng Nội vụ sign in and practise on a day of 2024', async () => {
    await officer.signIn('phongtho.noivu');
    await officer.lookAround('01-choose-post');
    await officer.practise('05/6/2024');
    await officer.heading('Việc đang chờ đồng chí');
    await officer.lookAround('02-home-empty');
  });

  it('reads the plan that is dropped in as PDF and shows its flaws', async () => {
    await officer.goTo('Kế hoạch');
    await officer.heading('Kế hoạch');
    await officer.lookAround('03-plans-empty');
    await officer.bringIn(planFile('phong-tho-2024', 'libreoffice.pdf'));
    await officer.heading(TITLE);
    await page
      .getByText(/Văn bản có \d+ khiếm khuyết/)
      .first()
      .waitFor();
    await officer.lookAround('04-plan-read');
  });

  it('lights the words of a field that is pointed at', async () => {
    await page.getByText('Trần Bảo Trung', { exact: true }).last().hover();
    await page.locator('mark').filter({ hasText: 'Trần Bảo Trung' }).first().waitFor();
  });

  it('keeps a corrected field when the rest is read again', async () => {
    await page.getByRole('button', { name: 'Sửa: Ngày ban hành' }).click();
    const box = page.getByLabel('Ngày ban hành');
    await box.fill('05/6/2024');
    await box.press('Enter');
    await page.getByRole('button', { name: /^Bỏ sửa/ }).waitFor();
    await page.getByText('Việc khác với kế hoạch này').click();
    await page.getByRole('button', { name: 'Đọc lại', exact: true }).click();
    await page.getByRole('button', { name: /^Bỏ sửa/ }).waitFor();
    await officer.lookAround('05-plan-corrected');
  });

  it('makes the conference as of its day and sends nothing', async () => {
    await page.getByRole('button', { name: 'Lập hội nghị từ kế hoạch này' }).click();
    await officer.heading(CONFERENCE);
    await page.getByText(/^Hội nghị đã qua, mở theo tình hình ngày/).waitFor();
    await officer.lookAround('06-conference');
  });

  it('shows who is invited and which posts are vacant', async () => {
    await page
      .getByRole('tab', { name: 'Thành phần' })
      .or(page.getByRole('link', { name: 'Thành phần' }))
      .click();
    await page.getByText('Chủ tịch UBND các xã, thị trấn').first().waitFor();
    await page.getByText('Ủy ban nhân dân xã Mường So').first().waitFor();
    await page.getByText(/[1-9]\d* chưa có người giữ/).waitFor();
    await officer.lookAround('07-participants');
  });

  it('prints the plan, and the letter once chair, day, session and venue are fixed', async () => {
    await page
      .getByRole('tab', { name: 'Thu xếp' })
      .or(page.getByRole('link', { name: 'Thu xếp' }))
      .click();
    await page.getByLabel('Ngày', { exact: true }).fill('20/6/2024');
    await page.getByLabel('Buổi').selectOption({ label: 'Sáng' });
    await page.getByLabel('Giờ bắt đầu').fill('08:00');
    await page.getByLabel('Địa điểm').fill('Hội trường UBND huyện Phong Thổ');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã đủ để phát hành giấy mời.').waitFor();
    await officer.lookAround('08-arranged');

    await page
      .getByRole('tab', { name: 'Văn bản' })
      .or(page.getByRole('link', { name: 'Văn bản' }))
      .click();
    await officer.lookAround('09-papers');
    const plan = await wordsBehind(page, 'Tải PDF', 'ke-hoach.pdf');
    expect(plan).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(plan).toContain('Phong Thổ, ngày 05 tháng 6 năm 2024');
    await page.getByLabel('Văn bản').selectOption({ label: 'Giấy mời' });
    const letter = await wordsBehind(page, 'Tải Word', 'giay-moi.docx');
    expect(letter).toContain('GIẤY MỜI');
    expect(letter).toContain('ngày 20 tháng 6 năm 2024');
    expect(letter).toContain('Ủy ban nhân dân xã Mường So');
  });

  it('makes the letters to all delegates behind the page, and finds them among the background work', async () => {
    await page.getByLabel('Văn bản').selectOption({ label: 'Giấy mời gửi từng đại biểu' });
    await page.getByRole('button', { name: 'Tạo toàn bộ giấy mời (PDF)' }).click();
    await page.getByText(/^Đã tạo \d+ giấy mời/).waitFor();
    await officer.lookAround('09b-letters');
    await page.getByRole('link', { name: '1 việc đã xong' }).click();
    await officer.heading('Việc chạy nền');
    await officer.lookAround('09c-jobs');
    const letters = await wordsBehind(page, /^Tải PDF: Hội nghị/, 'giay-moi.pdf');
    expect(letters.split('GIẤY MỜI').length).toBeGreaterThan(100);
    await page.getByRole('link', { name: CONFERENCE }).click();
  });

  it('hands the tasks to the offices', async () => {
    await page
      .getByRole('tab', { name: 'Phân công' })
      .or(page.getByRole('link', { name: 'Phân công' }))
      .click();
    await officer.lookAround('10-assignments');
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page
      .getByText(/Đã giao/)
      .first()
      .waitFor();
    await officer.lookAround('11-handed-out');
    expect(officer.complaints()).toEqual([]);
  });

  it('shows Trung tâm Văn hóa its own tasks, and it takes note of them', async () => {
    const other = await openBrowser('phone');
    const director = personAt(other);
    await director.signIn('phongtho.vanhoa');
    await director.practise('05/6/2024');
    await director.lookAround('12-home-phone');
    await director.goTo('Nhiệm vụ');
    await other.page.getByText('Cử phóng viên dự và đưa tin tại Hội nghị').first().waitFor();
    await other.page
      .getByText(/Chỉ đạo Trang thông tin điện tử huyện đăng tải tài liệu/)
      .first()
      .waitFor();
    expect(await other.page.getByText(/chuẩn bị hội trường/).count()).toBe(0);
    await director.lookAround('13-tasks-phone');
    await other.page.getByRole('button', { name: 'Đã nhận nhiệm vụ' }).first().click();
    await other.page
      .getByText(/Giám đốc, \d\d:\d\d/)
      .first()
      .waitFor();
    expect(director.complaints()).toEqual([]);
    await other.close();
  });
});
