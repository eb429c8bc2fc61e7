import { dayInVietnam } from '@openpar/application';
import { getInstallation } from '@openpar/contract';
import { ok } from '@openpar/engine';
import { handlePublic, type Server } from '../handle.ts';

export function registerInstallationRoutes(server: Server): void {
  const { realm, clock, sample, config } = server.services;
  handlePublic(server, getInstallation, async () =>
    ok({
      realmName: realm.name,
      isPractice: realm.isPractice,
      today: dayInVietnam(clock.now()),
      sampleAccounts: [...(sample?.accounts ?? [])],
      samplePassword: sample?.password ?? null,
      uploadMegabytes: config.uploadMegabytes,
    }),
  );
}
