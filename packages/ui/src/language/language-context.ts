import { createContext, useContext } from 'react';
import { uiEn } from './messages/en.ts';
import type { UiMessages } from './messages/vi.ts';
import { uiVi } from './messages/vi.ts';

export type UiLanguage = 'vi' | 'en';

/** The language of the screen; Vietnamese where nothing else is said. */
export const LanguageContext = createContext<UiLanguage>('vi');

export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}

/** The words of the controls in the language of the screen. */
export function useUiMessages(): UiMessages {
  return useLanguage() === 'vi' ? uiVi : uiEn;
}
