import type { Ruling } from './pdf-page.ts';

/** The codes of pdf.js (`OPS`) for the drawing operations that matter here. */
export interface DrawingCodes {
  save: number;
  restore: number;
  transform: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  constructPath: number;
  endPath: number;
  fill: number;
  eoFill: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Thicker than this is a filled box, not a line; points. */
const THICKEST = 3;
const SHORTEST = 8;
/** Codes of path steps inside a `constructPath` operation of pdf.js 5. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 };
const STEP_LENGTH = [2, 2, 6, 4, 0];
/** A page drawn with more paths than this is a picture; its lines are no table. */
const MOST_RULINGS = 5000;

/** The straight horizontal and vertical lines that a page draws, whether stroked, or filled as thin boxes. */
export function readRulings(
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  pageTransform: readonly number[],
  codes: DrawingCodes,
): Ruling[] {
  const rulings: Ruling[] = [];
  let matrix = multiply(IDENTITY, toMatrix(pageTransform));
  const saved: Matrix[] = [];
  for (const [at, operation] of operators.fnArray.entries()) {
    const args = operators.argsArray[at];
    if (operation === codes.save) saved.push(matrix);
    else if (operation === codes.restore) matrix = saved.pop() ?? matrix;
    else if (operation === codes.transform) matrix = multiply(toMatrix(args), matrix);
    else if (operation === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiply(toMatrix(Array.isArray(args) ? args[0] : null), matrix);
    } else if (operation === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operation === codes.constructPath && isPainted(args, codes)) {
      rulings.push(...rulingsOfPath(args, matrix, codes));
    }
    if (rulings.length > MOST_RULINGS) return [];
  }
  return rulings;
}

/** A path that is only a clip (`endPath`) draws nothing. */
function isPainted(args: unknown, codes: DrawingCodes): args is unknown[] {
  return Array.isArray(args) && args[0] !== codes.endPath;
}

function rulingsOfPath(args: readonly unknown[], matrix: Matrix, codes: DrawingCodes): Ruling[] {
  const steps = numbersOf(Array.isArray(args[1]) ? args[1][0] : args[1]);
  const isFilled = args[0] === codes.fill || args[0] === codes.eoFill;
  const shapes = shapesOf(steps, matrix);
  return shapes.flatMap((points) => (isFilled ? thinBox(points) : edges(points)));
}

interface Point {
  x: number;
  y: number;
}

/** The corners of each closed or open shape; shapes with curves are left out. */
function shapesOf(steps: readonly number[], matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? STEP.close;
    const length = STEP_LENGTH[step];
    if (length === undefined) return shapes;
    const point = apply(matrix, steps[at + 1] ?? 0, steps[at + 2] ?? 0);
    if (step === STEP.moveTo) {
      points = [point];
      shapes.push(points);
    } else if (step === STEP.lineTo) points.push(point);
    else if (step === STEP.close && points[0]) points.push(points[0]);
    else points.length = 0;
    at += 1 + length;
  }
  return shapes;
}

function edges(points: readonly Point[]): Ruling[] {
  return points.slice(1).flatMap((point, at) => lineBetween(points[at] ?? point, point));
}

function thinBox(points: readonly Point[]): Ruling[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const low = { x: Math.min(...xs), y: Math.min(...ys) };
  const high = { x: Math.max(...xs), y: Math.max(...ys) };
  return lineBetween(low, high);
}

function lineBetween(one: Point, other: Point): Ruling[] {
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  if (height <= THICKEST && width >= SHORTEST) {
    return [
      { isHorizontal: true, at: (one.y + other.y) / 2, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) },
    ];
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return [
      { isHorizontal: false, at: (one.x + other.x) / 2, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) },
    ];
  }
  return [];
}

function numbersOf(value: unknown): number[] {
  if (value instanceof Float32Array || Array.isArray(value)) return Array.from(value, Number);
  return [];
}

function toMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(value);
  return [a, b, c, d, e, f];
}

function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    a * oa + b * oc,
    a * ob + b * od,
    c * oa + d * oc,
    c * ob + d * od,
    e * oa + f * oc + oe,
    e * ob + f * od + of,
  ];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
