import type { Holding, IsoDay } from '@openpar/engine';
import type { WriteTransaction } from '../stores.ts';

/** Ends a term; one that would end on its first day never was. A delegation by its holder ends with it. */
export async function closeTerm(tx: WriteTransaction, term: Holding, day: IsoDay): Promise<void> {
  if (day <= term.validFrom) await tx.units.removeTerm(term);
  else await tx.units.saveTerms([{ ...term, validTo: day }]);
}

/** Whether something still lasts on a day or later. */
export function lastsUntil({ validTo }: { validTo: IsoDay | null }, day: IsoDay): boolean {
  return validTo === null || validTo > day;
}
