import type { Kysely } from 'kysely';
import { createRealm } from './202611210900-create-realm.ts';
import { createUnits } from './202611210901-create-units.ts';
import { createAccounts } from './202611210902-create-accounts.ts';
import { createPlanReadings } from './202611210903-create-plan-readings.ts';
import { createConferences } from './202611210904-create-conferences.ts';
import { createTasks } from './202611210905-create-tasks.ts';
import { createTrail } from './202611250800-create-trail.ts';
import { createJobs } from './202611250902-create-jobs.ts';
import { addContactsAndDelegations } from './202611251000-add-contacts-and-delegations.ts';
import { extendAccounts } from './202611251010-extend-accounts.ts';
import { indexWords } from './202611251030-index-words.ts';
import { markRemoved } from './202611251100-mark-removed.ts';
import { conferencesFromDrafts } from './202611251110-conferences-from-drafts.ts';
import { createNotices } from './202611251111-create-notices.ts';
import { createNamings } from './202611251230-create-namings.ts';
import { noteSessionUse } from './202611251250-note-session-use.ts';
import { holdPostsOnce } from './202611251251-hold-posts-once.ts';

/** All migrations by name, in order. A list, because a bundled program has no folder to look in. */
export const MIGRATIONS: Record<string, (db: Kysely<unknown>) => Promise<void>> = {
  '202611210900-create-realm': createRealm,
  '202611210901-create-units': createUnits,
  '202611210902-create-accounts': createAccounts,
  '202611210903-create-plan-readings': createPlanReadings,
  '202611210904-create-conferences': createConferences,
  '202611210905-create-tasks': createTasks,
  '202611250800-create-trail': createTrail,
  '202611250902-create-jobs': createJobs,
  '202611251000-add-contacts-and-delegations': addContactsAndDelegations,
  '202611251010-extend-accounts': extendAccounts,
  '202611251030-index-words': indexWords,
  '202611251100-mark-removed': markRemoved,
  '202611251110-conferences-from-drafts': conferencesFromDrafts,
  '202611251111-create-notices': createNotices,
  '202611251230-create-namings': createNamings,
  '202611251250-note-session-use': noteSessionUse,
  '202611251251-hold-posts-once': holdPostsOnce,
};
