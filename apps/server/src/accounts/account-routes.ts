import { randomUUID } from 'node:crypto';
import {
  changeAccess as changeAccessOf,
  type ListedAccount,
  listAccounts as listAllAccounts,
  listPeopleWithoutAccount as listPeople,
  createAccount as makeAccount,
  makeActivationCodes as makeCodes,
  orderAccountLetter as orderLetter,
  unlockAccount as unlock,
} from '@openpar/application';
import {
  changeAccess,
  createAccount,
  listAccounts,
  listPeopleWithoutAccount,
  makeActivationCodes,
  orderAccountLetter,
  type ResponseOf,
  unlockAccount,
} from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { mailSettingOf } from './mail-setting-of.ts';

export function registerAccountRoutes(server: Server): void {
  const { services } = server;
  const { stores, config } = services;
  const setting = mailSettingOf(config);
  const ports = { ...services, newId: randomUUID, setting };
  handleActing(server, listAccounts, async (_call, actor) =>
    mapValue(await listAllAccounts(services, actor), (rows) => ({
      rows: rows.map(toRow),
      isMailReady: setting.isMailSetUp && setting.publicUrl !== null,
    })),
  );
  handleActing(server, listPeopleWithoutAccount, async ({ query }, actor) =>
    mapValue(await listPeople({ stores }, actor, query), ({ rows, total }) => ({
      rows: rows.map(({ posts, ...person }) => ({ ...person, posts: [...posts] })),
      total,
    })),
  );
  handleActing(server, createAccount, async ({ body }, actor) =>
    mapValue(await makeAccount(ports, actor, body), (accountId) => ({ accountId })),
  );
  handleActing(server, changeAccess, async ({ params, body }, actor) =>
    mapValue(await changeAccessOf(ports, actor, { id: params.accountId, ...body }), () => ({})),
  );
  handleActing(server, unlockAccount, async ({ params }, actor) =>
    mapValue(await unlock(ports, actor, params.accountId), () => ({})),
  );
  handleActing(server, orderAccountLetter, async ({ params }, actor) =>
    mapValue(await orderLetter(ports, actor, params.accountId), () => ({})),
  );
  handleActing(server, makeActivationCodes, async ({ body }, actor) =>
    mapValue(await makeCodes(ports, actor, body.accountIds), (slips) => ({
      address: config.publicUrl,
      slips: slips.map(({ expiresAt, ...slip }) => ({ ...slip, expiresAt: expiresAt.toISOString() })),
    })),
  );
}

function toRow({ lastSignedInAt, posts, ...account }: ListedAccount): ResponseOf<typeof listAccounts>['rows'][number] {
  return { ...account, lastSignedInAt: lastSignedInAt?.toISOString() ?? null, posts: [...posts] };
}
