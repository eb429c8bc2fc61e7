import type { Arrangement, Conference, Stores, WriteTransaction } from '@openpar/application';
import { type ConferenceId, idOf, type RealmId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { aPlanRecord, readSamplePlan } from '../testing/sample-plan.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';

const NOTHING_FIXED: Arrangement = { day: null, session: null, startClock: null, venue: null, chairPostId: null };
const FIXED: Arrangement = {
  day: '2024-06-28',
  session: 'morning',
  startClock: '08:00',
  venue: 'Hội trường UBND huyện',
  chairPostId: idOf('ct-pt'),
};

describe.each(TEST_SERVERS)('the conference store on the %s server', (server) => {
  let database: TestDatabase;
  const read: Stores['read'] = (realm, work) => database.stores.read(realm, work);
  const write = <Value>(realm: RealmId, work: (tx: WriteTransaction) => Promise<Value>) =>
    writeTo(database.stores, realm, work);
  const find = (id: ConferenceId) => read(SAMPLE_REALM, ({ conferences }) => conferences.find(id));

  beforeAll(async () => {
    database = await sampleDatabase(server);
  });
  afterAll(() => database.close());

  async function add(differences: Partial<Conference> = {}) {
    const record = await aPlanRecord();
    const given = {
      hostUnitId: idOf<Conference['hostUnitId']>('ub-pt'),
      name: 'Hội nghị công bố Chỉ số CCHC',
      plan: await readSamplePlan(),
      draft: null,
      copiedFrom: null,
      asOfDay: '2024-06-01',
      createdBy: 'Nguyễn Văn An',
      createdAt: new Date('2024-06-01T01:00:00Z'),
      ...differences,
    };
    return write(SAMPLE_REALM, async ({ plans, conferences }) => {
      const planReadingId = await plans.add(record);
      const id = await conferences.add({ ...given, planReadingId });
      return { ...given, id, planReadingId, arrangement: NOTHING_FIXED, handedOutAt: null, version: 1 };
    });
  }

  it('gives a conference back as it was made, and ties the plan to it', async () => {
    const conference = await add();
    expect(await find(conference.id)).toEqual(conference);
    const plan = await read(SAMPLE_REALM, ({ plans }) => plans.find(conference.planReadingId ?? idOf('')));
    expect(plan?.conferenceId).toBe(conference.id);
  });

  it('makes one conference of a plan', async () => {
    const { planReadingId, ...rest } = await add();
    await expect(write(SAMPLE_REALM, ({ conferences }) => conferences.add({ ...rest, planReadingId }))).rejects.toThrow(
      'plan_reading_id',
    );
  });

  it('keeps a conference in the bin, so that another may be made of its plan, but not two at once', async () => {
    const { id, planReadingId, ...rest } = await add();
    const removal = { by: 'Lò Thị Bình', at: new Date('2024-06-03T02:00:00Z') };
    await write(SAMPLE_REALM, ({ conferences }) => conferences.remove(id, removal));
    expect(await find(id)).toBeNull();
    await read(SAMPLE_REALM, async ({ conferences, plans }) => {
      expect((await plans.find(planReadingId))?.conferenceId).toBeNull();
      expect((await conferences.listOfHosts([rest.hostUnitId])).map((one) => one.id)).not.toContain(id);
      const { hostUnitId, name } = rest;
      expect(await conferences.findRemoved(id)).toEqual({ id, hostUnitId, planReadingId, name, removal });
      expect((await conferences.listRemovedOfHosts([hostUnitId])).map((one) => one.id)).toContain(id);
    });
    const other = await write(SAMPLE_REALM, ({ conferences }) => conferences.add({ ...rest, planReadingId }));
    await expect(write(SAMPLE_REALM, ({ conferences }) => conferences.restore(id))).rejects.toThrow('plan_reading_id');
    await write(SAMPLE_REALM, async ({ conferences }) => {
      await conferences.erase(other);
      await conferences.restore(id);
    });
    expect(await find(id)).toEqual({ id, planReadingId, ...rest });
  });

  it('keeps what the host fixes, and counts', async () => {
    const conference = await add();
    const save = (version: number, arrangement: Arrangement) =>
      write(SAMPLE_REALM, ({ conferences }) => conferences.saveArrangement(conference.id, version, arrangement));
    expect(await save(1, FIXED)).toBe(true);
    expect(await find(conference.id)).toEqual({ ...conference, arrangement: FIXED, version: 2 });
    expect(await save(2, NOTHING_FIXED)).toBe(true);
    expect(await find(conference.id)).toEqual({ ...conference, version: 3 });
  });

  it('writes nothing over a change that the person has not seen', async () => {
    const conference = await add();
    const answers = await Promise.all(
      ['Hội trường A', 'Hội trường B', 'Hội trường C'].map((venue) =>
        write(SAMPLE_REALM, ({ conferences }) =>
          conferences.saveArrangement(conference.id, 1, { ...FIXED, venue }),
        ).then((isSaved) => ({ venue, isSaved })),
      ),
    );
    const winners = answers.filter(({ isSaved }) => isSaved);
    expect(winners.length).toBe(1);
    expect(await find(conference.id)).toMatchObject({ arrangement: { venue: winners[0]?.venue }, version: 2 });
  });

  it('says when it was handed out, which counts as a change', async () => {
    const conference = await add();
    const at = new Date('2024-06-05T03:00:00Z');
    await write(SAMPLE_REALM, ({ conferences }) => conferences.markHandedOut(conference.id, at));
    expect(await find(conference.id)).toEqual({ ...conference, handedOutAt: at, version: 2 });
  });

  it('lists conferences of hosts, the last made first', async () => {
    const hostUnitId = idOf<Conference['hostUnitId']>('ub-bl');
    const plan = await readSamplePlan();
    const dated = { ...plan, time: { ...plan.time, start: '2024-06' } };
    const first = await add({ hostUnitId, plan: dated, createdAt: new Date('2024-01-01T00:00:00Z') });
    const second = await add({ hostUnitId, createdAt: new Date('2024-02-01T00:00:00Z') });
    await write(SAMPLE_REALM, ({ conferences }) => conferences.saveArrangement(first.id, 1, FIXED));
    const rows = await read(SAMPLE_REALM, ({ conferences }) => conferences.listOfHosts([hostUnitId]));
    expect(rows.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(rows[1]).toEqual({
      id: first.id,
      hostUnitId,
      hostName: 'Ủy ban nhân dân xã Bản Lang',
      name: first.name,
      asOfDay: '2024-06-01',
      arrangement: FIXED,
      years: [2023, 2024],
      plannedStart: '2024-06',
      handedOutAt: null,
    });
  });

  it.each([
    { startClock: '25:00' },
    { startClock: '8:00' },
    { chairPostId: idOf<NonNullable<Arrangement['chairPostId']>>('none') },
  ])('refuses %j, which only a bug can send', async (wrong) => {
    const conference = await add();
    await expect(
      write(SAMPLE_REALM, ({ conferences }) => conferences.saveArrangement(conference.id, 1, { ...FIXED, ...wrong })),
    ).rejects.toThrow();
    expect(await find(conference.id)).toEqual(conference);
  });

  it('shows and touches nothing of one realm in another', async () => {
    const conference = await add();
    await write(TWIN_REALM, async ({ conferences }) => {
      expect(await conferences.find(conference.id)).toBeNull();
      expect(await conferences.listOfHosts([conference.hostUnitId])).toEqual([]);
      expect(await conferences.saveArrangement(conference.id, 1, FIXED)).toBe(false);
      await conferences.markHandedOut(conference.id, new Date());
    });
    expect(await find(conference.id)).toEqual(conference);
  });
});
