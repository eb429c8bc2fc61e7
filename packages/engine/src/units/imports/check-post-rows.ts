import { idOf, type PostId, type UnitId } from '../../ids.ts';
import type { Post } from '../post.ts';
import type { Unit } from '../unit.ts';
import { groupBy } from './group-by.ts';
import type { ImportFault } from './import-fault.ts';
import { compareFields, type ImportChange, type ImportOutcome, type Numbered, outcomeOf } from './import-outcome.ts';
import { type PostRecord, type StandingPosts, titleKey } from './post-record.ts';
import { sharedSpan } from './span.ts';
import { unitOnDay } from './unit-on-day.ts';
import { unitVersions } from './unit-versions.ts';

export const POST_FIELDS = ['unitCode', 'postTitle', 'rank', 'functions', 'order', 'validFrom', 'validTo'] as const;
export type PostField = (typeof POST_FIELDS)[number];

type Row = Numbered<PostRecord>;

/**
 * What a list of posts would change. A row names a post by unit, title, order and first day: a known one is changed, an unknown one added;
 * posts that no row names stay as they are.
 */
export function checkPostRows(
  rows: readonly Row[],
  { units, posts }: StandingPosts,
): ImportOutcome<{ posts: readonly Post[] }, PostField> {
  const faults: ImportFault<PostField>[] = [];
  const preview: ImportChange<PostField>[] = [];
  const versions = unitVersions(units, []);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Map(posts.map((post) => [identityOf(post.unitId, post), post]));
  const taken = new Set<string>(posts.map(({ id }) => id));
  const own = new Map<string, { row: Row; post: Post; unit: Unit }>();
  for (const row of rows) {
    const found = unitOnDay(row.unitCode, row.validFrom, versions);
    if (!found.ok) {
      faults.push({ row: row.row, field: 'unitCode', ...found.refusal });
      continue;
    }
    const unit = found.value;
    const identity = identityOf(unit.id, row);
    const first = own.get(identity);
    if (first !== undefined) {
      faults.push({
        row: row.row,
        field: 'postTitle',
        code: 'row-twice',
        detail: { key: keyOf(row), firstRow: first.row.row },
      });
      continue;
    }
    const before = known.get(identity);
    const id = before?.id ?? freeId(unit.id, row.order, taken);
    own.set(identity, { row, unit, post: postOf(row, id, unit.id) });
  }
  const after = groupBy(
    new Map([...posts, ...[...own.values()].map(({ post }) => post)].map((post) => [post.id, post])).values(),
    (post) => `${post.unitId} ${post.order} ${titleKey(post.title)}`,
  );
  const rowOf = new Map([...own.values()].map(({ row, post }) => [post.id, row.row]));
  for (const [identity, { row, post }] of own) {
    const before = known.get(identity);
    const fields = compareFields(
      before ? textsOf(before, unitById.get(before.unitId)) : null,
      textsOf(row),
      POST_FIELDS,
    );
    if (fields.length > 0) preview.push({ row: row.row, key: keyOf(row), isNew: before === undefined, fields });
    findOverlap(row, post, {
      others: after.get(`${post.unitId} ${post.order} ${titleKey(post.title)}`) ?? [],
      rowOf,
      faults,
    });
  }
  const changed = new Set(preview.map(({ row }) => row));
  return outcomeOf(
    { rows: own.size, faults, preview },
    { posts: [...own.values()].filter(({ row }) => changed.has(row.row)).map(({ post }) => post) },
  );
}

interface Others {
  others: readonly Post[];
  rowOf: ReadonlyMap<PostId, number>;
  faults: ImportFault<PostField>[];
}

function findOverlap(row: Row, post: Post, { others, rowOf, faults }: Others): void {
  for (const other of others) {
    if (other.id === post.id || sharedSpan(post, other) === null) continue;
    const otherRow = rowOf.get(other.id);
    if (otherRow !== undefined && otherRow > row.row) continue;
    const detail = { key: keyOf(row), from: other.validFrom, to: other.validTo ?? '', otherRow: otherRow ?? '' };
    faults.push({ row: row.row, field: 'postTitle', code: 'post-overlaps', detail });
  }
}

/** "109.UBND.2021-01-01.3": the unit and the order, as the sample names its posts; a further number where that is taken. */
function freeId(unitId: UnitId, order: number, taken: Set<string>): PostId {
  let id = `${unitId}.${order}`;
  for (let more = 2; taken.has(id); more += 1) id = `${unitId}.${order}-${more}`;
  taken.add(id);
  return idOf(id);
}

function identityOf(unitId: UnitId, { title, order, validFrom }: Pick<Post, 'title' | 'order' | 'validFrom'>): string {
  return `${unitId} ${order} ${validFrom} ${titleKey(title)}`;
}

function postOf({ title, rank, functions, order, validFrom, validTo }: PostRecord, id: PostId, unitId: UnitId): Post {
  return { id, unitId, title, rank, functions, order, validFrom, validTo };
}

function keyOf({ title, unitCode, order }: PostRecord): string {
  return `${title}, ${unitCode}, ${order}`;
}

function textsOf(record: Omit<PostRecord, 'unitCode'> & { unitCode?: string }, unit?: Unit): Record<PostField, string> {
  const { title, rank, functions, order, validFrom, validTo } = record;
  return {
    unitCode: record.unitCode ?? unit?.code ?? '',
    postTitle: title,
    rank,
    functions: [...functions].sort().join('; '),
    order: String(order),
    validFrom,
    validTo: validTo ?? '',
  };
}
