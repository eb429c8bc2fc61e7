import { describe, expect, it } from 'vitest';
import { refusalsEn } from './messages/en.ts';
import { refusalsVi } from './messages/vi.ts';
import { LANGUAGES, refusalSentence } from './refusal-sentence.ts';
import { REFUSAL_STATUS, type RefusalCode } from './refusals.ts';

const isCode = (text: string): text is RefusalCode => text in REFUSAL_STATUS;
const CODES = Object.keys(REFUSAL_STATUS).filter(isCode);
const namesIn = ({ sentence, mend }: { sentence: string; mend: string }) =>
  [...new Set([...`${sentence} ${mend}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('every refusal', () => {
  it.each(CODES)('%s has a sentence and a mend in both languages, as full sentences', (code) => {
    for (const language of LANGUAGES) {
      const { sentence, mend } = refusalSentence(code, {}, language);
      for (const text of [sentence, mend]) {
        expect(text).toMatch(/^[\p{Lu}“].*[.]$/u);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/ {2}|\.\./);
      }
    }
  });

  it.each(CODES)('%s names the same details in both languages', (code) => {
    expect(namesIn(refusalsEn[code])).toEqual(namesIn(refusalsVi[code]));
  });

  it.each(CODES)('%s has the status of a refusal', (code) => {
    expect(REFUSAL_STATUS[code]).toBeGreaterThanOrEqual(400);
    expect(REFUSAL_STATUS[code] === 500).toBe(code === 'server-failed');
  });
});

describe('a sentence', () => {
  it('puts details in place, as they are', () => {
    const { sentence } = refusalSentence(
      'file-too-large',
      { file: 'kế {limitMegabytes} hoạch.pdf', limitMegabytes: 20 },
      'vi',
    );
    expect(sentence).toBe('Tệp “kế {limitMegabytes} hoạch.pdf” lớn quá 20 MB.');
  });

  it('keeps a detail visible that is not given', () => {
    expect(refusalSentence('file-empty', {}, 'en').sentence).toContain('{file}');
  });

  it('takes "$&" in a detail for words', () => {
    expect(refusalSentence('file-empty', { file: '$&$1' }, 'en').sentence).toBe('The file “$&$1” is empty.');
  });

  it.each([
    { language: 'vi', missing: 'chủ trì, buổi (sáng, chiều)' },
    { language: 'en', missing: 'chair, session (morning or afternoon)' },
  ] as const)('lists missing parts in words: $missing', ({ language, missing }) => {
    const { sentence } = refusalSentence('invitation-incomplete', { missing: 'chair, session' }, language);
    expect(sentence).toContain(missing);
  });

  it.each([
    { found: 'xlsx', words: 'bảng tính Excel' },
    { found: '7z', words: '7z' },
  ])('names a file of kind $found: $words', ({ found, words }) => {
    const { sentence } = refusalSentence('file-type-lies', { file: 'a.docx', extension: '.docx', found }, 'vi');
    expect(sentence).toBe(`Tệp “a.docx” mang đuôi .docx nhưng nội dung là ${words}.`);
  });
});
