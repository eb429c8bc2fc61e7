import { type DelegationId, idOf, type PersonId, type PostId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';

const POST = idOf<PostId>('ct-pt');
const TAKER = idOf<PersonId>('moi');
const HOLDER = 'Nguyễn Văn An';
const DELEGATION = {
  id: idOf<DelegationId>('d1'),
  postId: POST,
  fromPersonId: idOf<PersonId>(HOLDER),
  fromPersonName: HOLDER,
  toPersonId: TAKER,
  toPersonName: 'Lò Thị Mới',
  validFrom: '2023-06-01',
  validTo: '2023-09-01',
  reason: 'Đi học',
};

describe.each(TEST_SERVERS)('delegations on the %s server', (server) => {
  let database: TestDatabase;
  const held = (realm = SAMPLE_REALM) => database.stores.read(realm, ({ accounts }) => accounts.listHeldPosts(TAKER));

  beforeAll(async () => {
    database = await sampleDatabase(server);
    await writeTo(database.stores, SAMPLE_REALM, async ({ units }) => {
      await units.savePerson({ id: TAKER, name: DELEGATION.toPersonName, phone: null, email: null });
      await units.addDelegation(DELEGATION, 'Nguyễn Văn An, Chủ tịch');
    });
  });
  afterAll(() => database.close());

  it('are among the posts of whoever they are given to, with the name of the holder', async () => {
    expect(await held()).toMatchObject([
      { post: { id: POST }, from: '2023-06-01', to: '2023-09-01', delegatedBy: HOLDER },
    ]);
    expect(await held(TWIN_REALM)).toEqual([]);
  });

  it('are given back as they were saved', async () => {
    const list = await database.stores.read(SAMPLE_REALM, ({ units }) => units.listDelegations([POST]));
    expect(list).toEqual([DELEGATION]);
    const found = await database.stores.read(SAMPLE_REALM, ({ units }) => units.findDelegation(DELEGATION.id));
    expect(found).toEqual(DELEGATION);
  });

  it('end when they are ended, and never are when ended before they begin', async () => {
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) => units.endDelegation(DELEGATION.id, '2023-07-01'));
    expect(await held()).toMatchObject([{ to: '2023-07-01' }]);
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) => units.endDelegation(DELEGATION.id, '2023-06-01'));
    expect(await held()).toEqual([]);
  });

  it('end with the term of the holder who gave them', async () => {
    const [term] = await database.stores.read(SAMPLE_REALM, ({ units }) => units.listTerms([POST]));
    if (!term) throw new Error('the sample has no holder of the post');
    const later = { ...DELEGATION, id: idOf<DelegationId>('d2') };
    await writeTo(database.stores, SAMPLE_REALM, async ({ units }) => {
      await units.addDelegation(later, 'Nguyễn Văn An, Chủ tịch');
      await units.saveTerms([{ ...term, validTo: '2023-08-01' }]);
    });
    expect(await held()).toMatchObject([{ to: '2023-08-01' }]);
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) => units.removeTerm(term));
    expect(await held()).toEqual([]);
  });
});
