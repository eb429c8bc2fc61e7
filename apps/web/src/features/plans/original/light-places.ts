import type { PlanReadingView } from '@openpar/contract';

export type PlaceView = PlanReadingView['warnings'][number]['places'][number];
type PlacesByPath = PlanReadingView['places'];

/** Characters `start` to `end` of one line, and the field that rests most closely on them. */
export interface Segment {
  start: number;
  end: number;
  /** `null` where no field rests on these characters. */
  path: string | null;
}

/**
 * The words that a field rests on: its own; else those of the fields inside it; else those of the statement it was derived from
 * ("time.start" → "time.raw"). Empty when it rests on none.
 */
export function placesOfField(places: PlacesByPath, path: string): readonly PlaceView[] {
  const own = places[path];
  if (own && own.length > 0) return own;
  const inside = Object.entries(places).flatMap(([other, found]) => (other.startsWith(`${path}.`) ? found : []));
  if (inside.length > 0) return inside;
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return parent === '' ? [] : (places[`${parent}.raw`] ?? places[parent] ?? []);
}

/**
 * Cuts each line that carries understood or flawed words into segments, in order and without gaps up to `lengthOf` the line. Where
 * several fields rest on the same characters, the one with the fewest characters in all stands for them.
 */
export function cutIntoSegments(
  places: PlacesByPath,
  { further, lengthOf }: { further: readonly PlaceView[]; lengthOf: (line: number) => number },
): Map<number, Segment[]> {
  const byLine = new Map<number, { place: PlaceView; path: string | null; size: number }[]>();
  const add = (place: PlaceView, path: string | null, size: number) => {
    const others = byLine.get(place.line) ?? [];
    others.push({ place, path, size });
    byLine.set(place.line, others);
  };
  for (const [path, found] of Object.entries(places)) {
    const size = found.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const place of found) add(place, path, size);
  }
  for (const place of further) add(place, null, Number.POSITIVE_INFINITY);
  return new Map([...byLine].map(([line, marks]) => [line, cutLine(marks, lengthOf(line))]));
}

function cutLine(marks: readonly { place: PlaceView; path: string | null; size: number }[], length: number): Segment[] {
  const within = (at: number) => at > 0 && at < length;
  const cuts = new Set(marks.flatMap(({ place }) => [place.start, place.end]).filter(within));
  const edges = [0, ...[...cuts].sort((a, b) => a - b), length];
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? length;
    const over = marks.filter(({ place, path }) => path !== null && place.start <= start && place.end >= end);
    const closest = over.reduce<(typeof over)[number] | null>(
      (best, mark) => (best === null || mark.size < best.size ? mark : best),
      null,
    );
    return { start, end, path: closest?.path ?? null };
  });
}

/** Whether a segment stands wholly inside one of the places. */
export function isLit(segment: Segment, places: readonly PlaceView[] | undefined): boolean {
  return places?.some(({ start, end }) => start <= segment.start && end >= segment.end) ?? false;
}

/** Places by line. */
export function byLine(places: readonly PlaceView[]): Map<number, PlaceView[]> {
  const grouped = new Map<number, PlaceView[]>();
  for (const place of places) grouped.set(place.line, [...(grouped.get(place.line) ?? []), place]);
  return grouped;
}
