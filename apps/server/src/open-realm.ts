import type { PasswordHasher, Realm, Stores } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { loadSampleRealm } from './load-sample-realm.ts';

const DEMO_REALM: Realm = {
  id: idOf('thuc-hanh'),
  name: 'Bản thực hành (số liệu minh họa)',
  isPractice: true,
};
const OWN_REALM: Realm = { id: idOf('co-quan'), name: 'OpenPAR', isPractice: false };

/** The realm to work in, made where it is missing: the practice realm with the sample, or the office's own. */
export async function openRealm(
  ports: { stores: Stores; hasher: PasswordHasher },
  { isDemo, report }: { isDemo: boolean; report: (line: string) => void },
): Promise<Realm> {
  if (isDemo) {
    await loadSampleRealm(ports, DEMO_REALM, report);
    return DEMO_REALM;
  }
  const isMade = (await ports.stores.listRealms()).some(({ id }) => id === OWN_REALM.id);
  if (!isMade) await ports.stores.createRealm(OWN_REALM);
  return OWN_REALM;
}
