/**
 * Ô 3, "Số: 05/KH-UBND": numbers under 10 take a leading zero, a paper without a number yet keeps blanks ("Số:      /KH-UBND").
 *
 * @param symbol type and issuer, "KH-UBND", as registered for the issuer.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 3.
 */
export function paperNumber(number: number | null, symbol: string): string {
  return number === null ? `Số:${' '.repeat(8)}/${symbol}` : `Số: ${paddedNumber(number)}/${symbol}`;
}

/** The number as other papers cite it: "số 05/KH-UBND"; with blanks while there is none. */
export function citedNumber(number: number | null, symbol: string): string {
  return number === null ? `số${' '.repeat(8)}/${symbol}` : `số ${paddedNumber(number)}/${symbol}`;
}

function paddedNumber(number: number): string {
  return String(number).padStart(2, '0');
}
