import { invitationPartsEn, refusalsEn } from './messages/en.ts';
import { invitationPartsVi, refusalsVi } from './messages/vi.ts';
import type { RefusalCode } from './refusals.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A refusal in words: what is the matter and what to do, with its details in place.
 *
 * @param detail values by name; a name that is missing stays visible as "{name}"; `missing` lists parts of an invitation by their codes.
 */
export function refusalSentence(
  code: RefusalCode,
  detail: Record<string, string | number>,
  language: Language,
): { sentence: string; mend: string } {
  const text = (language === 'vi' ? refusalsVi : refusalsEn)[code];
  const parts: Record<string, string> = language === 'vi' ? invitationPartsVi : invitationPartsEn;
  const inWords = (name: string) => {
    const value = String(detail[name]);
    return name === 'missing' ? value.replace(/\w+/g, (part) => parts[part] ?? part) : value;
  };
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => (name in detail ? inWords(name) : whole));
  return { sentence: fill(text.sentence), mend: fill(text.mend) };
}
