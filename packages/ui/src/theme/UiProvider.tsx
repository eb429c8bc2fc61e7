import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UiLanguage } from '../language/language-context.ts';
import { LanguageContext } from '../language/language-context.ts';
import { theme } from './theme.ts';
import './ui.css';

/** What every page stands in: the look and the language. Makes no style element at run time. */
export function UiProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        {children}
      </MantineProvider>
    </LanguageContext>
  );
}
