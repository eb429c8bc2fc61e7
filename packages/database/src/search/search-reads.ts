import type { SearchReads } from '@openpar/application';
import { searchWords } from '@openpar/formats';
import type { Scope } from '../scope.ts';
import { findConferences, listMatchingHosts } from './find-conferences.ts';
import { findPeople } from './find-people.ts';
import { findPlans } from './find-plans.ts';
import { findPosts } from './find-posts.ts';
import { findTasks } from './find-tasks.ts';
import { findUnits } from './find-units.ts';

const NOTHING = { total: 0, rows: [] };

/** Searches by words; a search without words finds nothing instead of everything. */
export function searchReads(scope: Scope): SearchReads {
  const hasWords = ({ text }: { text: string }) => searchWords(text).length > 0;
  return {
    findUnits: async (search) => (hasWords(search) ? findUnits(scope, search) : NOTHING),
    findPosts: async (search) => (hasWords(search) ? findPosts(scope, search) : NOTHING),
    findPeople: async (search) => (hasWords(search) ? findPeople(scope, search) : NOTHING),
    findPlans: async (search, owners) => (hasWords(search) ? findPlans(scope, search, owners) : NOTHING),
    listHosts: async (search) => (hasWords(search) ? listMatchingHosts(scope, search) : []),
    findConferences: async (search, hosts) => (hasWords(search) ? findConferences(scope, search, hosts) : NOTHING),
    findTasks: async (search, seenBy) => (hasWords(search) ? findTasks(scope, search, seenBy) : NOTHING),
  };
}
