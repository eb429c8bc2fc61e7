import type { Realm, Stores } from '@openpar/application';
import type { Config } from '../config.ts';
import { openDatabase } from './open-database.ts';
import { OWN_REALM } from './own-realm.ts';

/** The records of one realm, for commands that work on them as the program. */
export interface OpenRecords {
  stores: Stores;
  realm: Realm;
  close(): Promise<void>;
}

/**
 * Reaches the records that the configuration names, beside a server that runs on them; brings the schema up to date as a start does. Where
 * there is no realm yet, it makes that of a real installation; a real realm is preferred to one for practising.
 */
export async function openRecords(config: Config, report: (line: string) => void): Promise<OpenRecords> {
  const database = await openDatabase(config, report);
  try {
    const { stores } = database;
    const realms = await stores.listRealms();
    const realm = realms.find(({ id }) => id === OWN_REALM.id) ?? realms[0] ?? OWN_REALM;
    if (realms.length === 0) await stores.createRealm(OWN_REALM);
    return { stores, realm, close: () => database.close() };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}
