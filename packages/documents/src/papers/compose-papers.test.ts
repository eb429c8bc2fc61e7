import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PlanDocument } from '../plans/plan-document.ts';
import { composeInvitationPaper } from './compose-invitation-paper.ts';
import { composeNoticePaper } from './compose-notice-paper.ts';
import { composePlanPaper } from './compose-plan-paper.ts';
import type { Paper } from './paper.ts';
import { planFactsFromDocument } from './plan-facts-from-document.ts';
import { renderPaperText } from './render-paper-text.ts';

const CASES = new URL('../../cases/papers/', import.meta.url);
const SEEDS = new URL('../../cases/plans/seed/', import.meta.url);

const names = readdirSync(CASES).sort();
const composed = new Map(names.map((name) => [name, paperOf(readCase(name))]));

describe('cases of papers', () => {
  it.each(names)('composes %s', (name) => {
    const paper = composed.get(name);
    expect(paper && renderPaperText(paper)).toBe(readFileSync(new URL(`${name}/expected.txt`, CASES), 'utf8'));
  });

  it.each(names)('ends the body of %s with "./." and nothing else so', (name) => {
    const paper = composed.get(name);
    const texts = paper ? lineTexts(paper) : [];
    expect(texts.filter((text) => text.includes('./.'))).toEqual(texts.slice(-1));
    expect(texts.at(-1)).toMatch(/[^.]\.\/\.$/u);
  });

  it.each(names)('numbers the headings of %s without a break', (name) => {
    const numbers = composed.get(name)?.blocks.flatMap((block) => (block.type === 'heading' ? [block] : [])) ?? [];
    const sections = numbers.filter(({ level }) => level === 'section').map(({ number }) => number);
    expect(sections).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.'].slice(0, sections.length));
    let clause = 0;
    for (const { level, number } of numbers) {
      clause = level === 'section' ? 0 : clause + 1;
      if (level === 'clause') expect(number).toBe(`${clause}.`);
    }
  });

  it.each(names)('leaves no double space, broken sign or space before a mark in the text of %s', (name) => {
    const paper = composed.get(name);
    const texts = paper ? [paper.subject, ...paper.bases, ...lineTexts(paper)] : [];
    expect(texts.filter((text) => / {2}|\uFFFD| [,;:]/u.test(text) || text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('plans read from documents', () => {
  const seeds = readdirSync(SEEDS);

  it.each(seeds)('keeps every word of the tasks and contents of %s', (seed) => {
    const document = readPlan(seed);
    const text = folded(renderPaperText(composePlanPaper(planFactsFromDocument(document))));
    const told = [
      ...document.purposes,
      ...document.requirements,
      ...document.contents.flatMap(({ text, subItems }) => [text, ...subItems]),
      ...document.participants.map(({ description }) => description),
      ...document.assignments.flatMap(({ unit, tasks }) => [unit, ...tasks.map((task) => task.text)]),
      ...document.speeches.flatMap(({ topic }) => topic ?? []),
      ...document.legalBases.map(({ raw }) => raw),
      ...document.recipients.map(({ name }) => name),
      ...document.chairs.flatMap(({ position }) => position ?? []),
    ];
    expect(told.filter((words) => !text.includes(folded(words)))).toEqual([]);
  });

  it('signs for a collective issuer even where the document forgot TM.', () => {
    const paper = composePlanPaper(planFactsFromDocument(readPlan('hoa-tan-tay-2024')));
    expect(paper.signature.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  });
});

type Case =
  | { kind: 'plan'; facts: Parameters<typeof composePlanPaper>[0] }
  | { kind: 'plan-document'; plan: string }
  | {
      kind: 'notice';
      facts: Parameters<typeof composeNoticePaper>[0];
      options: Parameters<typeof composeNoticePaper>[1];
    }
  | {
      kind: 'invitation';
      facts: Parameters<typeof composeInvitationPaper>[0];
      options: Parameters<typeof composeInvitationPaper>[1];
    };

function readCase(name: string): Case {
  return JSON.parse(readFileSync(new URL(`${name}/input.json`, CASES), 'utf8'));
}

function readPlan(seed: string): PlanDocument {
  return PlanDocument.parse(JSON.parse(readFileSync(new URL(`${seed}/expected.json`, SEEDS), 'utf8')));
}

function paperOf(input: Case): Paper {
  if (input.kind === 'plan') return composePlanPaper(input.facts);
  if (input.kind === 'plan-document') return composePlanPaper(planFactsFromDocument(readPlan(input.plan)));
  const result =
    input.kind === 'notice'
      ? composeNoticePaper(input.facts, input.options)
      : composeInvitationPaper(input.facts, input.options);
  if (!result.ok) throw new Error(`Not ready: ${result.missing.join(', ')}`);
  return result.value;
}

function lineTexts({ blocks }: Paper): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(({ text, subItems }) => [text, ...subItems]);
    return 'text' in block ? [block.text] : [];
  });
}

/** Words and figures only: form may be mended, words may not. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll('1/2', '½')
    .replace(/[^\p{L}\p{N}/&]+/gu, ' ')
    .trim();
}
