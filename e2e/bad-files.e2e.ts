import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { personAt } from './person.ts';

describe('a file that cannot be read', () => {
  let browser: OpenBrowser;
  let folder: string;
  let officer: ReturnType<typeof personAt>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openpar-files-'));
    browser = await openBrowser('phone');
    officer = personAt(browser);
    await officer.signIn('binhlu.vanhoa');
    const use = browser.page.getByRole('button', { name: 'Làm việc với chức danh này' }).first();
    if (await use.isVisible()) await use.click();
    await officer.goTo('Kế hoạch');
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    { name: 'rong.txt', content: '', sentence: /Tệp “rong.txt” rỗng/ },
    { name: 'gia.pdf', content: 'KẾ HOẠCH', sentence: /mang đuôi .pdf nhưng nội dung/ },
    { name: 'truyen.txt', content: 'Ngày xửa ngày xưa, ở bản nọ có một chàng trai.', sentence: /không phải/ },
  ])('says so in one clear sentence with a mend: $name', async ({ name, content, sentence }) => {
    const file = join(folder, name);
    await writeFile(file, content);
    await officer.bringIn(file);
    await browser.page.getByText(sentence).first().waitFor();
    await officer.lookAround(`refused-${name}`);
  });

  it('leaves nothing behind', async () => {
    await browser.page.reload();
    await browser.page.getByText(/Chưa có kế hoạch nào/).waitFor();
  });
});
