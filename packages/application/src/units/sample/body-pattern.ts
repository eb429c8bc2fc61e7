import type { IsoDay, PostFunction, PostRank, UnitKind, UnitRelation } from '@openpar/engine';

/** A post of a body of the sample. */
export interface PostPattern {
  title: string;
  rank: PostRank;
  functions: readonly PostFunction[];
  /** The same person holds this post of another body of the territory: its suffix, and the place of the post there from 1. */
  heldAs: { suffix: string; place: number } | null;
}

/** A body that every territory of a level has, with its posts. */
export interface BodyPattern {
  /** Added to the territory's code: "UBND.NV" makes "109.UBND.NV". */
  suffix: string;
  kind: UnitKind;
  /** Bare name: "Nội vụ". */
  name: string;
  /** `{territory}` stands for the territory as officials write it ("huyện Phong Thổ"), `{name}` for its bare name. */
  fullName: string;
  relation: UnitRelation;
  /** Suffix of the body that it stands to; `null` for the territory itself. */
  to: string | null;
  posts: readonly PostPattern[];
  /** Only from this day, or until the day before. */
  from?: IsoDay;
  until?: IsoDay;
  /** Only in territories of these kinds, or of these provinces (codes). */
  inKinds?: readonly UnitKind[];
  inProvinces?: readonly string[];
  notInProvinces?: readonly string[];
}

export function post(title: string, rank: PostRank, functions: readonly PostFunction[] = []): PostPattern {
  return { title, rank, functions, heldAs: null };
}

/** A post whose holder is known from another post. */
export function heldBy(pattern: PostPattern, suffix: string, place: number): PostPattern {
  return { ...pattern, heldAs: { suffix, place } };
}

/** Head, deputies and officers; the first officer is in charge of CCHC. */
export function staffOf(
  head: string,
  deputies: readonly string[],
  officers: readonly PostPattern[] = [],
): PostPattern[] {
  return [post(head, 'head'), ...deputies.map((title) => post(title, 'deputy')), ...officers];
}

/** An officer in charge of CCHC in its own office. */
export const REFORM_OFFICER = post('Chuyên viên', 'officer', ['reform']);
export const OFFICER = post('Chuyên viên', 'officer');
