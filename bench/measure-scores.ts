import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractPlainText, readPlan } from '@openpar/documents';
import { readCases } from '../packages/documents/src/plans/testing/read-cases.ts';
import { macroF1, mergeTallies, scorePlan, type Tallies } from '../packages/documents/src/plans/testing/score-plan.ts';
import { atLeast, type Figure } from './measure.ts';

const CASES = fileURLToPath(new URL('../packages/documents/cases/plans', import.meta.url));

/** How well plans are read: the real ones, the ones that rules were written after, and the ones kept apart. */
export function measureScores(): Figure[] {
  return [
    atLeast('plans read: five real plans', 'F1', scoreOf('seed'), 0.95),
    atLeast('plans read: further plans', 'F1', scoreOf('further'), 0.9),
    atLeast('plans read: plans never seen by the rules', 'F1', scoreOf('unseen'), 0.9),
  ];
}

function scoreOf(set: string): number {
  const all: Tallies = new Map();
  const cases = readCases(`${CASES}/${set}`, {
    list: (folder) => readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/expected.json`)),
    read: (file) => readFileSync(file, 'utf8'),
  });
  for (const { text, expected } of cases)
    mergeTallies(all, scorePlan(readPlan(extractPlainText(text)).document, expected));
  return macroF1(all);
}
