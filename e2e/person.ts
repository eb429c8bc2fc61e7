import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import type { OpenBrowser } from './open-browser.ts';

const SHOTS = fileURLToPath(new URL('./shots/', import.meta.url));
const PLANS = new URL('../packages/documents/cases/plans/seed/', import.meta.url);

/** A file of one of the five real plans: "input.txt", "libreoffice.docx" or "libreoffice.pdf". */
export function planFile(plan: string, file: string): string {
  return fileURLToPath(new URL(`${plan}/${file}`, PLANS));
}

/** What a person does in the app, in the words of the screen. */
export function personAt({ page, complaints }: OpenBrowser) {
  return {
    async signIn(login: string): Promise<void> {
      await page.goto(inject('appAddress'));
      await page.getByRole('button', { name: `Dùng tài khoản này: ${login}` }).click();
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /Chọn chức danh|Việc đang chờ/ }).waitFor();
    },
    /** Opens the first post that has ended, as of a day of its term. */
    async practise(day: string): Promise<void> {
      const post = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Mở theo ngày này' }) });
      await post.first().getByLabel('Ngày thực hành').fill(day);
      await post.first().getByRole('button', { name: 'Mở theo ngày này' }).click();
      await page.getByText(`Đang thực hành theo ngày ${day}`).waitFor();
    },
    async goTo(place: string): Promise<void> {
      await page.getByRole('navigation').first().getByRole('link', { name: place, exact: true }).click();
    },
    async bringIn(file: string): Promise<void> {
      await page.locator('input[type=file]').first().setInputFiles(file);
    },
    async heading(name: string | RegExp): Promise<void> {
      await page.getByRole('heading', { name }).first().waitFor();
    },
    /** Keeps a picture, and sees that everybody can use the page and that nothing stands out at its side. */
    async lookAround(name: string): Promise<void> {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: `${SHOTS}${name}.png`, fullPage: true });
      expect(await findBarriers(page), `barriers on ${name}`).toEqual([]);
      expect(await widthBeyondScreen(page), `sideways scrolling on ${name}`).toBe(0);
    },
    /** Script errors and refused requests; the first look for a session without one is no fault. */
    complaints: () => complaints.filter((line) => !line.includes('401')),
  };
}

function widthBeyondScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
