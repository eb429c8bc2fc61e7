import { fileKindsEn, invitationPartsEn, refusalsEn } from './messages/en.ts';
import { fileKindsVi, invitationPartsVi, refusalsVi } from './messages/vi.ts';
import type { RefusalCode } from './refusals.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Details that are codes, by name, with the words for each code. */
const WORDS: Record<Language, Record<string, Record<string, string>>> = {
  vi: { missing: invitationPartsVi, found: fileKindsVi },
  en: { missing: invitationPartsEn, found: fileKindsEn },
};

/**
 * A refusal in words: what is the matter and what to do, with its details in place.
 *
 * @param detail values by name; a name that is missing stays visible as "{name}"; `missing` lists parts of an invitation by their codes,
 *   `found` names the kind of a file by its usual ending.
 */
export function refusalSentence(
  code: RefusalCode,
  detail: Record<string, string | number>,
  language: Language,
): { sentence: string; mend: string } {
  const text = (language === 'vi' ? refusalsVi : refusalsEn)[code];
  const inWords = (name: string) => {
    const words = WORDS[language][name];
    const value = String(detail[name]);
    return words ? value.replace(/\w+/g, (part) => words[part] ?? part) : value;
  };
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in detail ? inWords(name) : whole));
  return { sentence: fill(text.sentence), mend: fill(text.mend) };
}
