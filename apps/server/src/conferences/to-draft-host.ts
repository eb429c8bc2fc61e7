import type { DraftHostView } from '@openpar/contract';
import type { DraftHost } from '@openpar/documents';
import type { z } from 'zod';

export function toDraftHost(host: DraftHost): z.infer<typeof DraftHostView> {
  return { ...host, offices: [...host.offices], villageHeads: [...host.villageHeads] };
}
