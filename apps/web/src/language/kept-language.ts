import type { UiLanguage } from '@openpar/ui';

const KEY = 'openpar.language';

/** The language chosen last on this machine; Vietnamese at first, and where the browser keeps nothing. */
export function readKeptLanguage(): UiLanguage {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function keepLanguage(language: UiLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
