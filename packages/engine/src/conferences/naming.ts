import type { PersonId, PostId, UnitId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import type { Directory, Post } from '../units/post.ts';
import { officesOf } from './find-called-units.ts';
import type { ParticipantRule } from './participant-rule.ts';

/** The holder of a post, whoever that is on the day; or somebody without one, by name and title. */
export type Nominee = { postId: PostId } | { name: string; title: string };

/** Whom a unit named for a seat that a line leaves it to fill. A seat may have several: "công chức có liên quan" are as many as the unit says. */
export interface Naming {
  unitId: UnitId;
  /** See `seatKeysOf`. */
  seatKey: string;
  nominee: Nominee;
}

/** A seat that a line leaves a unit to fill, and whom the unit named. */
export interface OpenSeat {
  key: string;
  unitId: UnitId;
  unitName: string;
  /** The line that asks, and its words. */
  line: number;
  text: string;
  isAsked: boolean;
  named: readonly NamedPerson[];
}

export interface NamedPerson {
  nominee: Nominee;
  personId: PersonId | null;
  /** `null`: nobody holds the post on the day. */
  personName: string | null;
  title: string;
  /** Has a seat by another line or another naming, and is counted there. */
  isCountedElsewhere: boolean;
}

/** A post that a unit may name the holder of. */
export interface Nameable {
  post: Post;
  /** The unit of the post: the one that names, or an office of it. */
  unitName: string;
  personId: PersonId | null;
  personName: string | null;
}

/**
 * The name under which a naming finds its line again, by line: the words of the line, so that it lasts while other lines come, go or move.
 * Of lines with the same words the first has them alone, the next with "#2".
 */
export function seatKeysOf(rules: readonly Pick<ParticipantRule, 'line' | 'text'>[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  return new Map(
    rules.map(({ line, text }) => {
      const words = text.trim();
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      return [line, count === 1 ? words : `${words} #${count}`];
    }),
  );
}

/** The posts of a unit and of the offices under it, on the directory's day, the unit's own first. */
export function nameablePosts(directory: Directory, unitId: UnitId): Nameable[] {
  const index = indexDirectory(directory);
  const unit = index.unit(unitId);
  if (unit === undefined) return [];
  return officesOf(directory, unit).flatMap((office) =>
    index.posts(office.id).map((post) => {
      const holding = index.holding(post.id);
      return {
        post,
        unitName: office.fullName,
        personId: holding?.personId ?? null,
        personName: holding?.personName ?? null,
      };
    }),
  );
}
