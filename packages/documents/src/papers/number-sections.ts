import type { PaperBlock } from './paper.ts';

/** One "I. TITLE" of a paper. */
export interface PaperSection {
  title: string;
  /** Whether a single clause keeps its number and title, because the section's title does not say it: the unit that acts. */
  namesClauses?: boolean;
  clauses: readonly PaperClause[];
}

export interface PaperClause {
  /** `null`: the clause runs on after its number, its first block being a paragraph. */
  title: string | null;
  blocks: readonly PaperBlock[];
}

/**
 * Blocks of the sections with unbroken numbers: Roman for sections, Arabic for clauses, a dot after each. Empty clauses and sections
 * take no number.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 6.
 */
export function numberSections(sections: readonly PaperSection[]): PaperBlock[] {
  return sections
    .map((section) => ({ ...section, clauses: section.clauses.filter((clause) => clause.blocks.length > 0) }))
    .filter((section) => section.clauses.length > 0)
    .flatMap((section, index) => [
      { type: 'heading', level: 'section', number: `${romanNumber(index + 1)}.`, title: section.title } as const,
      ...clauseBlocks(section),
    ]);
}

function clauseBlocks({ clauses, namesClauses = false }: PaperSection): PaperBlock[] {
  const [only] = clauses;
  if (only && clauses.length === 1 && !namesClauses) return [...only.blocks];
  return clauses.flatMap((clause, index) => numberedClause(clause, `${index + 1}.`));
}

function numberedClause({ title, blocks }: PaperClause, number: string): PaperBlock[] {
  if (title !== null) return [{ type: 'heading', level: 'clause', number, title }, ...blocks];
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  return [{ type: 'numbered', number, text: first.text }, ...rest];
}

const ROMAN_DIGITS: readonly [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "IV" for 4; from 1 to 39. */
export function romanNumber(value: number): string {
  const [step, letters] = ROMAN_DIGITS.find(([step]) => step <= value) ?? [0, ''];
  return step === 0 ? '' : letters + romanNumber(value - step);
}
