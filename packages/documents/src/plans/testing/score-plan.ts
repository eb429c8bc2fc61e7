import { foldForScore, wordsForScore } from './fold-for-score.ts';
import { type Fields, type Kind, PLAN_SPEC, type Spec } from './plan-spec.ts';

/** Soft true positives on both sides and the number of values on each side. */
export interface Tally {
  predictedHits: number;
  predicted: number;
  expectedHits: number;
  expected: number;
}

export type Tallies = Map<string, Tally>;

const SMALLEST_PAIR = 0.25;

/** F1 of one field; 0 when nothing was found. */
export function f1({ predictedHits, predicted, expectedHits, expected }: Tally): number {
  const precision = predicted > 0 ? predictedHits / predicted : 0;
  const recall = expected > 0 ? expectedHits / expected : 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Mean F1 over the fields that either side has. */
export function macroF1(tallies: Tallies): number {
  const used = [...tallies.values()].filter(({ predicted, expected }) => predicted > 0 || expected > 0);
  return used.length > 0 ? used.reduce((sum, tally) => sum + f1(tally), 0) / used.length : 0;
}

/** Compares a predicted document with the expected one, field by field; `unscored` and the expected `_meta.unscored` name fields left out. */
export function scorePlan(predicted: unknown, expected: unknown, unscored: readonly string[] = []): Tallies {
  const tallies: Tallies = new Map();
  const skipped = new Set<unknown>([...unscored, ...asList(asFields(asFields(expected)._meta).unscored)]);
  for (const [key, spec] of Object.entries(PLAN_SPEC)) {
    if (!skipped.has(key))
      scoreValue(key, spec, { predicted: asFields(predicted)[key], expected: asFields(expected)[key] }, tallies);
  }
  return tallies;
}

export function mergeTallies(into: Tallies, other: Tallies): void {
  for (const [path, tally] of other) add(into, path, tally);
}

interface Pair {
  predicted: unknown;
  expected: unknown;
}

function add(tallies: Tallies, path: string, more: Tally): void {
  const tally = tallies.get(path) ?? { predictedHits: 0, predicted: 0, expectedHits: 0, expected: 0 };
  tallies.set(path, {
    predictedHits: tally.predictedHits + more.predictedHits,
    predicted: tally.predicted + more.predicted,
    expectedHits: tally.expectedHits + more.expectedHits,
    expected: tally.expected + more.expected,
  });
}

function scoreValue(path: string, spec: Spec, pair: Pair, tallies: Tallies): void {
  if (typeof spec === 'string') scoreLeaf(path, spec, pair, tallies);
  else if ('weigh' in spec) scoreValue(path, spec.weigh, pair, tallies);
  else if ('fields' in spec) scoreFields(path, spec.fields, pair, tallies);
  else if ('set' in spec) scoreSet(path, spec.set, pair, tallies);
  else if ('texts' in spec) scoreTexts(path, pair, tallies);
  else scoreList(path, spec.list, pair, tallies);
}

function scoreFields(path: string, fields: Fields, { predicted, expected }: Pair, tallies: Tallies): void {
  for (const [key, spec] of Object.entries(fields)) {
    scoreValue(
      `${path}.${key}`,
      spec,
      { predicted: asFields(predicted)[key], expected: asFields(expected)[key] },
      tallies,
    );
  }
}

function scoreLeaf(path: string, kind: Kind, { predicted, expected }: Pair, tallies: Tallies): void {
  if (kind === 'always') {
    const same = Number(Boolean(predicted) === Boolean(expected) && predicted !== null && predicted !== undefined);
    add(tallies, path, {
      predictedHits: same,
      predicted: Number(predicted !== null && predicted !== undefined),
      expectedHits: same,
      expected: 1,
    });
    return;
  }
  const [hasPredicted, hasExpected] = [!isAbsent(predicted), !isAbsent(expected)];
  if (!hasPredicted && !hasExpected) return;
  let [predictedHits, expectedHits] = [0, 0];
  if (hasPredicted && hasExpected) {
    if (kind === 'text') ({ precision: predictedHits, recall: expectedHits } = overlap(predicted, expected));
    else predictedHits = expectedHits = Number(leafKey(kind, predicted) === leafKey(kind, expected));
  }
  add(tallies, path, { predictedHits, predicted: Number(hasPredicted), expectedHits, expected: Number(hasExpected) });
}

function scoreSet(path: string, kind: Kind, { predicted, expected }: Pair, tallies: Tallies): void {
  const ours = new Set(asList(predicted).map((value) => leafKey(kind, value)));
  const theirs = new Set(asList(expected).map((value) => leafKey(kind, value)));
  const hits = [...ours].filter((value) => theirs.has(value)).length;
  if (ours.size + theirs.size > 0) {
    add(tallies, `${path}[]`, { predictedHits: hits, predicted: ours.size, expectedHits: hits, expected: theirs.size });
  }
}

function scoreTexts(path: string, { predicted, expected }: Pair, tallies: Tallies): void {
  const [ours, theirs] = [asList(predicted), asList(expected)];
  let [predictedHits, expectedHits] = [0, 0];
  for (const [i, j] of pairUp('text', ours, theirs)) {
    const { precision, recall } = overlap(ours[i], theirs[j]);
    predictedHits += precision;
    expectedHits += recall;
  }
  if (ours.length + theirs.length > 0) {
    add(tallies, `${path}[]`, { predictedHits, predicted: ours.length, expectedHits, expected: theirs.length });
  }
}

function scoreList(path: string, spec: Spec, { predicted, expected }: Pair, tallies: Tallies): void {
  const [ours, theirs] = [asList(predicted), asList(expected)];
  const pairs = pairUp(spec, ours, theirs);
  const [doneOurs, doneTheirs] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  for (const [i, j] of pairs) scoreValue(`${path}[]`, spec, { predicted: ours[i], expected: theirs[j] }, tallies);
  ours.forEach((value, i) => {
    if (!doneOurs.has(i)) scoreValue(`${path}[]`, spec, { predicted: value, expected: undefined }, tallies);
  });
  theirs.forEach((value, j) => {
    if (!doneTheirs.has(j)) scoreValue(`${path}[]`, spec, { predicted: undefined, expected: value }, tallies);
  });
}

/** Greedy pairs by falling likeness; ties go to the nearer position. */
function pairUp(spec: Spec, ours: readonly unknown[], theirs: readonly unknown[]): [number, number, number][] {
  const candidates: [number, number, number, number][] = [];
  ours.forEach((predicted, i) => {
    theirs.forEach((expected, j) => {
      const likeness = likenessOf(spec, { predicted, expected }) ?? 0;
      if (likeness >= SMALLEST_PAIR) candidates.push([-likeness, Math.abs(i - j), i, j]);
    });
  });
  candidates.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  const [usedOurs, usedTheirs] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number, number][] = [];
  for (const [negative, , i, j] of candidates) {
    if (usedOurs.has(i) || usedTheirs.has(j)) continue;
    usedOurs.add(i);
    usedTheirs.add(j);
    pairs.push([i, j, -negative]);
  }
  return pairs;
}

/** Likeness for pairing; `null` where both sides are absent. */
function likenessOf(spec: Spec, { predicted, expected }: Pair): number | null {
  if (typeof spec === 'object' && 'weigh' in spec) return likenessOf(spec.weigh, { predicted, expected });
  if (isAbsent(predicted) && isAbsent(expected)) return null;
  if (isAbsent(predicted) || isAbsent(expected)) return 0;
  if (typeof spec === 'string') {
    if (spec === 'text' || spec === 'name_soft') return overlap(predicted, expected).f1;
    return Number(leafKey(spec, predicted) === leafKey(spec, expected));
  }
  if ('fields' in spec) return likenessOfFields(spec.fields, { predicted, expected });
  if ('set' in spec) {
    const ours = new Set(asList(predicted).map((value) => leafKey(spec.set, value)));
    const theirs = new Set(asList(expected).map((value) => leafKey(spec.set, value)));
    const common = [...ours].filter((value) => theirs.has(value)).length;
    return ours.size + theirs.size > 0 ? (2 * common) / (ours.size + theirs.size) : 1;
  }
  const [ours, theirs] = [asList(predicted), asList(expected)];
  const pairs = pairUp('texts' in spec ? 'text' : spec.list, ours, theirs);
  const count = ours.length + theirs.length;
  return count > 0 ? (2 * pairs.reduce((sum, [, , likeness]) => sum + likeness, 0)) / count : 1;
}

function likenessOfFields(fields: Fields, { predicted, expected }: Pair): number {
  let [total, weights] = [0, 0];
  for (const [key, spec] of Object.entries(fields)) {
    const likeness = likenessOf(spec, { predicted: asFields(predicted)[key], expected: asFields(expected)[key] });
    if (likeness === null) continue;
    const weight = typeof spec === 'object' && 'weigh' in spec ? spec.weight : 1;
    total += weight * likeness;
    weights += weight;
  }
  return weights > 0 ? total / weights : 0;
}

function overlap(predicted: unknown, expected: unknown): { precision: number; recall: number; f1: number } {
  const [ours, theirs] = [wordsForScore(predicted), wordsForScore(expected)];
  if (ours.length === 0 && theirs.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  const [precision, recall] = [common / ours.length, common / theirs.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function leafKey(kind: Kind, value: unknown): string {
  if (kind === 'name' || kind === 'name_soft') return foldForScore(value);
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  return JSON.stringify(value);
}

function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isAbsent);
  return typeof value === 'object' && Object.values(value).every(isAbsent);
}

function asList(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((item) => !isAbsent(item));
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
