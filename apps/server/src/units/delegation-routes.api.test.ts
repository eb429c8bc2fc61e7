import {
  choosePost,
  delegatePost,
  endDelegation,
  getUnit,
  handOverPosts,
  listDelegates,
  listOwnDelegations,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

const COMMITTEE = '109.UBND.2021-01-01';
const CULTURE = '109.UBND.TTVH.2021-01-01';

let server: TestServer;
let chair: Caller;
let postId: string;
beforeAll(async () => {
  server = await testServer();
  chair = await server.acting('phongtho.chutich');
  postId = await headOf(COMMITTEE).then(({ id }) => id);
});
afterAll(() => server.close());

async function headOf(unitId: string) {
  const { posts } = await chair.answer(getUnit, { params: { unitId }, query: { day: DISTRICT_DAY } });
  const post = posts.find(({ rank }) => rank === 'head');
  if (!post) throw new Error(`no head of ${unitId}`);
  return post;
}

const ownPost = async (caller: Caller) =>
  (await caller.answer(listOwnDelegations)).posts.find((post) => post.postId === postId);

async function delegateTo(personId: string, from: string, to: string): Promise<string> {
  const body = { toPersonId: personId, from, to, reason: 'Đi công tác' };
  return (await chair.answer(delegatePost, { params: { postId }, body })).id;
}

describe('who may be named', () => {
  it('is anybody of the unit and below, with posts and without ways to reach him, but not oneself', async () => {
    const { rows } = await chair.answer(listDelegates, { params: { postId } });
    const culture = await headOf(CULTURE);
    expect(rows.find(({ id }) => id === culture.holderId)?.posts).toContainEqual(
      expect.objectContaining({ title: culture.title }),
    );
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'name', 'posts']);
    expect(rows.map(({ id }) => id)).not.toContain((await headOf(COMMITTEE)).holderId);
  });

  it('is told to the holder of the post alone', async () => {
    for (const login of ['phongtho.noivu', 'phongtho.quantri', 'tamduong.noivu']) {
      const other = await server.acting(login);
      for (const id of [postId, 'không-có']) {
        expect((await other.refusal(listDelegates, { params: { postId: id } })).code).toBe('not-permitted');
      }
    }
  });
});

describe("the delegations of one's own posts", () => {
  it('show those to come, those that hold and those that have ended, the latest first', async () => {
    const { holderId, holderName } = await headOf(CULTURE);
    expect(await ownPost(chair)).toMatchObject({ isCurrent: true, delegations: [] });
    await delegateTo(holderId ?? '', '2024-01-01', '2024-02-01');
    await delegateTo(holderId ?? '', '2024-08-01', '2024-09-01');
    const id = await delegateTo(holderId ?? '', '2024-06-01', '2024-07-01');
    const own = await ownPost(chair);
    expect(own?.delegations.map(({ validFrom }) => validFrom)).toEqual(['2024-08-01', '2024-06-01', '2024-01-01']);
    expect(own?.delegations[1]).toEqual({
      id,
      toPersonName: holderName,
      validFrom: '2024-06-01',
      validTo: '2024-07-01',
      reason: 'Đi công tác',
    });
  });

  it('are not shown to the delegate, who may not delegate on', async () => {
    const delegate = await server.signedIn('phongtho.vanhoa');
    await delegate.answer(choosePost, { body: { postId, practiceDay: DISTRICT_DAY } });
    const { mayDelegate, posts } = await delegate.answer(listOwnDelegations);
    expect(mayDelegate).toBe(false);
    expect(posts.map((post) => post.postId)).not.toContain(postId);
    for (const id of [postId, posts[0]?.postId ?? '']) {
      expect((await delegate.refusal(listDelegates, { params: { postId: id } })).code).toBe('not-permitted');
    }
  });

  it('are ended by the holder himself, and by no delegate', async () => {
    const delegate = await server.signedIn('phongtho.vanhoa');
    await delegate.answer(choosePost, { body: { postId, practiceDay: DISTRICT_DAY } });
    const running = (await ownPost(chair))?.delegations.find(({ validFrom }) => validFrom === '2024-06-01');
    const end = { params: { delegationId: running?.id ?? '' }, body: { day: DISTRICT_DAY } };
    expect((await delegate.refusal(endDelegation, end)).code).toBe('not-permitted');
    await chair.answer(endDelegation, end);
    expect((await ownPost(chair))?.delegations.map(({ validTo }) => validTo)).toEqual([
      '2024-09-01',
      DISTRICT_DAY,
      '2024-02-01',
    ]);
  });

  it('of a former holder are his, not those of the next one', async () => {
    const lead = await server.acting('phongtho.noivu');
    const { holderId } = await headOf(COMMITTEE);
    const next = (await headOf(CULTURE)).holderId ?? '';
    const body = { postIds: [postId], fromPersonId: holderId ?? '', to: { id: next }, day: '2024-05-01' };
    await lead.answer(handOverPosts, { body });
    const successor = await server.acting('phongtho.vanhoa');
    expect(await ownPost(successor)).toMatchObject({ isCurrent: true, delegations: [] });
  });
});
