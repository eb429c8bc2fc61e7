/** Word's unit: twentieths of a point, whole. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}
