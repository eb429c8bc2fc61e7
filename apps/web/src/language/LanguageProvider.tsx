import type { UiLanguage } from '@openpar/ui';
import { UiProvider } from '@openpar/ui';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { keepLanguage, readKeptLanguage } from './kept-language.ts';

const SwitchContext = createContext<(language: UiLanguage) => void>(() => {});

/** Keeps the language of the screen and tells the browser and screen readers of it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(readKeptLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = useMemo(
    () => (next: UiLanguage) => {
      keepLanguage(next);
      setLanguage(next);
    },
    [],
  );
  return (
    <SwitchContext value={change}>
      <UiProvider language={language}>{children}</UiProvider>
    </SwitchContext>
  );
}

export function useChangeLanguage(): (language: UiLanguage) => void {
  return useContext(SwitchContext);
}
