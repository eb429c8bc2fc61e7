import { argon2PasswordHasher, randomTokenMaker, systemClock } from '@openpar/adapters';
import type { Clock, Realm, Stores, TokenMaker } from '@openpar/application';
import type { Config } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import { openRealm } from '../open-realm.ts';

/** The records of an installation, for commands that do what people do in the browser. */
export interface OpenRecords {
  stores: Stores;
  /** The only realm there is, else the office's own. */
  realm: Realm;
  clock: Clock;
  tokens: TokenMaker;
  close(): Promise<void>;
}

/** Reaches the records, also while a server runs on them; what is missing is made as at a first start. */
export async function openRecords(
  config: Config,
  report: (line: string) => void = () => undefined,
): Promise<OpenRecords> {
  const { stores, close } = await openDatabase(config, report);
  try {
    const [only, ...others] = await stores.listRealms();
    const options = { isDemo: false, report: () => undefined };
    const isOnly = only !== undefined && others.length === 0;
    const realm = isOnly ? only : await openRealm({ stores, hasher: argon2PasswordHasher() }, options);
    return { stores, realm, clock: systemClock(), tokens: randomTokenMaker(), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
