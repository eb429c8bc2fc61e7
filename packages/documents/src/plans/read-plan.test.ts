import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPlainText } from '../reading/extract-plain-text.ts';
import { PlanDocument } from './plan-document.ts';
import { readPlan } from './read-plan.ts';
import { type PlanCase, readCases } from './testing/read-cases.ts';
import { macroF1, mergeTallies, scorePlan, type Tallies } from './testing/score-plan.ts';
import { TEXT_VARIANTS } from './testing/text-variants.ts';

const CASES = fileURLToPath(new URL('../../cases/plans', import.meta.url));

function casesOf(set: string): PlanCase[] {
  return readCases(`${CASES}/${set}`, {
    list: (folder) => readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/expected.json`)),
    read: (file) => readFileSync(file, 'utf8'),
  });
}

function scoreAll(
  cases: readonly PlanCase[],
  unscored: readonly string[] = [],
): { total: number; byDocument: Map<string, number> } {
  const all: Tallies = new Map();
  const byDocument = new Map<string, number>();
  for (const { name, text, expected } of cases) {
    const tallies = scorePlan(readPlan(extractPlainText(text)).document, expected, unscored);
    byDocument.set(name, macroF1(tallies));
    mergeTallies(all, tallies);
  }
  return { total: macroF1(all), byDocument };
}

function print(set: string, { total, byDocument }: ReturnType<typeof scoreAll>): void {
  const rows = [...byDocument].map(([name, score]) => `  ${name.padEnd(56)} ${score.toFixed(4)}`);
  console.log(`${set}\n${rows.join('\n')}\n  ${'macro F1'.padEnd(56)} ${total.toFixed(4)}`);
}

const seeds = casesOf('seed');
const further = casesOf('further');

describe('readPlan on real plans', () => {
  it('reads the five seed plans with a macro F1 of 0.95 and none under 0.92', () => {
    const scores = scoreAll(seeds);
    print('seed', scores);
    expect(scores.total).toBeGreaterThanOrEqual(0.95);
    for (const [name, score] of scores.byDocument) expect(score, name).toBeGreaterThanOrEqual(0.92);
  });

  it('reads further documents with a macro F1 of 0.95', () => {
    const scores = scoreAll(further);
    print('further', scores);
    expect(scores.total).toBeGreaterThanOrEqual(0.95);
  });

  it('reads unseen documents with a macro F1 of 0.90', () => {
    const unseen = casesOf('unseen');
    expect(unseen.length).toBeGreaterThanOrEqual(1);
    const scores = scoreAll(unseen);
    print('unseen', scores);
    expect(scores.total).toBeGreaterThanOrEqual(0.9);
  });

  it.each([...seeds, ...further].map(({ name, text }) => [name, text] as const))(
    'names words of the original for %s',
    (_, text) => {
      const extracted = extractPlainText(text);
      const { places } = readPlan(extracted);
      for (const [path, list] of Object.entries(places)) {
        for (const { line, start, end } of list) {
          const words = extracted.lines[line]?.text ?? '';
          expect(start >= 0 && end <= words.length && start < end, path).toBe(true);
        }
      }
    },
  );

  it.each(seeds.map(({ name, text }) => [name, text] as const))(
    'lights exactly the words that it read in %s',
    (_, text) => {
      const extracted = extractPlainText(text);
      const { document, places } = readPlan(extracted);
      const lit = (path: string) =>
        (places[path] ?? []).map(({ line, start, end }) => extracted.lines[line]?.text.slice(start, end)).join(' ');
      expect(folded(lit('title'))).toBe(folded(document.title ?? ''));
      document.participants.forEach(({ description }, at) => {
        expect(folded(lit(`participants.${at}.description`))).toBe(folded(description));
      });
    },
  );

  it.each(seeds.map(({ name, text }) => [name, text] as const))(
    'gives the same warnings with and without places for %s',
    (_, text) => {
      const { document, warnings } = readPlan(extractPlainText(text));
      expect(warnings.map(({ code }) => code)).toEqual(document.warnings);
    },
  );
});

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('readPlan on other shapes of the same documents', () => {
  /** What each shape must reach over all seeds and further documents; its own flaws (wraps, markup) are not compared. */
  const FLOORS: Readonly<Record<string, number>> = {
    'wrapped at 60': 0.985,
    'wrapped at 60, empty lines': 0.98,
    'wrapped at 78, empty lines': 0.985,
  };

  it.each(TEXT_VARIANTS)('reads seed and further documents alike: $name', ({ name, change }) => {
    const cases = [...seeds, ...further].map((one) => ({ ...one, text: change(one.text) }));
    const scores = scoreAll(cases, ['warnings']);
    print(name, { total: scores.total, byDocument: new Map() });
    expect(scores.total).toBeGreaterThanOrEqual(FLOORS[name] ?? 0.99);
    for (const [document, score] of scores.byDocument) expect(score, document).toBeGreaterThanOrEqual(0.9);
  });
});

describe('readPlan on any text', () => {
  const word = fc.constantFrom(
    'KẾ HOẠCH',
    'I.',
    '1.',
    'a)',
    '-',
    '+',
    '*',
    'Thời gian:',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'ngày 31/13/2024',
    'Căn cứ',
    'Quyết định số',
    '12/QĐ-UBND',
    'UBND xã',
    '|',
    'Hội nghị',
    'trước ngày',
    '½ ngày',
    '14h00',
    '; ',
    '. ',
    '\n',
    '\n\n',
    '(',
    ')',
    '**',
    'Tham mưu',
    'phối hợp với',
    'Kinh phí',
    '99.999 đồng',
    'quý IV/2024',
    'tháng 0',
    'PHỤ LỤC',
    '\t',
  );
  it('never throws and gives a document of the schema', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const extracted = extractPlainText(text);
        const { document, places } = readPlan(extracted);
        expect(PlanDocument.safeParse(document).success).toBe(true);
        for (const { line, start, end } of Object.values(places).flat()) {
          expect(start < end && end <= (extracted.lines[line]?.text.length ?? 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'ngày tháng '.repeat(90_000),
    '1.1.1.1.'.repeat(120_000),
    'phối hợp với Phòng, '.repeat(50_000),
    '- \n'.repeat(300_000),
    '('.repeat(1_000_000),
    'Căn cứ '.repeat(140_000),
    '* a*'.repeat(250_000),
    'KẾ HOẠCH\nI. CHỦ TRÌ\n'.concat('chủ trì và kết luận '.repeat(50_000)),
    'KẾ HOẠCH\nI. KINH PHÍ\n'.concat('do Sở giao kinh phí '.repeat(50_000)),
    'KẾ HOẠCH\nI. TÀI LIỆU\n'.concat('(do Phòng '.repeat(100_000)),
    '| a '.repeat(250_000),
    'STT\tNội dung\n'.concat('\ta\n'.repeat(250_000)),
    'cải cách hành '.repeat(70_000),
  ])(
    'stays quick on a million characters: %#',
    (text) => {
      const extracted = extractPlainText(text);
      const before = performance.now();
      readPlan(extracted);
      expect(performance.now() - before).toBeLessThan(2000);
    },
    30_000,
  );
});
