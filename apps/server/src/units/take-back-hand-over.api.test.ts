import {
  addPost,
  appointHolder,
  changePost,
  delegatePost,
  endTerm,
  getUnit,
  handOverPosts,
  takeBackHandOver,
} from '@openpar/contract';
import { idOf, type PostId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

const HOME_AFFAIRS = '109.UBND.NV.2021-01-01';
const CULTURE = '109.UBND.TTVH.2021-01-01';
const DAY = '2024-05-01';
const POST = { rank: 'officer', functions: [], order: 50, day: '2024-01-01' } as const;
const NEW = (name: string) => ({ name, phone: null, email: null });

let server: TestServer;
let lead: Caller;
beforeAll(async () => {
  server = await testServer();
  lead = await server.acting('phongtho.noivu');
});
afterAll(() => server.close());

const look = (unitId: string) => lead.answer(getUnit, { params: { unitId }, query: { day: DISTRICT_DAY } });
const takeBack = { of: (postId: string) => ({ params: { postId } }) };

async function termsOf(unitId: string, postId: string) {
  const { terms } = await look(unitId);
  return terms.filter((term) => term.postId === postId).map((term) => [term.personName, term.validFrom, term.validTo]);
}

/** Two posts of different units, held by one person, one of them until a day, and handed over together. */
async function handedOver(name: string, { until = '2025-01-01' }: { until?: string } = {}) {
  const { id: first } = await lead.answer(addPost, {
    params: { unitId: HOME_AFFAIRS },
    body: { ...POST, title: `Chuyên viên ${name}` },
  });
  const { id: second } = await lead.answer(addPost, {
    params: { unitId: CULTURE },
    body: { ...POST, title: `Viên chức ${name}` },
  });
  await lead.answer(appointHolder, {
    params: { postId: first },
    body: { person: NEW(`Người cũ ${name}`), from: '2024-02-01', to: until },
  });
  const holderId = (await look(HOME_AFFAIRS)).posts.find(({ id }) => id === first)?.holderId ?? '';
  await lead.answer(appointHolder, {
    params: { postId: second },
    body: { person: { id: holderId }, from: '2024-03-01', to: null },
  });
  const body = { postIds: [first, second], fromPersonId: holderId, to: NEW(`Người mới ${name}`), day: DAY };
  await lead.answer(handOverPosts, { body });
  const takerId = (await look(HOME_AFFAIRS)).posts.find(({ id }) => id === first)?.holderId ?? '';
  return { first, second, holderId, takerId };
}

describe('a hand-over that is taken back', () => {
  it('never was: the former holder has all posts of it again, each for as long as he would have had it', async () => {
    const { first, second, holderId } = await handedOver('thu lại');
    await lead.answer(takeBackHandOver, takeBack.of(second));
    expect(await termsOf(HOME_AFFAIRS, first)).toEqual([['Người cũ thu lại', '2024-02-01', '2025-01-01']]);
    expect(await termsOf(CULTURE, second)).toEqual([['Người cũ thu lại', '2024-03-01', '2025-07-01']]);
    expect((await look(CULTURE)).posts.find(({ id }) => id === second)?.holderId).toBe(holderId);
  });

  it('is an act of its own in the history of each post, told with both names', async () => {
    const { first, second } = await handedOver('nhật ký');
    await lead.answer(takeBackHandOver, takeBack.of(first));
    const { stores, realm } = server.services;
    for (const id of [first, second]) {
      const [last, before] = await stores.read(realm.id, (tx) =>
        tx.trail.listOfRecords([{ kind: 'post', id }], { before: null, limit: 2 }),
      );
      expect([last?.act, before?.act]).toEqual(['hand-over-taken-back', 'posts-handed-over']);
      expect(last?.detail).toMatchObject({ from: 'Người mới nhật ký', to: 'Người cũ nhật ký', day: DAY });
    }
  });

  it('gives the former holder his delegation back', async () => {
    const { first, holderId, takerId } = await handedOver('ủy quyền');
    await lead.answer(takeBackHandOver, takeBack.of(first));
    const body = { toPersonId: takerId, from: '2024-04-01', to: '2024-07-01', reason: 'Đi học' };
    await lead.answer(delegatePost, { params: { postId: first }, body });
    const again = { postIds: [first], fromPersonId: holderId, to: { id: takerId }, day: DAY };
    const delegations = async () => (await look(HOME_AFFAIRS)).posts.find(({ id }) => id === first)?.delegations;
    await lead.answer(handOverPosts, { body: again });
    expect(await delegations()).toEqual([]);
    await lead.answer(takeBackHandOver, takeBack.of(first));
    expect(await delegations()).toMatchObject([{ validTo: '2024-07-01' }]);
  });

  it('can be handed over again, and that be taken back as well', async () => {
    const { first, second, holderId, takerId } = await handedOver('làm lại');
    await lead.answer(takeBackHandOver, takeBack.of(first));
    expect((await lead.refusal(takeBackHandOver, takeBack.of(first))).code).toBe('hand-over-not-last');
    const body = { postIds: [first], fromPersonId: holderId, to: { id: takerId }, day: '2024-05-10' };
    await lead.answer(handOverPosts, { body });
    await lead.answer(takeBackHandOver, takeBack.of(first));
    expect(await termsOf(HOME_AFFAIRS, first)).toEqual([['Người cũ làm lại', '2024-02-01', '2025-01-01']]);
    expect((await lead.refusal(takeBackHandOver, takeBack.of(second))).detail).toEqual({ title: 'Viên chức làm lại' });
  });
});

describe('a hand-over is not taken back', () => {
  it.each([
    {
      what: 'the new holder has delegated one of the posts',
      change: ({ second, holderId }: Awaited<ReturnType<typeof handedOver>>) =>
        lead.answer(delegatePost, {
          params: { postId: second },
          body: { toPersonId: holderId, from: '2024-06-01', to: '2024-07-01', reason: 'Đi học' },
        }),
    },
    {
      what: 'his term of one of the posts was ended',
      change: ({ second, takerId }: Awaited<ReturnType<typeof handedOver>>) =>
        lead.answer(endTerm, { params: { postId: second, personId: takerId }, body: { day: '2024-06-01' } }),
    },
    {
      what: 'one of the posts was changed',
      change: ({ second }: Awaited<ReturnType<typeof handedOver>>) =>
        lead.answer(changePost, {
          params: { postId: second },
          body: { title: 'Viên chức chính', rank: 'officer', functions: [], order: 50 },
        }),
    },
    {
      what: 'one of the posts was handed on',
      change: ({ second, takerId }: Awaited<ReturnType<typeof handedOver>>) =>
        lead.answer(handOverPosts, {
          body: { postIds: [second], fromPersonId: takerId, to: NEW('Người thứ ba'), day: '2024-06-01' },
        }),
    },
  ])('once $what: neither that post nor the others', async ({ what, change }) => {
    const handed = await handedOver(what);
    await change(handed);
    const before = [await termsOf(HOME_AFFAIRS, handed.first), await termsOf(CULTURE, handed.second)];
    const refusal = await lead.refusal(takeBackHandOver, takeBack.of(handed.first));
    expect(refusal).toMatchObject({ code: 'hand-over-not-last', status: 409 });
    expect([await termsOf(HOME_AFFAIRS, handed.first), await termsOf(CULTURE, handed.second)]).toEqual(before);
  });

  it('where there was none', async () => {
    const { id } = await lead.answer(addPost, {
      params: { unitId: HOME_AFFAIRS },
      body: { ...POST, title: 'Chuyên viên mới' },
    });
    const refusal = await lead.refusal(takeBackHandOver, takeBack.of(id));
    expect(refusal).toMatchObject({ code: 'hand-over-not-last', detail: { title: 'Chuyên viên mới' } });
    expect((await lead.refusal(takeBackHandOver, takeBack.of('không-có'))).code).toBe('post-not-found');
  });

  it('by somebody who does not keep all of its posts, or may do less than one of them', async () => {
    const { first } = await handedOver('không quyền');
    const neighbour = await server.acting('tamduong.noivu');
    const officer = await server.acting('phongtho.vanhoa');
    for (const caller of [neighbour, officer]) {
      expect((await caller.refusal(takeBackHandOver, takeBack.of(first))).code).toBe('not-permitted');
    }
    const { stores, realm } = server.services;
    const administrator = await server.acting('phongtho.quantri');
    const { posts } = await look('109.UBND.VP.2021-01-01');
    const guarded = posts.find(({ functions }) => functions.includes('administration'));
    const body = {
      postIds: [guarded?.id ?? ''],
      fromPersonId: guarded?.holderId ?? '',
      to: NEW('Quản trị mới'),
      day: '2024-12-01',
    };
    await administrator.answer(handOverPosts, { body });
    expect((await lead.refusal(takeBackHandOver, takeBack.of(guarded?.id ?? ''))).code).toBe('rights-beyond-own');
    await administrator.answer(takeBackHandOver, takeBack.of(guarded?.id ?? ''));
    const terms = await stores.read(realm.id, (tx) => tx.units.listTerms([idOf<PostId>(guarded?.id ?? '')]));
    expect(terms.map(({ personId }) => personId)).toEqual([guarded?.holderId]);
  });
});
