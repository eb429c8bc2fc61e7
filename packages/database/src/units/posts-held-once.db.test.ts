import { type Holding, idOf, type PersonId, type PostId } from '@openpar/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';
import { SAMPLE_POSTS } from '../testing/sample-units.ts';

const POST = idOf<PostId>('mot-nguoi');
const term = (person: string, validFrom: string, validTo: string | null): Holding => ({
  postId: POST,
  personId: idOf<PersonId>(person),
  personName: person,
  validFrom,
  validTo,
});
const FIRST = term('Lò Văn Một', '2024-01-01', '2024-06-01');

describe.each(TEST_SERVERS)('a post on the %s server', (server) => {
  let database: TestDatabase;
  const save = (realm: typeof SAMPLE_REALM, ...holdings: Holding[]) =>
    writeTo(database.stores, realm, ({ units }) => units.saveHoldings(holdings, 'entered'));
  const holders = () =>
    database.stores.read(SAMPLE_REALM, async ({ units }) =>
      (await units.listTerms([POST])).map(({ personName, validFrom, validTo }) => [personName, validFrom, validTo]),
    );

  beforeAll(async () => {
    database = await sampleDatabase(server);
    for (const realm of [SAMPLE_REALM, TWIN_REALM]) {
      await writeTo(database.stores, realm, async ({ units }) => {
        const [post] = SAMPLE_POSTS;
        if (post) await units.savePosts([{ ...post, id: POST }], 'entered');
      });
    }
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    const terms = await database.stores.read(SAMPLE_REALM, ({ units }) => units.listTerms([POST]));
    await writeTo(database.stores, SAMPLE_REALM, async ({ units }) => {
      for (const one of terms) await units.removeTerm(one);
      await units.saveHoldings([FIRST], 'entered');
    });
  });

  it.each([
    { from: '2024-05-31', to: null },
    { from: '2023-01-01', to: '2024-01-02' },
    { from: '2024-02-01', to: '2024-03-01' },
    { from: '2023-01-01', to: null },
  ])('is held by nobody else from $from to $to', async ({ from, to }) => {
    await expect(save(SAMPLE_REALM, term('Lò Văn Hai', from, to))).rejects.toThrow('holding_once');
    expect(await holders()).toHaveLength(1);
  });

  it('is held by the next from the day on which the term before ends, and in another realm at any time', async () => {
    await save(SAMPLE_REALM, term('Lò Văn Hai', '2024-06-01', null), term('Lò Văn Không', '2023-01-01', '2024-01-01'));
    expect(await holders()).toHaveLength(3);
    await save(TWIN_REALM, term('Lò Văn Hai', '2024-02-01', null));
  });

  it('passes on in one act in whichever order its terms are written', async () => {
    await save(SAMPLE_REALM, term('Lò Văn Hai', '2024-03-01', null), { ...FIRST, validTo: '2024-03-01' });
    expect(await holders()).toEqual([
      ['Lò Văn Một', '2024-01-01', '2024-03-01'],
      ['Lò Văn Hai', '2024-03-01', null],
    ]);
  });

  it('is held by one of two who are appointed at once', async () => {
    const outcomes = await Promise.allSettled([
      save(SAMPLE_REALM, term('Lò Văn Hai', '2024-07-01', null)),
      save(SAMPLE_REALM, term('Lò Văn Ba', '2024-08-01', null)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await holders()).toHaveLength(2);
  });
});
