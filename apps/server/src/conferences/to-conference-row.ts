import type { ConferenceSummary } from '@openpar/application';
import type { ConferenceRow } from '@openpar/contract';
import type { z } from 'zod';

export function toConferenceRow(summary: ConferenceSummary): z.infer<typeof ConferenceRow> {
  const { id, name, hostName, asOfDay, arrangement, years, plannedStart, handedOutAt } = summary;
  return {
    id,
    name,
    hostName,
    asOfDay,
    arrangement,
    years: [...years],
    plannedStart,
    handedOutAt: handedOutAt?.toISOString() ?? null,
  };
}
