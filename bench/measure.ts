/** One measured figure beside the figure to hold (design: "Numbers to hold"). */
export interface Figure {
  what: string;
  unit: 'ms' | 's' | 'kB' | 'F1';
  measured: number;
  hold: number;
  /** Whether a larger figure is the better one. */
  isMoreBetter: boolean;
}

/** Milliseconds of the middle run of several, after one that warms up. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await onceMs(work));
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds that 95 of 100 runs stay within: each work runs ten times after one that warms it up. */
export async function p95Ms(works: readonly (() => unknown)[]): Promise<number> {
  const times: number[] = [];
  for (const work of works) {
    await work();
    for (let run = 0; run < 10; run += 1) times.push(await onceMs(work));
  }
  return times.sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

export async function onceMs(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A figure to stay under. */
export function atMost(what: string, unit: Figure['unit'], measured: number, hold: number): Figure {
  return { what, unit, measured, hold, isMoreBetter: false };
}

/** A figure to reach. */
export function atLeast(what: string, unit: Figure['unit'], measured: number, hold: number): Figure {
  return { what, unit, measured, hold, isMoreBetter: true };
}
