import type { ConferenceOverview } from '@openpar/application';
import type { OpenSeatView, ParticipantsView } from '@openpar/contract';
import type { OpenSeat, SeatState, UnitId } from '@openpar/engine';

export function toParticipants({ conference, participants }: ConferenceOverview): ParticipantsView {
  const { seats, unresolved } = participants.list;
  const count = (state: SeatState) => seats.filter((seat) => seat.state === state).length;
  return {
    lines: conference.plan.participants.map(({ description, groupLabel }, line) => ({
      text: description,
      groupLabel,
      seatCount: seats.filter(({ reasons }) => reasons.includes(line)).length,
    })),
    seats: seats.map(({ unitId, unitName, postTitle, personName, state, reasons, namedFor, isAsked }) => ({
      unitId,
      unitName,
      place: participants.places.get(unitId) ?? null,
      postTitle,
      personName,
      state,
      reasons: [...reasons],
      namedFor: [...namedFor],
      isAsked,
    })),
    unresolved: unresolved.map(({ line, name, reason }) => ({ line, name, reason })),
    counts: {
      seats: seats.length,
      held: count('held'),
      vacant: count('vacant'),
      toBeNamed: count('to-be-named'),
      named: count('named'),
      missing: count('post-missing'),
    },
    namings: namingsByUnit(participants.openSeats),
    sites:
      participants.sites?.map(({ territoryId, territoryName, headcount, seats: own }) => ({
        territoryId,
        territoryName,
        headcount,
        seats: own.map((seat) => seats.indexOf(seat)),
      })) ?? null,
    headcount: participants.headcount && {
      expected: participants.headcount.expected.value,
      found: participants.headcount.counted,
      differencePercent: participants.headcount.sharePercent ?? 0,
      isFar: participants.headcount.isFlagged,
    },
  };
}

function namingsByUnit(openSeats: readonly OpenSeat[]): ParticipantsView['namings'] {
  const units = new Map<UnitId, ParticipantsView['namings'][number]>();
  for (const { unitId, unitName, named } of openSeats) {
    const known = units.get(unitId) ?? { unitId, unitName, asked: 0, named: 0, open: 0 };
    units.set(unitId, {
      ...known,
      asked: known.asked + 1,
      named: known.named + named.length,
      open: known.open + Number(named.length === 0),
    });
  }
  return [...units.values()];
}

export function toOpenSeat({ named, ...seat }: OpenSeat): OpenSeatView {
  return {
    ...seat,
    named: named.map(({ nominee, personName, title, isCountedElsewhere }) => ({
      postId: 'postId' in nominee ? nominee.postId : null,
      personName,
      title,
      isCountedElsewhere,
    })),
  };
}
