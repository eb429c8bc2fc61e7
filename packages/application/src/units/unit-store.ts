import type {
  Directory,
  Holding,
  IsoDay,
  Post,
  PostId,
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

export interface UnitReads {
  /** Units of that day: with a text the shortest names first, then in Vietnamese order; `total` counts all that match. */
  search(search: UnitSearch): Promise<{ rows: readonly UnitInContext[]; total: number }>;
  find(id: UnitId): Promise<Unit | null>;
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
  /** All posts that the unit has or had. */
  listPostIds(id: UnitId): Promise<readonly PostId[]>;
  /** Those of `ids` for which `isWithin` holds. */
  keepWithin(ids: readonly UnitId[], roots: readonly UnitId[], day: IsoDay): Promise<readonly UnitId[]>;
  /** Whether `id` is one of `roots` or stands below one of them in the chain of command on that day (engine: `isInChain`). */
  isWithin(id: UnitId, roots: readonly UnitId[], day: IsoDay): Promise<boolean>;
}

/** Where a unit, a post or a holder comes from; shown beside it. */
export type Provenance = 'official-list' | 'illustrative' | 'entered';

export interface UnitWrites {
  /** Adds units; a unit with the same code and start is replaced. */
  saveUnits(units: readonly Unit[], provenance: Provenance): Promise<void>;
  saveLinks(links: readonly UnitLink[]): Promise<void>;
  saveSuccessions(successions: readonly Succession[]): Promise<void>;
  savePosts(posts: readonly Post[], provenance: Provenance): Promise<void>;
  /** Adds the persons of the holdings too. */
  saveHoldings(holdings: readonly Holding[], provenance: Provenance): Promise<void>;
}
