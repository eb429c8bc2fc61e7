import {
  eraseFromBin as erase,
  listBin as list,
  type RemovedConference,
  type RemovedPlan,
  restoreFromBin as restore,
} from '@openpar/application';
import { type BinRow, eraseFromBin, listBin, restoreFromBin } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

export function registerBinRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listBin, async (_call, actor) =>
    mapValue(await list(services, actor), ({ plans, conferences }) => ({
      rows: [...plans.map(toRow('plan')), ...conferences.map(toRow('conference'))].sort((one, other) =>
        other.removedAt.localeCompare(one.removedAt),
      ),
    })),
  );
  handleActing(server, restoreFromBin, async ({ params }, actor) =>
    mapValue(await restore(services, actor, params), () => ({})),
  );
  handleActing(server, eraseFromBin, async ({ params }, actor) =>
    mapValue(await erase(services, actor, params), () => ({})),
  );
}

const toRow =
  (kind: BinRow['kind']) =>
  ({ id, name, removal }: RemovedPlan | RemovedConference): BinRow => ({
    kind,
    id,
    name,
    removedBy: removal.by,
    removedAt: removal.at.toISOString(),
  });
