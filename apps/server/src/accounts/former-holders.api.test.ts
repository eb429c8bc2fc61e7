import { addUnit, changeAccess, endUnit, listAccounts, makeActivationCodes, unlockAccount } from '@openpar/contract';
import { writeTo } from '@openpar/database/testing';
import { type AccountId, idOf, type PersonId, type PostId, type UnitId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const COMMITTEE = '109.UBND.2021-01-01';
const A_DIVISION = { relation: 'under', kind: 'division' } as const;
const HOME_AFFAIRS = '109.UBND.NV.2021-01-01';
const MUONG_SO = '03589.UBND.2021-01-01';
const NEIGHBOUR = '106.UBND.NV.2021-01-01';

let server: TestServer;
let administrator: Caller;
beforeAll(async () => {
  server = await testServer();
  administrator = await server.acting('phongtho.quantri');
});
afterAll(() => server.close());

/** Somebody with an account who holds these posts, each from a day to a day, and no other. */
async function someone(login: string, terms: readonly (readonly [unitId: string, from: string, to: string | null])[]) {
  const { stores, realm } = server.services;
  const personId = idOf<PersonId>(`nguoi.${login}`);
  const id = idOf<AccountId>(`tai-khoan.${login}`);
  await writeTo(stores, realm.id, async (tx) => {
    const person = { personId, personName: `Người ${login}` };
    await tx.accounts.saveAccount({ ...person, id, login, email: null, passwordHash: null, isDisabled: false });
    for (const [at, [unitId, validFrom, validTo]] of terms.entries()) {
      const postId = idOf<PostId>(`${login}.${at}`);
      const post = { title: `Việc ${at}`, rank: 'officer', functions: [], order: 60 + at } as const;
      await tx.units.savePosts(
        [{ ...post, id: postId, unitId: idOf<UnitId>(unitId), validFrom: '2021-01-01', validTo: null }],
        'entered',
      );
      await tx.units.saveHoldings([{ ...person, postId, validFrom, validTo }], 'entered');
    }
  });
  return id;
}

const rowOf = async (login: string) =>
  (await administrator.answer(listAccounts)).rows.find((row) => row.login === login);

async function expectManaged(accountId: AccountId, isManaged: boolean) {
  const asked = { params: { accountId }, body: { isDisabled: false } };
  for (const answer of [
    await administrator.ask(changeAccess, asked),
    await administrator.ask(unlockAccount, { params: { accountId } }),
    await administrator.ask(makeActivationCodes, { body: { accountIds: [accountId] } }),
  ]) {
    expect(isManaged ? answer.status : JSON.parse(answer.text).code).toBe(isManaged ? 200 : 'not-permitted');
  }
}

describe('the account of somebody who holds no post any more', () => {
  it.each([
    { unit: 'of the unit itself', login: 'thoi.viec', unitId: HOME_AFFAIRS },
    { unit: 'of a commune below', login: 'thoi.viec.xa', unitId: MUONG_SO },
  ])('is listed and managed by whoever manages the unit of his last post, $unit', async ({ login, unitId }) => {
    const id = await someone(login, [
      [NEIGHBOUR, '2021-01-01', '2023-01-01'],
      [unitId, '2023-01-01', '2024-05-01'],
    ]);
    expect(await rowOf(login)).toMatchObject({
      leftOn: '2024-05-01',
      mayManage: true,
      posts: [{ title: 'Việc 1', unitId }],
    });
    await expectManaged(id, true);
  });

  it('stands behind those of people who hold one', async () => {
    await someone('a.dau.bang', [[HOME_AFFAIRS, '2021-01-01', '2022-01-01']]);
    const { rows } = await administrator.answer(listAccounts);
    const firstLeft = rows.findIndex(({ leftOn }) => leftOn !== null);
    expect(firstLeft).toBeGreaterThan(0);
    expect(rows.slice(firstLeft).every(({ leftOn }) => leftOn !== null)).toBe(true);
    expect(rows.slice(firstLeft).map(({ login }) => login)).toContain('a.dau.bang');
  });

  it('is out of reach where the last post was, whatever he held before', async () => {
    const id = await someone('sang.ben', [
      [HOME_AFFAIRS, '2021-01-01', '2023-01-01'],
      [NEIGHBOUR, '2023-01-01', '2024-05-01'],
    ]);
    expect(await rowOf('sang.ben')).toBeUndefined();
    await expectManaged(id, false);
  });

  it('is only shown where one of several last posts, or one to come, is out of reach', async () => {
    const both = await someone('hai.noi', [
      [HOME_AFFAIRS, '2021-01-01', '2024-05-01'],
      [NEIGHBOUR, '2021-01-01', '2024-05-01'],
    ]);
    const coming = await someone('sap.di', [
      [HOME_AFFAIRS, '2021-01-01', '2024-05-01'],
      [NEIGHBOUR, '2024-07-01', null],
    ]);
    for (const [login, id] of [
      ['hai.noi', both],
      ['sap.di', coming],
    ] as const) {
      expect(await rowOf(login)).toMatchObject({ mayManage: false, leftOn: '2024-05-01' });
      await expectManaged(id, false);
    }
  });

  it('is managed by nobody here while he has not held one yet', async () => {
    const id = await someone('chua.den', [[HOME_AFFAIRS, '2024-07-01', null]]);
    expect(await rowOf('chua.den')).toBeUndefined();
    await expectManaged(id, false);
    await expectManaged(await someone('khong.gi', []), false);
  });

  it('is judged by the posts of the day once he holds one again', async () => {
    const id = await someone('tro.lai', [
      [HOME_AFFAIRS, '2021-01-01', '2022-01-01'],
      [NEIGHBOUR, '2024-06-01', null],
    ]);
    expect(await rowOf('tro.lai')).toBeUndefined();
    await expectManaged(id, false);
    const here = await someone('o.day', [
      [NEIGHBOUR, '2021-01-01', '2022-01-01'],
      [HOME_AFFAIRS, '2024-06-01', null],
    ]);
    expect(await rowOf('o.day')).toMatchObject({ leftOn: null, mayManage: true });
    await expectManaged(here, true);
  });
});

describe('after a unit has ended', () => {
  it('whoever stood above it manages the accounts of those who held its last posts', async () => {
    const lead = await server.acting('phongtho.noivu');
    const { id: unitId } = await lead.answer(addUnit, {
      params: { unitId: COMMITTEE },
      body: { ...A_DIVISION, name: 'Phòng Giải thể', fullName: 'Phòng Giải thể', code: null, day: '2024-01-01' },
    });
    const account = await someone('giai.the', [[unitId, '2024-01-01', '2024-05-20']]);
    await lead.answer(endUnit, { params: { unitId }, body: { day: '2024-05-20' } });
    expect(await rowOf('giai.the')).toMatchObject({
      leftOn: '2024-05-20',
      mayManage: true,
      posts: [{ unitName: 'Phòng Giải thể' }],
    });
    await expectManaged(account, true);
    const neighbour = await someone('giai.the.ben', [['106.UBND.NV.2021-01-01', '2021-01-01', '2024-05-20']]);
    await expectManaged(neighbour, false);
  });
});
