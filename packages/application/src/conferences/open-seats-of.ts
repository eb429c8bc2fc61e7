import { readParticipantRules } from '@openpar/documents';
import { type Directory, type Nameable, nameablePosts, type OpenSeat, type UnitId } from '@openpar/engine';
import type { ReadTransaction } from '../stores.ts';
import type { Conference } from './conference-store.ts';
import { directoryOf } from './directory-of.ts';
import { participantsOf } from './participants-of.ts';

/** The seats that a conference leaves some units to fill, and the posts that each may name the holders of. */
export interface AskedSeats {
  seats: readonly OpenSeat[];
  nameable: readonly { unitId: UnitId; posts: readonly Nameable[] }[];
}

/** Empty where the conference asks none of the units. */
export async function openSeatsOf(
  tx: ReadTransaction,
  conference: Conference,
  unitIds: readonly UnitId[],
): Promise<AskedSeats> {
  const mayAsk = readParticipantRules(conference.plan).some(({ calls }) =>
    calls.some(({ posts }) => posts.some(({ call }) => call === 'named-by-unit')),
  );
  if (!mayAsk) return { seats: [], nameable: [] };
  const directory = await directoryOf(tx, conference);
  const { openSeats } = participantsOf(conference, directory, await tx.conferences.listNamings(conference.id));
  const seats = openSeats.filter(({ unitId }) => unitIds.includes(unitId));
  return { seats, nameable: nameableOf(directory, seats) };
}

function nameableOf(directory: Directory, seats: readonly OpenSeat[]): AskedSeats['nameable'] {
  const asked = [...new Set(seats.map(({ unitId }) => unitId))];
  return asked.map((unitId) => ({ unitId, posts: nameablePosts(directory, unitId) }));
}
