import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Instant, PlanReadingIdText } from '../ids.ts';

const BinName = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), id: PlanReadingIdText }),
  z.object({ kind: z.literal('conference'), id: ConferenceIdText }),
]);

export const BinRow = z.object({
  kind: z.enum(['plan', 'conference']),
  id: z.string(),
  name: z.string(),
  removedBy: z.string(),
  removedAt: Instant,
});
export type BinRow = z.infer<typeof BinRow>;

/** Plans and conferences of one's own units that were taken out, the last first. */
export const listBin = endpoint({
  method: 'GET',
  path: '/bin',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(BinRow) }),
  refusals: ['not-permitted'],
});

export const restoreFromBin = endpoint({
  method: 'POST',
  path: '/bin/:kind/:id/restoration',
  policy: 'acting',
  params: BinName,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['not-permitted', 'plan-not-found', 'conference-not-found', 'plan-in-bin', 'plan-has-other-conference'],
});

/** Takes it out for good. */
export const eraseFromBin = endpoint({
  method: 'DELETE',
  path: '/bin/:kind/:id',
  policy: 'acting',
  params: BinName,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['not-permitted', 'plan-not-found', 'conference-not-found', 'plan-has-removed-conference'],
});
