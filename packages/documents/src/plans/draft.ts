import type { Place } from '../reading/extracted-text.ts';
import type { Span } from './lines/span.ts';

/** A canonical value with the words that it was derived from. */
export interface Derived<Value> {
  readonly value: Value;
  readonly from: readonly Span[];
}

/**
 * The shape of a document while it is read: wherever it has a value, the draft may hold the words themselves (a span) or the value with
 * its words, so that places and values cannot fall apart.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[] | Derived<readonly Item[]>
  : T extends object
    ? { readonly [Key in keyof T]: Draft<T[Key]> }
    : T | Derived<T> | (string extends T ? Span : never);

/** A canonical value together with the words that it rests on; absent words are left out. */
export function derived<Value>(value: Value, ...from: readonly (Span | null | undefined)[]): Derived<Value> {
  return { value, from: from.filter((span) => span != null) };
}

/** The draft's values without their words, and the places of the words by path. */
export function settle(
  draft: unknown,
  placesOf: (start: number, end: number) => Place[],
): { plain: unknown; places: Record<string, Place[]> } {
  const places: Record<string, Place[]> = {};
  return { plain: settleAt(draft, '', { places, placesOf }), places };
}

interface Settling {
  places: Record<string, Place[]>;
  placesOf: (start: number, end: number) => Place[];
}

function settleAt(draft: unknown, path: string, settling: Settling): unknown {
  if (draft === null || typeof draft !== 'object') return draft;
  if (Array.isArray(draft)) return draft.map((item, at) => settleAt(item, joinPath(path, String(at)), settling));
  if (isSpan(draft)) {
    note([draft], path, settling);
    return draft.text;
  }
  if (isDerived(draft)) {
    note(draft.from, path, settling);
    return draft.value;
  }
  return Object.fromEntries(
    Object.entries(draft).map(([key, value]) => [key, settleAt(value, joinPath(path, key), settling)]),
  );
}

function note(spans: readonly Span[], path: string, { places, placesOf }: Settling): void {
  const found = spans.flatMap((span) => placesOf(span.start, span.end));
  if (found.length > 0) places[path] = found;
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isSpan(value: object): value is Span {
  return 'key' in value && 'start' in value && 'end' in value && 'text' in value;
}

function isDerived(value: object): value is Derived<unknown> {
  return 'from' in value && 'value' in value && Array.isArray(value.from);
}
