import {
  addMember,
  arrangeConference,
  endTerm,
  getConference,
  getParticipants,
  getUnit,
  handOverPosts,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

const COMMUNE = '03589.UBND.2021-01-01';
const COUNCIL = '109.UBND.HDTD.2021-01-01';
const COMMITTEE = '109.UBND.2021-01-01';

let server: TestServer;
let lead: Caller;
let conferenceId: string;
beforeAll(async () => {
  server = await testServer();
  lead = await server.acting('phongtho.noivu');
  conferenceId = await phongThoConference(lead);
});
afterAll(() => server.close());

const NEW = (name: string) => ({ name, phone: null, email: null });
const one = () => ({ params: { conferenceId } });

/** Whoever is invited from the unit when the conference is fixed for that day. */
async function invitedOn(day: string, unitId: string): Promise<(string | null)[]> {
  const { version } = await lead.answer(getConference, one());
  const body = { version, day, session: 'morning' as const, startClock: null, venue: 'Hội trường', chairPostId: null };
  await lead.answer(arrangeConference, { ...one(), body });
  const { seats } = await lead.answer(getParticipants, one());
  return seats.filter((seat) => seat.unitId === unitId).map(({ personName }) => personName);
}

async function postOf(unitId: string, rank: string) {
  const { posts } = await lead.answer(getUnit, { params: { unitId }, query: { day: DISTRICT_DAY } });
  const post = posts.find((held) => held.rank === rank && held.holderId !== null);
  if (!post) throw new Error(`${unitId} has no holder of rank ${rank}`);
  return { id: post.id, holderId: post.holderId ?? '', holderName: post.holderName };
}

describe('a seat follows its post to the day that is fixed', () => {
  it('so a hand-over before that day changes who is invited, and a day before it does not', async () => {
    const chairman = await postOf(COMMUNE, 'head');
    const to = NEW('Giàng Thị Chư');
    const body = { postIds: [chairman.id], fromPersonId: chairman.holderId, to, day: '2024-06-10' };
    await lead.answer(handOverPosts, { body });
    expect(await invitedOn('2024-06-05', COMMUNE)).toContain(chairman.holderName);
    const later = await invitedOn('2024-06-21', COMMUNE);
    expect(later).toContain('Giàng Thị Chư');
    expect(later).not.toContain(chairman.holderName);
    expect((await lead.answer(getConference, one())).asOfDay).toBe('2024-06-21');
  });

  it('so the chair is whoever holds the post on it', async () => {
    const head = await postOf(COMMITTEE, 'head');
    const to = NEW('Tẩn Thị Quế');
    await lead.answer(handOverPosts, {
      body: { postIds: [head.id], fromPersonId: head.holderId, to, day: '2024-06-10' },
    });
    const chairOn = async (day: string) => {
      await invitedOn(day, COMMUNE);
      return JSON.stringify((await lead.answer(getConference, one())).chairCandidates);
    };
    expect(await chairOn('2024-06-05')).toContain(head.holderName);
    expect(await chairOn('2024-06-21')).toContain('Tẩn Thị Quế');
  });

  it('so a member who left the council before it is not invited, and one who joined is', async () => {
    const leaving = await postOf(COUNCIL, 'member');
    await lead.answer(endTerm, {
      params: { postId: leaving.id, personId: leaving.holderId },
      body: { day: '2024-06-10' },
    });
    await lead.answer(addMember, {
      params: { unitId: COUNCIL },
      body: { person: NEW('Lý Thị Sen'), title: 'Ủy viên', rank: 'member', from: '2024-06-12' },
    });
    const earlier = await invitedOn('2024-06-05', COUNCIL);
    expect(earlier).toContain(leaving.holderName);
    expect(earlier).not.toContain('Lý Thị Sen');
    const later = await invitedOn('2024-06-21', COUNCIL);
    expect(later).not.toContain(leaving.holderName);
    expect(later).toContain('Lý Thị Sen');
  });
});
