import { refusalsEn } from './messages/en.ts';
import { refusalsVi } from './messages/vi.ts';
import type { RefusalCode } from './refusals.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A refusal in words: what is the matter and what to do, with its details in place.
 *
 * @param detail values by name; a name that is missing stays visible as "{name}".
 */
export function refusalSentence(
  code: RefusalCode,
  detail: Record<string, string | number>,
  language: Language,
): { sentence: string; mend: string } {
  const text = (language === 'vi' ? refusalsVi : refusalsEn)[code];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => (name in detail ? String(detail[name]) : whole));
  return { sentence: fill(text.sentence), mend: fill(text.mend) };
}
