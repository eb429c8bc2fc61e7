import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenBrowser, openBrowser, SCREENS } from './open-browser.ts';
import { personAt } from './person.ts';

describe.each(Object.keys(SCREENS).filter((name): name is keyof typeof SCREENS => name in SCREENS))(
  'somebody at a %s',
  (screen) => {
    let browser: OpenBrowser;
    beforeAll(async () => {
      browser = await openBrowser(screen);
    });
    afterAll(() => browser.close());

    it('sees in the account menu what his browser allows on this address', async () => {
      const { page } = browser;
      const person = personAt(browser);
      await person.signIn('laichau.noivu');
      await page.getByRole('button', { name: 'Làm việc với chức danh này' }).first().click();
      await person.heading('Việc đang chờ');
      await page.getByTitle('Chọn chức danh khác hoặc ngày thực hành khác').click();
      await page.getByRole('menuitem', { name: 'Máy này' }).click();
      await person.heading('Máy này');
      await page.getByText('OpenPAR chạy ngay trên máy này').waitFor();
      await page.getByText('Máy ảnh (quét mã QR khi điểm danh)').waitFor();
      expect(await page.getByRole('definition').filter({ hasText: 'Cho phép' }).count()).toBeGreaterThanOrEqual(3);
      await person.lookAround(`this-computer-${screen}`);
      expect(person.complaints()).toEqual([]);
    });

    it('has a page in which no script of a stranger runs, while styles that the app sets do', async () => {
      const { page, complaints } = browser;
      await page.goto(inject('appAddress'));
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.ranInline = true';
        document.body.append(script);
        const image = document.createElement('div');
        image.innerHTML = '<img src="/khong-co" onerror="window.ranAttribute = true">';
        document.body.append(image);
        const styled = document.createElement('p');
        styled.style.width = '123px';
        document.body.append(styled);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return {
          inline: 'ranInline' in window,
          attribute: 'ranAttribute' in window,
          width: getComputedStyle(styled).width,
        };
      });
      expect(ran).toEqual({ inline: false, attribute: false, width: '123px' });
      expect(complaints.join('\n')).toMatch(/Content Security Policy/);
    });
  },
);
