import type {
  Delegation,
  DelegationId,
  Directory,
  Holding,
  IsoDay,
  PersonContact,
  PersonId,
  Post,
  PostId,
  StandingHolders,
  StandingUnits,
  Succession,
  Unit,
  UnitId,
  UnitLink,
  UnitRelation,
} from '@openpar/engine';

export interface UnitSearch {
  /** Beginnings of words of the name, in any order; marks may be left out and tone marks may stand either way. Empty: all. */
  text: string;
  day: IsoDay;
  limit: number;
  offset: number;
}

/** A unit in a list, with the superior or territory that tells units of one name apart. */
export interface UnitInContext {
  unit: Unit;
  /** Names from the nearest outwards, without the country: ["Huyện Phong Thổ", "Tỉnh Lai Châu"]; empty at the top. */
  context: readonly string[];
}

export interface RelatedUnit {
  relation: UnitRelation;
  unit: Unit;
}

/** A person in a list of people, with the posts that he holds on the day, in the units that were asked for. */
export interface PersonWithPosts extends PersonContact {
  /** `place`: the territory where the unit's name does not say it and it is not that of the units one acts for. */
  posts: readonly { id: PostId; title: string; unitId: UnitId; unitName: string; place: string | null }[];
}

/** A unit in the tree of a day, with how many units stand directly to it. */
export interface UnitBranch {
  unit: Unit;
  /** How it stands to the unit above it; `null` at the top. */
  relation: UnitRelation | null;
  branchCount: number;
}

export interface UnitReads {
  /** Units of that day: with a text the shortest names first, then in Vietnamese order; `total` counts all that match. */
  search(search: UnitSearch): Promise<{ rows: readonly UnitInContext[]; total: number }>;
  find(id: UnitId): Promise<Unit | null>;
  /** The unit that has this code on that day. */
  findByCode(code: string, day: IsoDay): Promise<Unit | null>;
  /** Units that stand to `id` on that day, by relation, then in Vietnamese order. */
  listRelated(id: UnitId, day: IsoDay): Promise<readonly RelatedUnit[]>;
  /** From the nearest superior or territory to the top. */
  listAncestors(id: UnitId, day: IsoDay): Promise<readonly Unit[]>;
  /** Bodies whose folded full name (`nameKey`) equals the key on that day. */
  findByNameKey(nameKey: string, day: IsoDay): Promise<readonly UnitInContext[]>;
  /**
   * Everything that the host's conferences may name on that day: the host's territory with all territories inside it, all bodies
   * linked to any of them, the territories around the host with their own bodies, posts and holders.
   */
  readDirectory(hostUnitId: UnitId, day: IsoDay): Promise<Directory>;
  /** All steps that lead to or from the unit, chained, by day; not what else its successors were made of. */
  listSuccessions(id: UnitId): Promise<{ successions: readonly Succession[]; units: readonly Unit[] }>;
  /** Posts of the unit on that day by order, with their holders. */
  listPosts(id: UnitId, day: IsoDay): Promise<{ posts: readonly Post[]; holdings: readonly Holding[] }>;
  findPost(id: PostId): Promise<Post | null>;
  /** All posts that the unit has or had, by order, with all their holders from the first to the last. */
  listPostsOverTime(id: UnitId): Promise<{ posts: readonly Post[]; holdings: readonly Holding[] }>;
  /** All holders of these posts from the first to the last. */
  listTerms(ids: readonly PostId[]): Promise<readonly Holding[]>;
  /** Delegations of these posts that hold at some time, by their start. */
  listDelegations(ids: readonly PostId[]): Promise<readonly Delegation[]>;
  findDelegation(id: DelegationId): Promise<Delegation | null>;
  findPerson(id: PersonId): Promise<PersonContact | null>;
  /** Whoever holds a post of one of the roots, of what stands below them or on their territory, on that day; by given name. */
  listPeople(roots: readonly UnitId[], day: IsoDay): Promise<readonly PersonWithPosts[]>;
  /** Links from the unit and to it, of all times. */
  listLinks(id: UnitId): Promise<readonly UnitLink[]>;
  /** Links from the unit and from all that stands above it, of all times. */
  listLinksUpwards(id: UnitId): Promise<readonly UnitLink[]>;
  /** Units that ever had the code or one that begins with it and a point. */
  listByCode(code: string): Promise<readonly Unit[]>;
  /** All posts that the unit has or had. */
  listPostIds(id: UnitId): Promise<readonly PostId[]>;
  /** Whether `id` is one of `roots` or stands below one of them in the chain of command on that day (engine: `isInChain`). */
  isWithin(id: UnitId, roots: readonly UnitId[], day: IsoDay): Promise<boolean>;
  /** Those of `ids` for which `isWithin` holds. */
  pickWithin(ids: readonly UnitId[], roots: readonly UnitId[], day: IsoDay): Promise<readonly UnitId[]>;
  /** What stands directly to the unit on that day, or without a unit what stands to nothing; by relation, then in Vietnamese order. */
  listBranches(under: UnitId | null, day: IsoDay): Promise<readonly UnitBranch[]>;
  /** Every unit, link and succession of the realm, of all times; units by code, then from the earliest. */
  readAllUnits(): Promise<StandingUnits>;
  /** Every post, holding and person of the realm, of all times; posts by unit and order, holdings from the earliest. */
  readAllPosts(): Promise<Pick<StandingHolders, 'posts' | 'holdings' | 'persons'>>;
}

/** Where a unit, a post or a holder comes from; shown beside it. */
export type Provenance = 'official-list' | 'illustrative' | 'entered';

export interface UnitWrites {
  /** An id that nothing has yet. */
  newId(): Promise<string>;
  /** Two acts on one unit wait for each other from here to their end. */
  hold(id: UnitId): Promise<void>;
  /** Adds a person or changes how he is reached. */
  savePerson(person: PersonContact): Promise<void>;
  /** Adds or changes terms of people who are known. */
  saveTerms(holdings: readonly Holding[]): Promise<void>;
  removeTerm(holding: Holding): Promise<void>;
  addDelegation(delegation: Delegation, createdBy: string): Promise<void>;
  endDelegation(id: DelegationId, day: IsoDay): Promise<void>;
  /** Changes when a link ends; on the day it began it is removed. */
  endLink(link: UnitLink, day: IsoDay): Promise<void>;
  /** Adds units; a unit with the same code and start is replaced. */
  saveUnits(units: readonly Unit[], provenance: Provenance): Promise<void>;
  saveLinks(links: readonly UnitLink[]): Promise<void>;
  saveSuccessions(successions: readonly Succession[]): Promise<void>;
  savePosts(posts: readonly Post[], provenance: Provenance): Promise<void>;
  /** Adds the persons of the holdings too. */
  saveHoldings(holdings: readonly Holding[], provenance: Provenance): Promise<void>;
  /** Adds people, or gives known ones their name, phone and e-mail. */
  savePersonContacts(persons: readonly PersonContact[], provenance: Provenance): Promise<void>;
  removeLinks(links: readonly UnitLink[]): Promise<void>;
  removeSuccessions(successions: readonly Succession[]): Promise<void>;
  /** Until the transaction ends nobody else writes units, posts, people or accounts: what was checked holds when it is applied. */
  holdAll(): Promise<void>;
}
