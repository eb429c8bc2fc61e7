import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const BROWSERS = [
  process.env.OPENPAR_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The two screens that the app is looked at on: an office laptop and a phone. */
export const SCREENS = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

export interface OpenBrowser {
  context: BrowserContext;
  page: Page;
  /** Errors of scripts, failed requests and violated policies that the pages reported. */
  complaints: string[];
  close(): Promise<void>;
}

/** A fresh browser with an empty profile; whatever its pages complain about is collected. */
export async function openBrowser(screen: keyof typeof SCREENS): Promise<OpenBrowser> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found; install it or name it in OPENPAR_TEST_CHROMIUM');
  const profile = await mkdtemp(join(tmpdir(), 'openpar-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: SCREENS[screen],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    context,
    page,
    complaints,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
