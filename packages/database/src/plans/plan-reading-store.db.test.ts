import type { PlanCorrection, PlanReadingRecord, Stores, WriteTransaction } from '@openpar/application';
import { idOf, type PlanReadingId, type RealmId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { aPlanRecord } from '../testing/sample-plan.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';

const CORRECTION: PlanCorrection = {
  path: 'participants.3.description',
  value: { any: ['thing', null, 1.5] },
  readValue: null,
  correctedBy: 'Nguyễn Văn An',
  correctedAt: new Date('2024-06-02T01:02:03.456Z'),
};

const REMOVAL = { by: 'Lò Thị Bình', at: new Date('2024-06-03T02:00:00Z') };

describe.each(TEST_SERVERS)('the store of plan readings on the %s server', (server) => {
  let database: TestDatabase;
  const read: Stores['read'] = (realm, work) => database.stores.read(realm, work);
  const write = <Value>(realm: RealmId, work: (tx: WriteTransaction) => Promise<Value>) =>
    writeTo(database.stores, realm, work);
  const find = (id: PlanReadingId) => read(SAMPLE_REALM, ({ plans }) => plans.find(id));
  const add = async (differences: Partial<PlanReadingRecord> = {}) => {
    const record = await aPlanRecord(differences);
    return write(SAMPLE_REALM, ({ plans }) => plans.add(record));
  };

  beforeAll(async () => {
    database = await sampleDatabase(server);
  });
  afterAll(() => database.close());

  it('gives a plan back as it was brought in', async () => {
    const record = await aPlanRecord();
    const id = await add();
    expect(await find(id)).toEqual({ ...record, id, corrections: [], conferenceId: null });
    expect(await find(idOf<PlanReadingId>('none'))).toBeNull();
  });

  it('keeps places right where a file holds what a database cannot: U+0000 and half characters become U+FFFD', async () => {
    const { text } = await aPlanRecord();
    const lines = text.lines.map((line) => ({ ...line, text: 'a\u0000b\ud800c\\u0000😀' }));
    const id = await add({ text: { ...text, lines }, fileName: 'a\u0000.txt' });
    const found = await find(id);
    expect(found?.text.lines[0]?.text).toBe('a\ufffdb\ufffdc\\u0000😀');
    expect(found?.fileName).toBe('a\ufffd.txt');
  });

  it('lists plans of units, the newest first, with what tells them apart', async () => {
    const older = await add({ ownerUnitId: idOf('ub-pt'), broughtInAt: new Date('2024-05-01T00:00:00Z') });
    const newer = await add({ ownerUnitId: idOf('ub-pt'), broughtInAt: new Date('2024-05-02T00:00:00Z') });
    const rows = await read(SAMPLE_REALM, ({ plans }) => plans.listOfUnits([idOf('ub-pt'), idOf('ub-bl')]));
    expect(rows.map(({ id }) => id)).toEqual([newer, older]);
    const { reading } = await aPlanRecord();
    expect(rows[0]).toEqual({
      id: newer,
      ownerUnitId: 'ub-pt',
      fileName: 'ke-hoach.txt',
      title: reading.document.title,
      issuerName: 'Ủy ban nhân dân huyện Phong Thổ',
      doubtCount: 1,
      warningCount: 0,
      broughtInBy: 'Nguyễn Văn An',
      broughtInAt: new Date('2024-05-02T00:00:00Z'),
      conferenceId: null,
    });
    expect(await read(SAMPLE_REALM, ({ plans }) => plans.listOfUnits([]))).toEqual([]);
  });

  it('replaces the reading and keeps the corrections', async () => {
    const id = await add();
    const other = await aPlanRecord({ fileName: 'moi.docx', fileDigest: 'b'.repeat(64), fileBytes: 9 });
    await write(SAMPLE_REALM, async ({ plans }) => {
      await plans.saveCorrection(id, CORRECTION);
      await plans.replaceReading(id, { ...other, reading: { ...other.reading, doubts: [] } });
    });
    const found = await find(id);
    expect(found).toMatchObject({ fileName: 'moi.docx', fileBytes: 9, corrections: [CORRECTION] });
    expect(found?.reading.doubts).toEqual([]);
  });

  it('keeps one correction a path, the last', async () => {
    const id = await add();
    const second = { ...CORRECTION, value: 'Ghế đầu', readValue: 'Ghê đầu' };
    const cleared = { ...CORRECTION, path: 'title', value: null, correctedAt: new Date('2024-06-01T00:00:00Z') };
    await write(SAMPLE_REALM, async ({ plans }) => {
      await plans.saveCorrection(id, CORRECTION);
      await plans.saveCorrection(id, second);
      await plans.saveCorrection(id, cleared);
    });
    expect((await find(id))?.corrections).toEqual([cleared, second]);
    await write(SAMPLE_REALM, ({ plans }) => plans.removeCorrection(id, 'title'));
    expect((await find(id))?.corrections).toEqual([second]);
  });

  it('takes a plan out for good with its corrections, but not under a conference', async () => {
    const { reading } = await aPlanRecord();
    const free = await add();
    const used = await add();
    await write(SAMPLE_REALM, async ({ plans, conferences }) => {
      await plans.saveCorrection(free, CORRECTION);
      await plans.erase(free);
      await conferences.add({
        hostUnitId: idOf('ub-pt'),
        planReadingId: used,
        draft: null,
        copiedFrom: null,
        name: 'Hội nghị',
        plan: reading.document,
        asOfDay: '2024-06-01',
        createdBy: 'An',
        createdAt: new Date(0),
      });
    });
    expect(await find(free)).toBeNull();
    await expect(write(SAMPLE_REALM, ({ plans }) => plans.erase(used))).rejects.toThrow('foreign key');
    expect((await find(used))?.conferenceId).not.toBeNull();
  });

  it('keeps a plan in the bin with its file and corrections, and gives it back as it was', async () => {
    const id = await add({ ownerUnitId: idOf('ub-td'), fileDigest: 'c'.repeat(64) });
    await write(SAMPLE_REALM, ({ plans }) => plans.saveCorrection(id, CORRECTION));
    const before = await find(id);
    await write(SAMPLE_REALM, ({ plans }) => plans.remove(id, REMOVAL));
    expect(await find(id)).toBeNull();
    await read(SAMPLE_REALM, async ({ plans }) => {
      expect(await plans.listOfUnits([idOf('ub-td')])).toEqual([]);
      expect(await plans.isFileInUse('c'.repeat(64))).toBe(true);
      expect(await plans.listRemovedOfUnits([idOf('ub-td')])).toEqual([await plans.findRemoved(id)]);
      expect(await plans.findRemoved(id)).toMatchObject({ id, hasRemovedConference: false, removal: REMOVAL });
    });
    await write(SAMPLE_REALM, ({ plans }) => plans.restore(id));
    expect(await find(id)).toEqual(before);
    expect(await read(SAMPLE_REALM, ({ plans }) => plans.findRemoved(id))).toBeNull();
  });

  it('shows and touches nothing of one realm in another', async () => {
    const id = await add();
    const before = await find(id);
    const other = await aPlanRecord({ fileName: 'trộm' });
    await write(TWIN_REALM, async ({ plans }) => {
      expect(await plans.find(id)).toBeNull();
      expect(await plans.listOfUnits([idOf('pnv'), idOf('ub-pt')])).toEqual([]);
      await plans.replaceReading(id, other);
      await plans.removeCorrection(id, 'title');
      await plans.remove(id, REMOVAL);
      await plans.erase(id);
      expect(await plans.findRemoved(id)).toBeNull();
    });
    await expect(write(TWIN_REALM, ({ plans }) => plans.saveCorrection(id, CORRECTION))).rejects.toThrow('foreign key');
    expect(await find(id)).toEqual(before);
  });
});
