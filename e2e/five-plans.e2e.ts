import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { personAt, planFile } from './person.ts';

/** Each real plan with an account of its issuer, a day of its time, and somebody who must be invited. */
const PLANS = [
  {
    plan: 'tam-duong-2024',
    login: 'tamduong.noivu',
    day: '03/6/2024',
    file: 'libreoffice.docx',
    guest: 'Phòng Tư pháp',
  },
  { plan: 'phong-tho-2024', login: 'muongso.vanphong', day: '05/6/2024', file: 'input.txt', guest: null },
  {
    plan: 'hoa-tan-tay-2024',
    login: 'hoatantay.vanphong',
    day: '15/4/2024',
    file: 'libreoffice.pdf',
    guest: 'Trưởng thôn',
  },
  {
    plan: 'quang-nghiep-2023',
    login: 'quangnghiep.vanphong',
    day: '15/6/2023',
    file: 'input.txt',
    guest: 'Trưởng thôn',
  },
  {
    plan: 'quang-nam-2024',
    login: 'quangnam.noivu',
    day: '10/01/2024',
    file: 'libreoffice.docx',
    guest: 'Công an tỉnh',
  },
];

describe('each of the five real plans', () => {
  let browser: OpenBrowser;
  beforeEach(async () => {
    browser = await openBrowser('laptop');
  });
  afterEach(() => browser.close());

  it.each(PLANS.filter(({ guest }) => guest !== null))(
    '$plan opens as a conference of its issuer, from $file',
    async ({ plan, login, day, file, guest }) => {
      const { page } = browser;
      const officer = personAt(browser);
      await officer.signIn(login);
      await officer.practise(day);
      await officer.goTo('Kế hoạch');
      await officer.bringIn(planFile(plan, file));
      await page.getByRole('button', { name: 'Lập hội nghị từ kế hoạch này' }).click();
      await page.getByText(/^Hội nghị đã qua, mở theo tình hình ngày/).waitFor();
      await page
        .getByRole('tab', { name: 'Thành phần' })
        .or(page.getByRole('link', { name: 'Thành phần' }))
        .click();
      await page
        .getByText(guest ?? '')
        .first()
        .waitFor();
      await officer.lookAround(`plan-${plan}`);
      expect(officer.complaints()).toEqual([]);
    },
  );

  it('refuses to make a conference for a body that the officer does not act for', async () => {
    const { page } = browser;
    const officer = personAt(browser);
    await officer.signIn('muongso.vanphong');
    await officer.practise('05/6/2024');
    await officer.goTo('Kế hoạch');
    await officer.bringIn(planFile('phong-tho-2024', 'input.txt'));
    await page.getByRole('button', { name: 'Lập hội nghị từ kế hoạch này' }).click();
    await page.getByText(/Kế hoạch này của Ủy ban nhân dân huyện Phong Thổ/).waitFor();
    await officer.lookAround('plan-of-another-body');
  });
});
