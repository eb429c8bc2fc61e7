import type { ImportFaultCode } from '@openpar/engine';
import { importFaultsEn } from '../messages/import-faults-en.ts';
import { importFaultsVi } from '../messages/import-faults-vi.ts';
import type { Language } from '../refusal-sentence.ts';

const OPTIONAL = /\[([^\]]*)\]/g;
const PLACE = /\{(\w+)\}/g;

/** What is wrong with a row of a list in words, and what to do; days as "01/7/2025". Row and column are said beside it. */
export function importFaultSentence(
  code: ImportFaultCode,
  detail: Record<string, string | number>,
  language: Language,
): { sentence: string; mend: string } {
  const text = (language === 'vi' ? importFaultsVi : importFaultsEn)[code];
  const isFilled = (part: string) => [...part.matchAll(PLACE)].every(([, name = '']) => (detail[name] ?? '') !== '');
  const fill = (sentence: string) =>
    sentence
      .replace(OPTIONAL, (_, part: string) => (isFilled(part) ? part : ''))
      .replace(PLACE, (whole, name: string) => (name in detail ? shown(String(detail[name])) : whole));
  return { sentence: fill(text.sentence), mend: fill(text.mend) };
}

/** A day as official papers write it: a zero before days of one figure, and before January and February only (Nghị định 30/2020/NĐ-CP). */
function shown(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year: string, month: string, day: string) =>
    [day, Number(month) > 2 ? String(Number(month)) : month, year].join('/'),
  );
}
