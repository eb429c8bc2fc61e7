import type { Post, PostFunction, PostRank } from '../post.ts';
import type { IsoDay, Unit } from '../unit.ts';

/** What one row of a list of posts says. A post is known by (unit, title, order, validFrom). */
export interface PostRecord {
  unitCode: string;
  title: string;
  rank: PostRank;
  /** In the order of `POST_FUNCTIONS`. */
  functions: readonly PostFunction[];
  order: number;
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** What one row of a list of holders says. A holding is known by (post, person's name, validFrom). */
export interface HolderRecord {
  unitCode: string;
  postTitle: string;
  /** `null` where the title alone tells the post. */
  order: number | null;
  personName: string;
  phone: string | null;
  email: string | null;
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** What one row of a list of accounts says. An account is known by its login, capitals and small letters alike. */
export interface AccountRecord {
  login: string;
  personName: string;
  /** The post that tells the person; both `null` is for accounts that stand already. */
  unitCode: string | null;
  postTitle: string | null;
  email: string | null;
}

export interface StandingPosts {
  units: readonly Unit[];
  posts: readonly Post[];
}

/** "Chủ tịch" and "chủ tịch" are one title. */
export function titleKey(title: string): string {
  return title.normalize('NFC').toLowerCase();
}
