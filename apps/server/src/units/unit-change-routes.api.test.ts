import {
  addMember,
  addPost,
  addUnit,
  appointHolder,
  changeContact,
  changePost,
  choosePost,
  delegatePost,
  endDelegation,
  endPost,
  endTerm,
  endUnit,
  getConference,
  getSession,
  getUnit,
  handOverPosts,
  listMyTasks,
  listPeople,
  moveUnit,
  renameUnit,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { addAccount } from '../testing/sample-people.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

const COMMITTEE = '109.UBND.2021-01-01';
const HOME_AFFAIRS = '109.UBND.NV.2021-01-01';
const MUONG_SO = '03589.UBND.2021-01-01';
const TAM_DUONG = '106.UBND.2021-01-01';
const NEW = (name: string) => ({ name, phone: null, email: null });

let server: TestServer;
/** Reform lead of huyện Phong Thổ; of xã Mường So in it; of the neighbour; and an officer without the permission. */
let lead: Caller;
let commune: Caller;
let neighbour: Caller;
let officer: Caller;
beforeAll(async () => {
  server = await testServer();
  lead = await server.acting('phongtho.noivu');
  commune = await server.acting('muongso.vanphong');
  neighbour = await server.acting('tamduong.noivu');
  officer = await server.acting('phongtho.vanhoa');
});
afterAll(() => server.close());

const look = (unitId: string, day = DISTRICT_DAY, caller = lead) =>
  caller.answer(getUnit, { params: { unitId }, query: { day } });
async function aPost(title: string, unitId = HOME_AFFAIRS): Promise<string> {
  const body = { title, rank: 'officer', functions: [], order: 9, day: '2024-01-01' } as const;
  return (await lead.answer(addPost, { params: { unitId }, body })).id;
}
async function aHeldPost(title: string, name: string): Promise<{ postId: string; personId: string }> {
  const postId = await aPost(title);
  await lead.answer(appointHolder, { params: { postId }, body: { person: NEW(name), from: '2024-01-01', to: null } });
  const { posts } = await look(HOME_AFFAIRS);
  return { postId, personId: posts.find(({ id }) => id === postId)?.holderId ?? '' };
}

describe('units', () => {
  const unit = (fullName: string, code: string | null = null) =>
    ({ relation: 'under', kind: 'division', name: fullName, fullName, code, day: '2024-03-01' }) as const;

  it('are added to a unit, with a code of its code and the letters of the name, one for each', async () => {
    const first = await lead.answer(addUnit, { params: { unitId: COMMITTEE }, body: unit('Phòng Thử nghiệm') });
    const second = await lead.answer(addUnit, { params: { unitId: COMMITTEE }, body: unit('Phòng Thử Nghiệp') });
    expect((await look(first.id)).unit).toMatchObject({ code: '109.UBND.PTN', fullName: 'Phòng Thử nghiệm' });
    expect((await look(second.id)).unit).toMatchObject({ code: '109.UBND.PTN2', validTo: '2025-07-01' });
    const body = unit('Phòng Trùng mã', '109.UBND.PTN');
    const taken = await lead.refusal(addUnit, { params: { unitId: COMMITTEE }, body });
    expect(taken).toMatchObject({ code: 'unit-code-taken', detail: { unit: 'Phòng Thử nghiệm' } });
    const late = { ...unit('Phòng Muộn'), day: '2025-07-01' };
    const gone = await lead.refusal(addUnit, { params: { unitId: COMMITTEE }, body: late });
    expect(gone.code).toBe('unit-not-on-day');
  });

  it('are renamed by a successor that takes over place, posts and holders on the day', async () => {
    const { id } = await lead.answer(addUnit, { params: { unitId: COMMITTEE }, body: unit('Phòng Tên cũ') });
    const body = { title: 'Trưởng phòng', rank: 'head', functions: [], order: 1, day: '2024-03-01' } as const;
    const post = await lead.answer(addPost, { params: { unitId: id }, body });
    const person = NEW('Vàng A Dơ');
    await lead.answer(appointHolder, { params: { postId: post.id }, body: { person, from: '2024-03-01', to: null } });
    const name = { name: 'Tên mới', fullName: 'Phòng Tên mới', day: '2024-05-01' };
    const next = await lead.answer(renameUnit, { params: { unitId: id }, body: name });
    expect((await look(id)).day).toBe('2024-04-30');
    const renamed = await look(next.id);
    expect(renamed.posts).toMatchObject([{ title: 'Trưởng phòng', holderName: 'Vàng A Dơ', validFrom: '2024-05-01' }]);
    expect(renamed.predecessors).toMatchObject([{ kind: 'renamed', unit: { fullName: 'Phòng Tên cũ' } }]);
    expect(renamed.ancestors[0]?.fullName).toBe('Ủy ban nhân dân huyện Phong Thổ');
    const early = await lead.refusal(renameUnit, { params: { unitId: next.id }, body: name });
    expect(early.code).toBe('ends-before-start');
  });

  it('end once nothing stands below them, with their posts and terms', async () => {
    const { id } = await lead.answer(addUnit, { params: { unitId: COMMITTEE }, body: unit('Phòng Kết thúc') });
    const below = await lead.answer(addUnit, { params: { unitId: id }, body: unit('Tổ Bên dưới') });
    const end = { body: { day: '2024-06-01' } };
    const full = await lead.refusal(endUnit, { params: { unitId: id }, ...end });
    expect(full).toMatchObject({ code: 'unit-has-units', detail: { other: 'Tổ Bên dưới' } });
    const circle = await lead.refusal(moveUnit, {
      params: { unitId: id },
      body: { toUnitId: below.id, day: '2024-03-05' },
    });
    expect(circle).toMatchObject({ code: 'unit-circle', detail: { unit: 'Phòng Kết thúc', superior: 'Tổ Bên dưới' } });
    await lead.answer(moveUnit, { params: { unitId: below.id }, body: { toUnitId: COMMITTEE, day: '2024-05-01' } });
    await lead.answer(endUnit, { params: { unitId: id }, ...end });
    expect((await look(id)).unit.validTo).toBe('2024-06-01');
    expect((await lead.refusal(endUnit, { params: { unitId: id }, ...end })).code).toBe('unit-not-on-day');
    const before = { params: { unitId: COMMITTEE }, body: { day: '2021-01-01' } };
    expect((await lead.refusal(endUnit, before)).code).toBe('ends-before-start');
  });
});

describe('posts and holders', () => {
  it('a post is added, changed and ended with the terms of its holders', async () => {
    const { postId } = await aHeldPost('Chuyên viên tổng hợp', 'Lý Thị Mẩy');
    const change = { title: 'Chuyên viên chính', rank: 'officer', functions: ['reform'], order: 8 } as const;
    await lead.answer(changePost, { params: { postId }, body: change });
    await lead.answer(endPost, { params: { postId }, body: { day: '2024-06-01' } });
    const { posts, terms } = await look(HOME_AFFAIRS);
    expect(posts.map(({ id }) => id)).not.toContain(postId);
    expect(terms.find((term) => term.postId === postId)).toMatchObject({
      title: 'Chuyên viên chính',
      personName: 'Lý Thị Mẩy',
      validTo: '2024-06-01',
    });
    const again = await lead.refusal(endPost, { params: { postId }, body: { day: '2024-07-01' } });
    expect(again.code).toBe('post-not-on-day');
    const unknown = await lead.refusal(changePost, { params: { postId: 'không-có' }, body: change });
    expect(unknown.code).toBe('post-not-found');
  });

  it('a post is held by one on a day', async () => {
    const { postId, personId } = await aHeldPost('Chuyên viên 1', 'Lò Văn Một');
    const second = { person: NEW('Lò Văn Hai'), from: '2024-03-01', to: null };
    expect(await lead.refusal(appointHolder, { params: { postId }, body: second })).toMatchObject({
      code: 'post-held',
      detail: { person: 'Lò Văn Một' },
    });
    const early = { params: { postId, personId }, body: { day: '2024-01-01' } };
    expect((await lead.refusal(endTerm, early)).code).toBe('ends-before-start');
    await lead.answer(endTerm, { params: { postId, personId }, body: { day: '2024-03-01' } });
    await lead.answer(appointHolder, { params: { postId }, body: second });
    expect((await look(HOME_AFFAIRS)).posts.find(({ id }) => id === postId)?.holderName).toBe('Lò Văn Hai');
    const gone = { params: { postId, personId }, body: { day: '2024-04-01' } };
    expect((await lead.refusal(endTerm, gone)).code).toBe('term-not-found');
    const stranger = { person: { id: 'không-có' }, from: '2024-03-01', to: null };
    expect((await lead.refusal(appointHolder, { params: { postId }, body: stranger })).code).toBe('person-not-found');
  });

  it('several posts pass to another in one act, all or none', async () => {
    const { postId, personId } = await aHeldPost('Chuyên viên bàn giao', 'Giàng A Giao');
    const other = await aPost('Chuyên viên kiêm nhiệm');
    const handOver = (day: string, name = 'Giàng A Nhận') => ({
      body: { postIds: [postId, other], fromPersonId: personId, to: NEW(name), day },
    });
    expect((await lead.refusal(handOverPosts, handOver('2024-05-01'))).code).toBe('term-not-found');
    await lead.answer(appointHolder, {
      params: { postId: other },
      body: { person: { id: personId }, from: '2024-02-01', to: null },
    });
    expect((await lead.refusal(handOverPosts, handOver('2024-01-01'))).code).toBe('ends-before-start');
    const self = { ...handOver('2024-05-01').body, to: { id: personId } };
    expect((await lead.refusal(handOverPosts, { body: self })).code).toBe('handed-to-self');
    await lead.answer(handOverPosts, handOver('2024-05-01'));
    const { posts, terms } = await look(HOME_AFFAIRS);
    const names = posts.filter(({ id }) => id === postId || id === other).map(({ holderName }) => holderName);
    expect(names).toEqual(['Giàng A Nhận', 'Giàng A Nhận']);
    expect(terms.filter((term) => term.postId === postId)).toMatchObject([
      { personName: 'Giàng A Giao', validTo: '2024-05-01' },
      { personName: 'Giàng A Nhận', validFrom: '2024-05-01' },
    ]);
  });

  it('nobody gives a post that may do more over people and rights than his own', async () => {
    const body = {
      title: 'Quản trị',
      rank: 'officer',
      functions: ['administration'],
      order: 9,
      day: '2024-01-01',
    } as const;
    const beyond = await lead.refusal(addPost, { params: { unitId: HOME_AFFAIRS }, body });
    expect(beyond.code).toBe('rights-beyond-own');
    const administrator = await server.acting('phongtho.quantri');
    await administrator.answer(addPost, { params: { unitId: HOME_AFFAIRS }, body });
  });
});

describe('who may change units, posts and people', () => {
  const add = (unitId: string) => ({
    params: { unitId },
    body: { title: 'Thử', rank: 'officer', functions: [], order: 5, day: '2024-01-01' } as const,
  });

  it('the district its own units and those of its communes, not its neighbour', async () => {
    await lead.answer(addPost, add(COMMITTEE));
    await lead.answer(addPost, add(MUONG_SO));
    expect((await lead.refusal(addPost, add(TAM_DUONG))).code).toBe('not-permitted');
    expect((await neighbour.refusal(addPost, add(MUONG_SO))).code).toBe('not-permitted');
    expect((await commune.refusal(addPost, add(COMMITTEE))).code).toBe('not-permitted');
    await commune.answer(addPost, add(MUONG_SO));
  });

  it('is seen on the page of the unit', async () => {
    expect((await look(MUONG_SO)).mayEdit).toBe(true);
    expect((await look(TAM_DUONG)).mayEdit).toBe(false);
    expect((await look(MUONG_SO, DISTRICT_DAY, officer)).mayEdit).toBe(false);
  });

  it('nobody without the permission, before anything is told of the record', async () => {
    const day = { day: '2024-05-01' };
    const post = { title: 'Thử', rank: 'officer', functions: [], order: 1 } as const;
    const unitId = 'không-có';
    const postId = 'không-có';
    const personId = 'không-có';
    const person = NEW('Thử');
    const refusals = [
      await officer.refusal(addUnit, {
        params: { unitId },
        body: { relation: 'under', kind: 'division', name: 'A', fullName: 'A', code: null, ...day },
      }),
      await officer.refusal(renameUnit, { params: { unitId }, body: { name: 'A', fullName: 'A', ...day } }),
      await officer.refusal(moveUnit, { params: { unitId }, body: { toUnitId: unitId, ...day } }),
      await officer.refusal(endUnit, { params: { unitId }, body: day }),
      await officer.refusal(addPost, { params: { unitId }, body: { ...post, ...day } }),
      await officer.refusal(changePost, { params: { postId }, body: post }),
      await officer.refusal(endPost, { params: { postId }, body: day }),
      await officer.refusal(appointHolder, { params: { postId }, body: { person, from: '2024-05-01', to: null } }),
      await officer.refusal(endTerm, { params: { postId, personId }, body: day }),
      await officer.refusal(handOverPosts, { body: { postIds: [postId], fromPersonId: personId, to: person, ...day } }),
      await officer.refusal(addMember, {
        params: { unitId },
        body: { person, title: 'Thành viên', rank: 'member', from: '2024-05-01' },
      }),
      await officer.refusal(delegatePost, {
        params: { postId },
        body: { toPersonId: personId, from: '2024-05-01', to: '2024-06-01', reason: 'Thử' },
      }),
      await officer.refusal(changeContact, { params: { personId }, body: { phone: null, email: null } }),
      await officer.refusal(listPeople),
    ];
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['not-permitted']));
  });
});

describe('people', () => {
  it('are those of the units one keeps, by given name, and their contacts are changed there', async () => {
    await aHeldPost('Chuyên viên xếp tên', 'Ông Văn Ân');
    await aHeldPost('Chuyên viên xếp tên 2', 'Zờ Thị An');
    const { rows } = await lead.answer(listPeople);
    const names = rows.map(({ name }) => name);
    expect(names.indexOf('Zờ Thị An')).toBeLessThan(names.indexOf('Ông Văn Ân'));
    const person = rows.find(({ name }) => name === 'Zờ Thị An');
    expect(person?.posts).toMatchObject([{ title: 'Chuyên viên xếp tên 2', unitName: 'Phòng Nội vụ' }]);
    const params = { personId: person?.id ?? '' };
    const body = { phone: '0912 345 678', email: 'an@phongtho.gov.vn' };
    await lead.answer(changeContact, { params, body });
    expect((await lead.answer(listPeople)).rows.find(({ id }) => id === params.personId)).toMatchObject(body);
    expect((await neighbour.refusal(changeContact, { params, body })).code).toBe('not-permitted');
    const wrong = await lead.refusal(changeContact, { params, body: { phone: 'gọi sau', email: null } });
    expect(wrong.code).toBe('request-not-understood');
  });
});

describe('members of working bodies', () => {
  it('have a seat and hold it in one act, and leave with it', async () => {
    const body = {
      relation: 'serves',
      kind: 'working-body',
      name: 'Tổ thử',
      fullName: 'Tổ giúp việc thử nghiệm',
      code: null,
      day: '2024-01-01',
    } as const;
    const { id: unitId } = await lead.answer(addUnit, { params: { unitId: COMMITTEE }, body });
    const member = { person: NEW('Hoàng Thị Viên'), title: 'Thành viên', rank: 'member', from: '2024-02-01' } as const;
    const seat = await lead.answer(addMember, { params: { unitId }, body: member });
    const [post] = (await look(unitId)).posts;
    expect(post).toMatchObject({ id: seat.id, holderName: 'Hoàng Thị Viên' });
    const personId = post?.holderId ?? '';
    const again = { ...member, person: { id: personId } };
    expect((await lead.refusal(addMember, { params: { unitId }, body: again })).code).toBe('already-member');
    await lead.answer(endTerm, { params: { postId: seat.id, personId }, body: { day: '2024-05-01' } });
    expect((await look(unitId)).posts).toEqual([]);
    const office = await lead.refusal(addMember, { params: { unitId: HOME_AFFAIRS }, body: member });
    expect(office.code).toBe('no-working-body');
  });
});

describe('a delegation', () => {
  it('lets somebody act for the holder until it, the term or the post ends', async () => {
    const chair = await server.acting('phongtho.chutich');
    const { posts } = await look(COMMITTEE);
    const post = posts.find(({ rank }) => rank === 'head');
    const params = { postId: post?.id ?? '' };
    const taker = (await look('109.UBND.TTVH.2021-01-01')).posts.find(({ rank }) => rank === 'head');
    const given = { toPersonId: taker?.holderId ?? '', from: '2024-06-01', to: '2024-07-01', reason: 'Đi công tác' };
    for (const [change, code] of [
      [{ to: '2024-06-01' }, 'ends-before-start'],
      [{ to: '2025-06-02' }, 'delegation-too-long'],
      [{ from: '2020-06-01', to: '2020-07-01' }, 'delegation-outside-term'],
      [{ toPersonId: post?.holderId ?? '' }, 'delegated-to-self'],
      [{ toPersonId: 'không-có' }, 'person-not-found'],
    ] as const) {
      expect((await chair.refusal(delegatePost, { params, body: { ...given, ...change } })).code).toBe(code);
    }
    expect((await officer.refusal(delegatePost, { params, body: given })).code).toBe('not-permitted');
    const { id } = await chair.answer(delegatePost, { params, body: given });
    expect((await chair.refusal(delegatePost, { params, body: given })).code).toBe('post-delegated');

    const deputy = await server.signedIn('phongtho.vanhoa');
    const choice = { postId: params.postId, practiceDay: DISTRICT_DAY };
    const session = await deputy.answer(choosePost, { body: choice });
    expect(session.posts.find(({ postId }) => postId === params.postId)?.delegatedBy).toBe(post?.holderName);
    expect(session.permissions).toContain('tasks.acknowledge');
    const on = await deputy.refusal(delegatePost, { params, body: given });
    expect(on.code).toBe('not-permitted');
    const outside = { body: { ...choice, practiceDay: '2024-07-01' } };
    expect((await deputy.refusal(choosePost, outside)).code).toBe('practice-day-refused');

    expect(
      (await officer.refusal(endDelegation, { params: { delegationId: id }, body: { day: DISTRICT_DAY } })).code,
    ).toBe('not-permitted');
    await chair.answer(endDelegation, { params: { delegationId: id }, body: { day: DISTRICT_DAY } });
    expect((await deputy.answer(getSession)).actingPostId).toBeNull();
    expect((await deputy.refusal(listMyTasks)).code).toBe('post-not-chosen');
  });
});

describe('a hand-over before the day of a conference', () => {
  it('changes its chair, and the former holder loses the post with the next request', async () => {
    const conferenceId = await phongThoConference(lead);
    const head = (await look(COMMITTEE)).posts.find(({ rank }) => rank === 'head');
    const chair = await server.acting('phongtho.chutich');
    expect((await chair.answer(getSession)).actingPostId).toBe(head?.id);
    const before = await lead.answer(getConference, { params: { conferenceId } });
    expect(JSON.stringify(before)).toContain(head?.holderName);
    await lead.answer(handOverPosts, {
      body: {
        postIds: [head?.id ?? ''],
        fromPersonId: head?.holderId ?? '',
        to: NEW('Tẩn Thị Quế'),
        day: '2024-02-01',
      },
    });
    const after = JSON.stringify(await lead.answer(getConference, { params: { conferenceId } }));
    expect(after).toContain('Tẩn Thị Quế');
    expect((await chair.answer(getSession)).actingPostId).toBeNull();
    await addAccount(server, { login: 'moi.chutich', unitId: COMMITTEE, holds: { rank: 'head' } });
    const next = await server.acting('moi.chutich');
    expect((await next.answer(getSession)).actingPostId).toBe(head?.id);
  });
});
