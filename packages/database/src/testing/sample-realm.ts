import { idOf, type RealmId } from '@openpar/engine';
import { SAMPLE_HOLDINGS, SAMPLE_LINKS, SAMPLE_POSTS, SAMPLE_UNITS } from './sample-units.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';
import type { TestServer } from './test-servers.ts';
import { writeTo } from './write-to.ts';

export const SAMPLE_REALM = idOf<RealmId>('lai-chau');
/** Has the same units, posts and people under the same ids, so that a query which forgets the realm is seen. */
export const TWIN_REALM = idOf<RealmId>('song-sinh');

/** A test database with the sample units in two realms. */
export async function sampleDatabase(server: TestServer): Promise<TestDatabase> {
  const database = await testDatabase(server);
  for (const realm of [SAMPLE_REALM, TWIN_REALM]) {
    await database.stores.createRealm({ id: realm, name: realm, isPractice: false });
    await writeTo(database.stores, realm, async ({ units }) => {
      await units.saveUnits(SAMPLE_UNITS, 'illustrative');
      await units.saveLinks(SAMPLE_LINKS);
      await units.savePosts(SAMPLE_POSTS, 'illustrative');
      await units.saveHoldings(SAMPLE_HOLDINGS, 'illustrative');
    });
  }
  return database;
}
