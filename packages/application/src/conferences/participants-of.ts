import { readChair, readParticipantRules, readSites } from '@openpar/documents';
import {
  type ChairResolution,
  compareHeadcount,
  type Directory,
  type HeadcountComparison,
  type Naming,
  nameSeats,
  type OpenSeat,
  type ParticipantList,
  placesOfUnits,
  resolveChair,
  resolveParticipants,
  type Site,
  seatsBySite,
  type UnitId,
} from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import type { Conference } from './conference-store.ts';

/** Who takes part in a conference on its day, and who chairs. */
export interface Participants {
  list: ParticipantList;
  /** Territories that tell units of one name apart, by unit. */
  places: ReadonlyMap<UnitId, string>;
  /** Seats that the plan leaves units to fill, with whom they named. */
  openSeats: readonly OpenSeat[];
  /** `null` where all meet in one place. */
  sites: readonly Site[] | null;
  /** As the plan says; `null` where it names no chair. */
  chairOfPlan: ChairResolution | null;
  /** The plan's own count against the seats found; `null` when the plan gives none. */
  headcount: HeadcountComparison | null;
}

/** Resolves the participant lines and the chair of a conference to posts and holders. */
export function participantsOf(
  { plan, hostUnitId, arrangement }: Pick<Conference, 'plan' | 'hostUnitId' | 'arrangement'>,
  directory: Directory,
  namings: readonly Naming[],
): Participants {
  const call = readChair(plan);
  const chairOfPlan = call && resolveChair({ call, hostUnitId, directory, bodyKeyOf: bodyNameKey });
  const chair = arrangement.chairPostId ?? chairOfPlan?.post?.id ?? null;
  const rules = readParticipantRules(plan);
  const called = resolveParticipants({ rules, hostUnitId, directory, chair, bodyKeyOf: bodyNameKey });
  const { list, openSeats } = nameSeats({ list: called, rules, namings, directory, chair });
  const setting = readSites(plan);
  const sites = setting && seatsBySite(list.seats, setting, directory);
  const { value, max } = plan.totalHeadcount ?? { value: null, max: null };
  const headcount = value === null ? null : compareHeadcount({ value, max }, list.seats);
  const places = placesOfUnits(
    directory,
    hostUnitId,
    list.seats.map(({ unitId }) => unitId),
  );
  return { list, places, openSeats, sites, chairOfPlan, headcount };
}
