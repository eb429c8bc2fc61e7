import type { DelegationId, PersonId, PostId, UnitId } from '../ids.ts';
import type { IsoDay, Unit, UnitLink } from './unit.ts';

/** Rank of a post inside its unit; titles ("Chủ tịch", "Giám đốc", "Trưởng phòng") are data. */
export const POST_RANKS = ['head', 'deputy', 'member', 'officer'] as const;
export type PostRank = (typeof POST_RANKS)[number];

/**
 * Functions (nhiệm vụ) that a post may carry: `reform-lead` leads CCHC for the committee (the standing body's officer),
 * `reform` is in charge of CCHC in its own unit, `one-stop` Bộ phận tiếp nhận và trả kết quả, `procedure-control` kiểm soát TTHC,
 * `reporter` phóng viên, `clerk` văn thư, `administration` runs this installation; `standing` belongs to the Thường trực of a Party
 * committee, a People's Council or the Front, `standing-committee` to the Ban Thường vụ of a Party committee.
 */
export const POST_FUNCTIONS = [
  'reform-lead',
  'reform',
  'one-stop',
  'procedure-control',
  'office-statistics',
  'finance-accounting',
  'culture-information',
  'reporter',
  'clerk',
  'administration',
  'standing',
  'standing-committee',
] as const;
export type PostFunction = (typeof POST_FUNCTIONS)[number];

/** A post (chức danh) of a unit. Rights, duties, invitations and signatures belong to posts, not to people. */
export interface Post {
  id: PostId;
  unitId: UnitId;
  /** "Chủ tịch", "Phó Chủ tịch", "Trưởng phòng", "Công chức Văn phòng - Thống kê". */
  title: string;
  rank: PostRank;
  functions: readonly PostFunction[];
  /** Order of precedence inside the unit, from 1. */
  order: number;
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** Who holds a post from a day to a day. */
export interface Holding {
  postId: PostId;
  personId: PersonId;
  personName: string;
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** Somebody acts for the holder of a post in his place (ủy quyền). */
export interface Delegation {
  id: DelegationId;
  postId: PostId;
  fromPersonId: PersonId;
  fromPersonName: string;
  toPersonId: PersonId;
  toPersonName: string;
  validFrom: IsoDay;
  /** First day after it, by its own words, by having been ended, or by the end of the holder's term. */
  validTo: IsoDay;
  /** The paper it rests on, or why. */
  reason: string;
}

/** Units, posts and holders as they are on one day, as far as one question needs them. */
export interface Directory {
  day: IsoDay;
  units: readonly Unit[];
  links: readonly UnitLink[];
  posts: readonly Post[];
  holdings: readonly Holding[];
}
