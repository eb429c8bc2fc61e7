import { PlanDocument } from './plan-document.ts';

/** A value put in place of what was read at a field. */
export interface FieldCorrection {
  path: string;
  value: unknown;
  /** What stood there when it was corrected. */
  readValue: unknown;
}

export interface CorrectedPlan {
  document: PlanDocument;
  /** Paths of corrections whose field could not be found again after the document was read anew. */
  unplaced: readonly string[];
}

/**
 * Puts corrections into a reading. A correction goes where its path holds the value that was corrected then; if a list has shifted,
 * to the item of the same list that holds that value now; a field outside lists is corrected whatever was read. A correction that finds
 * no place, or would break the schema, is left out and named.
 */
export function applyCorrections(reading: PlanDocument, corrections: readonly FieldCorrection[]): CorrectedPlan {
  const unplaced: string[] = [];
  let document = reading;
  for (const correction of [...corrections].sort((one, other) => depth(one.path) - depth(other.path))) {
    const steps = placeOf(document, correction);
    const changed = steps && PlanDocument.safeParse(withValue(document, steps, correction.value));
    if (changed?.success) document = changed.data;
    else unplaced.push(correction.path);
  }
  return { document, unplaced };
}

/** The value at a path, or `undefined` where the plan has no such field. */
export function valueAt(document: PlanDocument, path: string): unknown {
  return follow(document, path.split('.'));
}

/** Whether a value could stand at a path of this plan. */
export function acceptsValue(document: PlanDocument, path: string, value: unknown): boolean {
  return PlanDocument.safeParse(withValue(document, path.split('.'), value)).success;
}

const depth = (path: string) => path.split('.').length;

function placeOf(document: PlanDocument, correction: FieldCorrection): string[] | null {
  const steps = correction.path.split('.');
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  const standsAs = (value: unknown) => same(value, correction.readValue) || same(value, correction.value);
  if (index < 0) return follow(document, steps) === undefined ? null : steps;
  if (standsAs(follow(document, steps))) return steps;
  const list = follow(document, steps.slice(0, index));
  if (!Array.isArray(list)) return null;
  const moved = list.findIndex((_, position) => standsAs(follow(document, withIndex(steps, index, position))));
  return moved < 0 ? null : withIndex(steps, index, moved);
}

const withIndex = (steps: readonly string[], at: number, position: number) =>
  steps.map((step, place) => (place === at ? String(position) : step));

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function follow(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) return follow(value[Number(step)], rest);
  return isRecord(value) && Object.hasOwn(value, step) ? follow(value[step], rest) : undefined;
}

function withValue(holder: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item, at) => (String(at) === step ? withValue(item, rest, value) : item));
  if (!isRecord(holder) || !Object.hasOwn(holder, step)) return holder;
  return { ...holder, [step]: withValue(holder[step], rest, value) };
}
