import { breakIssuerName } from './break-issuer-name.ts';
import type { PaperHead } from './paper.ts';
import type { PartialDate } from './paper-date.ts';
import { inCapitals, type PaperIssuer, printsSuperior } from './paper-issuer.ts';
import { paperNumber } from './paper-number.ts';
import { placeAndDate } from './place-and-date.ts';

/** What the head of every paper states; open values are `null` and stay blank. */
export interface PaperHeadFacts {
  issuer: PaperIssuer;
  place: string;
  date: PartialDate | null;
  number: number | null;
  symbol: string;
}

/** Ô 1 to 4 of a paper. A printed superior takes the common short form: "UBND TỈNH LAI CHÂU". */
export function composePaperHead({ issuer, place, date, number, symbol }: PaperHeadFacts): PaperHead {
  return {
    superior: printsSuperior(issuer) ? [shortened(issuer.superior ?? '')] : [],
    issuer: breakIssuerName(issuer.name),
    number: paperNumber(number, symbol),
    placeAndDate: placeAndDate(place, date),
  };
}

function shortened(name: string): string {
  return inCapitals(name)
    .replace(/^ỦY BAN NHÂN DÂN(?= )/u, 'UBND')
    .replace(/^HỘI ĐỒNG NHÂN DÂN(?= )/u, 'HĐND');
}
