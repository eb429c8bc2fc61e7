import type { ParticipantsView } from '@openpar/contract';
import { foldMarks } from '@openpar/formats';

export type SeatRow = ParticipantsView['seats'][number] & {
  /** Place in the answer: seats have no other name. */
  key: string;
  /** The unit with its territory where there are several of its name. */
  unit: string;
  /** Unit, post and person without marks, for searching. */
  folded: string;
};

/** The seats as rows that can be searched. */
export function toSeatRows(seats: ParticipantsView['seats']): SeatRow[] {
  return seats.map((seat, at) => ({
    ...seat,
    key: `${seat.unitId} ${at}`,
    unit: [seat.unitName, seat.place].filter(Boolean).join(', '),
    folded: foldMarks([seat.unitName, seat.place, seat.postTitle, seat.personName].filter(Boolean).join(' ')),
  }));
}

/** Rows in a state ("" for any) that hold every word searched for; marks and capitals do not count. */
export function filterSeats(rows: readonly SeatRow[], { text, state }: { text: string; state: string }): SeatRow[] {
  const words = foldMarks(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) => (state === '' || row.state === state) && words.every((word) => row.folded.includes(word)),
  );
}
