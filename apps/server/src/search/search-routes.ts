import { type FoundRecords, searchRecords as search } from '@openpar/application';
import { type ResponseOf, searchRecords } from '@openpar/contract';
import type { Unit } from '@openpar/engine';
import { ok } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toUnitRow } from '../units/to-unit-row.ts';

type SearchResponse = ResponseOf<typeof searchRecords>;

export function registerSearchRoutes(server: Server): void {
  handleActing(server, searchRecords, async ({ query }, actor) =>
    ok({ day: actor.day, ...toGroups(await search(server.services, actor, query)) }),
  );
}

function toGroups(found: FoundRecords): Omit<SearchResponse, 'day'> {
  const { units, posts, people, plans, conferences, tasks, hostUnitIds } = found;
  return {
    units: units && { ...units, rows: units.rows.map(({ unit, context }) => toUnitRow(unit, context)) },
    posts: posts && {
      ...posts,
      rows: posts.rows.map(({ post, unit, context, holderName }) => ({
        ...post,
        unit: toUnitName(unit, context),
        holderName,
      })),
    },
    people: people && {
      ...people,
      rows: people.rows.map((person) => ({
        ...person,
        posts: person.posts.map(({ title, unit, context }) => ({ title, unit: toUnitName(unit, context) })),
      })),
    },
    plans: plans && { ...plans, rows: [...plans.rows] },
    conferences: conferences && { ...conferences, rows: [...conferences.rows] },
    tasks: tasks && {
      ...tasks,
      rows: tasks.rows.map(({ hostUnitId, ...task }) => ({
        ...task,
        mayReadConference: hostUnitIds.includes(hostUnitId),
      })),
    },
  };
}

function toUnitName({ id, fullName }: Pick<Unit, 'id' | 'fullName'>, context: readonly string[]) {
  return { id, fullName, context: [...context] };
}
