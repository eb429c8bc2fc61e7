import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { theme } from './theme.ts';

/** Colour families that no page uses; their variables are left out of the style sheet. */
const UNUSED = /-color-(pink|grape|violet|indigo|cyan|teal|green|lime|yellow|orange|blue|anchor-dark)-/;

/** The style sheet with every variable that Mantine's components read, for the light scheme, which is the only one. */
export function themeVariables(): string {
  const { variables, light } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  const lines = Object.entries({ ...variables, ...light })
    .filter(([name]) => !UNUSED.test(`${name}-`))
    .map(([name, value]) => `  ${name}: ${value};`);
  return `/* Written by scripts/make-theme-variables.mjs from theme.ts. */\n:root {\n  color-scheme: light;\n${lines.join('\n')}\n}\n`;
}
