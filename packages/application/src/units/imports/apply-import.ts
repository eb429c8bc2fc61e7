import type { ImportKind, SheetRefusal } from '@openpar/documents';
import { type AccountId, idOf, ok, type Result, refuse, type TrailAct } from '@openpar/engine';
import type { Clock } from '../../clock.ts';
import type { SheetReader } from '../../documents/sheet-reader.ts';
import type { Stores, WriteTransaction } from '../../stores.ts';
import { grantsNoMore } from '../grants-no-more.ts';
import { type CheckedList, checkList, type ListChanges } from './check-list.ts';
import type { ListKeeper } from './list-reach.ts';
import { dayOf, type ListFile, mayKeep } from './preview-import.ts';
import { readStanding, type Standing } from './read-standing.ts';

const ACTS: Record<ImportKind, TrailAct> = {
  units: 'units-imported',
  posts: 'posts-imported',
  holders: 'holders-imported',
  accounts: 'accounts-imported',
};

/** A longer list is a mass load: the trail keeps the act and a digest a table, not a line for each of ten thousands of rows. */
const MASS_ROWS = 3000;

interface ApplyPorts {
  stores: Stores;
  reader: SheetReader;
  clock: Clock;
}

/**
 * Brings in a list: all of it as one act, or nothing where anything is wrong. It is checked again while nobody else writes, so whatever
 * changed since the preview is seen. A list that changes nothing leaves no act.
 */
export async function applyImport(
  ports: ApplyPorts,
  by: ListKeeper,
  { kind, file }: ListFile,
): Promise<Result<CheckedList['counts'], SheetRefusal | 'not-permitted' | 'import-has-faults' | 'rights-beyond-own'>> {
  if (!mayKeep(by, kind)) return refuse('not-permitted');
  const sheet = await ports.reader.readSheet(file);
  if (!sheet.ok) return sheet;
  const { stores } = ports;
  const keep: Stores['write'] = sheet.value.rows.length > MASS_ROWS ? stores.load : stores.write;
  return keep(by.doer, ACTS[kind], async (tx) => {
    await tx.units.holdAll();
    const standing = await readStanding(tx);
    const { changes, faults, counts } = checkList(sheet.value, kind, {
      keeper: by.keeper,
      standing,
      day: dayOf(ports, by),
    });
    if (changes === null) {
      const [first] = faults;
      return refuse('import-has-faults', { file: file.name, faults: faults.length, row: first?.row ?? 1 });
    }
    if (counts.added + counts.changed === 0) return ok(counts);
    const granted = checkGranted(by.keeper, changes, standing);
    if (!granted.ok) return granted;
    await writeChanges(tx, changes);
    tx.trail.tell({ fileName: file.name, added: counts.added, changed: counts.changed, unchanged: counts.unchanged });
    return ok(counts);
  });
}

/** A list gives nobody, by a post or its holder, what the keeper himself may not do; nor takes it away by changing the post. */
function checkGranted(
  keeper: ListKeeper['keeper'],
  changes: ListChanges,
  { posts }: Standing,
): Result<null, 'rights-beyond-own'> {
  if (keeper === 'program') return ok(null);
  const given = changes.kind === 'posts' ? changes.posts : [];
  const touched = new Set(
    changes.kind === 'holders' ? changes.holdings.map(({ postId }) => postId) : given.map(({ id }) => id),
  );
  for (const post of [...given, ...posts.filter(({ id }) => touched.has(id))]) {
    const allowed = grantsNoMore(keeper, post);
    if (!allowed.ok) return allowed;
  }
  return ok(null);
}

async function writeChanges({ units, accounts }: WriteTransaction, changes: ListChanges) {
  switch (changes.kind) {
    case 'units':
      await units.saveUnits(changes.units, 'entered');
      await units.removeLinks(changes.removedLinks);
      await units.removeSuccessions(changes.removedSuccessions);
      await units.saveLinks(changes.links);
      return units.saveSuccessions(changes.successions);
    case 'posts':
      return units.savePosts(changes.posts, 'entered');
    case 'holders':
      await units.saveHoldings(changes.holdings, 'entered');
      return units.savePersonContacts(changes.persons, 'entered');
    case 'accounts':
      for (const { login, personId, personName, email } of changes.accounts.filter(({ isNew }) => isNew)) {
        const id = idOf<AccountId>(`list.${login}`);
        // Without a password: it opens by an invitation or an activation code.
        await accounts.saveAccount({ id, login, personId, personName, email, passwordHash: null, isDisabled: false });
      }
      return accounts.saveAccountEmails(changes.accounts);
  }
}
