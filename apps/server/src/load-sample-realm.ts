import { loadSample, type PasswordHasher, type Realm, SAMPLE_ACCOUNTS, type Stores } from '@openpar/application';
import { readOfficialUnits } from '@openpar/database';
import { installedFiles } from './installed-files.ts';

/** Makes the practice realm and loads the sample into it; a load that was cut short is done again at the next start. */
export async function loadSampleRealm(
  ports: { stores: Stores; hasher: PasswordHasher },
  realm: Realm,
  report: (line: string) => void,
): Promise<void> {
  const isMade = (await ports.stores.listRealms()).some(({ id }) => id === realm.id);
  if (!isMade) await ports.stores.createRealm(realm);
  const login = SAMPLE_ACCOUNTS[0]?.login ?? '';
  const isLoaded = await ports.stores.read(realm.id, async (tx) => (await tx.accounts.findByLogin(login)) !== null);
  if (isLoaded) return;
  report('Loading the sample (first start only) …');
  await loadSample(ports, realm.id, await readOfficialUnits(installedFiles.unitLists));
}
