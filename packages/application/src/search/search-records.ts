import type { UnitId } from '@openpar/engine';
import { type Actor, isPermitted, unitsWithinReach } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { UnitInContext } from '../units/unit-store.ts';
import type {
  Found,
  FoundConference,
  FoundPerson,
  FoundPlan,
  FoundPost,
  FoundTask,
  SearchKind,
} from './record-search.ts';

/** What was found, by kind; `null`: not searched, because not asked for or because the post has no right to any record of the kind. */
export interface FoundRecords {
  units: Found<UnitInContext> | null;
  posts: Found<FoundPost> | null;
  people: Found<FoundPerson> | null;
  plans: Found<FoundPlan> | null;
  conferences: Found<FoundConference> | null;
  tasks: Found<FoundTask> | null;
  /** Hosts of found conferences and tasks whose conferences the actor may read. */
  hostUnitIds: readonly UnitId[];
}

/** Searches all records that the actor may read, on his day; what he may not read is neither shown nor counted. */
export function searchRecords(
  ports: { stores: Stores },
  actor: Actor,
  question: { text: string; kinds: readonly SearchKind[]; limit: number },
): Promise<FoundRecords> {
  const { text, limit } = question;
  const search = { text, limit, day: actor.day };
  const isAsked = (kind: SearchKind) => question.kinds.includes(kind);
  return ports.stores.read(actor.realmId, async (tx) => {
    const mayReadConferences = isPermitted(actor, 'conferences.read');
    const hostUnitIds =
      mayReadConferences && (isAsked('conferences') || isAsked('tasks'))
        ? await unitsWithinReach(tx, actor, {
            permission: 'conferences.read',
            unitIds: await tx.search.listHosts(search),
          })
        : [];
    return {
      units: isAsked('units') ? await tx.search.findUnits(search) : null,
      posts: isAsked('posts') ? await tx.search.findPosts(search) : null,
      people: isAsked('people') ? await tx.search.findPeople(search) : null,
      plans:
        isAsked('plans') && isPermitted(actor, 'plans.read') ? await tx.search.findPlans(search, actor.unitIds) : null,
      conferences:
        isAsked('conferences') && mayReadConferences ? await tx.search.findConferences(search, hostUnitIds) : null,
      tasks: isAsked('tasks') ? await tx.search.findTasks(search, { unitIds: actor.unitIds, hostUnitIds }) : null,
      hostUnitIds,
    };
  });
}
