import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, SCREENS } from './open-browser.ts';
import { personAt } from './person.ts';

const DAY = '03/6/2024';
const LAST_DAY = '30/6/2024';

describe.each(Object.keys(SCREENS).filter((name): name is keyof typeof SCREENS => name in SCREENS))(
  'a chairman at a %s who goes away on duty',
  (screen) => {
    let browser: OpenBrowser;
    beforeAll(async () => {
      browser = await openBrowser(screen);
    });
    afterAll(() => browser.close());

    it('lets somebody act for him, who sees for whom he acts, and ends it', async () => {
      const { page } = browser;
      const person = personAt(browser);
      const openMenu = () => page.getByTitle('Chọn chức danh khác hoặc ngày thực hành khác').click();
      const openDelegations = async () => {
        await openMenu();
        await page.getByRole('menuitem', { name: 'Ủy quyền chức danh' }).click();
        await person.heading('Ủy quyền chức danh');
      };
      const changeTo = async (login: string) => {
        await openMenu();
        await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
        await person.heading('Đăng nhập');
        await person.signIn(login);
      };

      await person.signIn('phongtho.chutich');
      await person.practise(DAY);
      await openDelegations();
      await page.getByRole('button', { name: 'Ủy quyền chức danh Chủ tịch', exact: true }).click();
      const dialog = page.getByRole('dialog');
      const choice = dialog.getByLabel('Người được ủy quyền');
      const option = choice.getByRole('option', { name: /\(Giám đốc, Trung tâm Văn hóa/ });
      await option.waitFor({ state: 'attached' });
      await choice.selectOption(await option.first().getAttribute('value'));
      await dialog.getByLabel('Đến hết ngày').fill(LAST_DAY);
      await dialog.getByLabel('Văn bản, lý do ủy quyền').fill('Giấy ủy quyền số 12/GUQ-UBND');
      await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
      await page.getByText('đang hiệu lực').waitFor();
      await person.lookAround(`delegations-${screen}`);

      await changeTo('phongtho.vanhoa');
      const delegated = page.getByRole('listitem').filter({ hasText: 'được ủy quyền thay' });
      await delegated.getByLabel('Ngày thực hành').fill(DAY);
      await delegated.getByRole('button', { name: 'Mở theo ngày này' }).click();
      await page.getByText(/Đang làm việc thay .* \(Chủ tịch.*\) theo ủy quyền/).waitFor();
      await openDelegations();
      await page.getByText('Đồng chí đang làm việc thay người khác theo ủy quyền.').waitFor();
      await page.getByRole('heading', { name: 'Chức danh được ủy quyền cho tôi' }).waitFor();
      expect(await page.getByRole('button', { name: /^Ủy quyền chức danh/ }).count()).toBe(0);
      await person.lookAround(`delegate-${screen}`);

      await changeTo('phongtho.chutich');
      await person.practise(DAY);
      await openDelegations();
      await page.getByRole('button', { name: /^Thôi ủy quyền cho/ }).click();
      await dialog.getByRole('button', { name: 'Thôi ủy quyền' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByText('đang hiệu lực').count()).toBe(0);
      expect(person.complaints()).toEqual([]);
    });
  },
);
