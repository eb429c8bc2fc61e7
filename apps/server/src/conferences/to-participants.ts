import type { ConferenceOverview } from '@openpar/application';
import type { ParticipantsView } from '@openpar/contract';
import type { SeatState } from '@openpar/engine';

export function toParticipants({ conference, participants }: ConferenceOverview): ParticipantsView {
  const { seats, unresolved } = participants.list;
  const count = (state: SeatState) => seats.filter((seat) => seat.state === state).length;
  return {
    lines: conference.plan.participants.map(({ description, groupLabel }, line) => ({
      text: description,
      groupLabel,
      seatCount: seats.filter(({ reasons }) => reasons.includes(line)).length,
    })),
    seats: seats.map(({ unitId, unitName, postTitle, personName, state, reasons, isAsked }) => ({
      unitId,
      unitName,
      postTitle,
      personName,
      state,
      reasons: [...reasons],
      isAsked,
    })),
    unresolved: unresolved.map(({ line, name, reason }) => ({ line, name, reason })),
    counts: {
      seats: seats.length,
      held: count('held'),
      vacant: count('vacant'),
      toBeNamed: count('to-be-named'),
      missing: count('post-missing'),
    },
    headcount: participants.headcount && {
      expected: participants.headcount.expected.value,
      found: participants.headcount.counted,
      differencePercent: participants.headcount.sharePercent ?? 0,
      isFar: participants.headcount.isFlagged,
    },
  };
}
