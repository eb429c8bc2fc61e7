import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeVariables } from './theme-variables.ts';

/** The written sheet has been through the formatter: only its spaces, letter cases and quotes may differ. */
const bare = (css: string) => css.toLowerCase().replaceAll("'", '"').replace(/\s+/g, '');

it('keeps the written style sheet equal to the theme', () => {
  const written = readFileSync(new URL('./theme-variables.generated.css', import.meta.url), 'utf8');
  expect(bare(written)).toBe(bare(themeVariables()));
});
