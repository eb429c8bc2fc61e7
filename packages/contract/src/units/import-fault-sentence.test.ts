import { IMPORT_FAULTS } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { importFaultsEn } from '../messages/import-faults-en.ts';
import { importFaultsVi } from '../messages/import-faults-vi.ts';
import { LANGUAGES } from '../refusal-sentence.ts';
import { importFaultSentence } from './import-fault-sentence.ts';

const namesIn = ({ sentence, mend }: { sentence: string; mend: string }) =>
  [...new Set([...`${sentence} ${mend}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('every fault of a list', () => {
  it.each(IMPORT_FAULTS)(
    '%s has a sentence and a mend in both languages, whole without its optional details',
    (code) => {
      for (const language of LANGUAGES) {
        const { sentence, mend } = importFaultSentence(code, {}, language);
        for (const text of [sentence, mend]) {
          expect(text).toMatch(/^[\p{Lu}“{].*[.]$/u);
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/[[\]]| {2}|\.\./);
        }
      }
    },
  );

  it.each(IMPORT_FAULTS)('%s names details of the Vietnamese sentence only', (code) => {
    for (const name of namesIn(importFaultsEn[code])) expect(namesIn(importFaultsVi[code])).toContain(name);
  });
});

describe('importFaultSentence', () => {
  const detail = { unitCode: '109', other: 'Huyện Phong Thổ', from: '2021-01-01', to: '', otherRow: 7 };

  it('leaves out what is not known, and shows days as papers do', () => {
    expect(importFaultSentence('code-overlaps', detail, 'vi').sentence).toBe(
      'Mã 109 cùng lúc là của “Huyện Phong Thổ” (từ 01/01/2021; dòng 7).',
    );
    expect(importFaultSentence('code-overlaps', { ...detail, to: '2025-06-30', otherRow: '' }, 'vi').sentence).toBe(
      'Mã 109 cùng lúc là của “Huyện Phong Thổ” (từ 01/01/2021, đến 30/6/2025).',
    );
  });
});
