import { useLanguage } from '@openpar/ui';

/** The texts of one feature in the language of the screen. */
export function useMessages<Messages>(texts: { vi: Messages; en: Messages }): Messages {
  return texts[useLanguage()];
}
