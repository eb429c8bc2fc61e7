import {
  activateAccount as activate,
  changePassword as changeOwnPassword,
  orderOwnReset as orderReset,
} from '@openpar/application';
import { activateAccount, changePassword, orderOwnReset } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { callerAddress } from '../caller-address.ts';
import { handlePublic, handleSignedIn, type Server } from '../handle.ts';
import { mailSettingOf } from './mail-setting-of.ts';

export function registerActivationRoutes(server: Server): void {
  const { services } = server;
  const { realm, config } = services;
  handlePublic(server, activateAccount, async ({ body, request }) =>
    activate(services, realm.id, { ...body, address: callerAddress(request) }),
  );
  handlePublic(server, orderOwnReset, async ({ body, request }) => {
    const ports = { ...services, setting: mailSettingOf(config) };
    return mapValue(await orderReset(ports, realm.id, { ...body, address: callerAddress(request) }), () => ({}));
  });
  handleSignedIn(server, changePassword, async ({ body, request }, open) =>
    mapValue(await changeOwnPassword(services, open, { ...body, address: callerAddress(request) }), () => ({})),
  );
}
