import type { UnitId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import type { Directory } from '../units/post.ts';
import { territoriesAround } from '../units/territories-around.ts';
import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel, type Unit } from '../units/unit.ts';
import type { Seat } from './participant-rule.ts';

/** How a conference is spread over sites (điểm cầu). */
export interface SiteSetting {
  /** Levels of which every territory has a site of its own, below that of the host. */
  levels: readonly AdministrativeLevel[];
  /** By line: the level whose sites it names for its people; `null` where it names none, and everybody sits by his own territory. */
  levelOfLine: readonly (AdministrativeLevel | null)[];
}

/** One site with its people. */
export interface Site {
  /** The territory whose site it is; `null`: the main site, where the host is. */
  territoryId: UnitId | null;
  territoryName: string | null;
  /** In the order of the list. */
  seats: readonly Seat[];
  /** Seats that a person can take. */
  headcount: number;
}

/**
 * The seats of a conference by site: the main site first, then those of territories by level and code; sites without anybody are left out.
 * Whoever is called at two sites sits where the first line calls him.
 */
export function seatsBySite(seats: readonly Seat[], setting: SiteSetting, directory: Directory): Site[] {
  const groups = new Map<Unit | null, Seat[]>();
  for (const seat of seats) {
    const territory = siteOf(seat, setting, directory);
    const group = groups.get(territory);
    if (group === undefined) groups.set(territory, [seat]);
    else group.push(seat);
  }
  return [...groups]
    .sort(([one], [other]) => compareSites(one, other))
    .map(([territory, group]) => ({
      territoryId: territory?.id ?? null,
      territoryName: territory?.fullName ?? null,
      seats: group,
      headcount: group.filter(({ state }) => state !== 'post-missing').length,
    }));
}

/** The territory at whose site the seat is: of the level that has sites, at or around the territory of the seat; `null`: the main site. */
function siteOf(seat: Seat, { levels, levelOfLine }: SiteSetting, directory: Directory): Unit | null {
  const own = seat.territoryId === null ? undefined : indexDirectory(directory).unit(seat.territoryId);
  if (own === undefined) return null;
  const [line = 0] = seat.reasons;
  const named = levelOfLine[line] ?? null;
  if (named !== null && !levels.includes(named)) return null;
  const wanted = named === null ? levels : [named];
  const upwards = [own, ...territoriesAround(directory, own.id)];
  return upwards.find(({ level }) => wanted.includes(level)) ?? null;
}

function compareSites(one: Unit | null, other: Unit | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  const byLevel = ADMINISTRATIVE_LEVELS.indexOf(one.level) - ADMINISTRATIVE_LEVELS.indexOf(other.level);
  return byLevel || (one.code < other.code ? -1 : 1);
}
