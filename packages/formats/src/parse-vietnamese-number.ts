/**
 * The whole number that figures in Vietnamese writing stand for: dots or spaces part thousands ("15.000.000" → 15000000), a comma is the
 * decimal mark and is refused. `null` when the figures are not a whole number.
 */
export function parseVietnameseInteger(figures: string): number | null {
  const plain = figures.trim();
  if (!/^\d{1,3}(?:[.\s]\d{3}){0,5}$|^\d{1,15}$/.test(plain)) return null;
  return Number(plain.replace(/[.\s]/g, ''));
}
