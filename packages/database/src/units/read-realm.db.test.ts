import { idOf, type RealmId, type Unit } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, testDatabase, writeTo } from '../testing/index.ts';

const REALM: RealmId = idOf('thu');
const unit = (code: string): Unit => ({
  id: idOf(`${code}.2021-01-01`),
  code,
  kind: 'commune',
  level: 'commune',
  name: code,
  fullName: `Xã ${code}`,
  validFrom: '2021-01-01',
  isStartKnown: true,
  validTo: null,
});

describe.each(TEST_SERVERS)('the lists of a realm on %s', (server) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(server);
    await database.stores.createRealm({ id: REALM, name: 'Thử', isPractice: true });
  });
  afterAll(() => database.close());

  it('are read whole, and lose exactly the links and successions that are removed', async () => {
    const [one, two] = [unit('A'), unit('B')];
    const link = {
      unitId: two.id,
      relation: 'under' as const,
      toUnitId: one.id,
      validFrom: '2021-01-01',
      validTo: null,
    };
    const other = { ...link, relation: 'serves' as const };
    const step = { predecessorId: one.id, successorId: two.id, kind: 'part' as const, day: '2021-01-01' };
    await writeTo(database.stores, REALM, async (tx) => {
      await tx.units.holdAll();
      await tx.units.saveUnits([two, one], 'entered');
      await tx.units.saveLinks([link, other]);
      await tx.units.saveSuccessions([step]);
    });
    const read = () => database.stores.read(REALM, (tx) => tx.units.readAllUnits());
    expect(await read()).toMatchObject({ units: [one, two], successions: [step] });
    await writeTo(database.stores, REALM, async (tx) => {
      await tx.units.removeLinks([link]);
      await tx.units.removeSuccessions([step]);
    });
    expect(await read()).toEqual({ units: [one, two], links: [other], successions: [] });
  });
});
