import type { PlanReadingSummary } from '@openpar/application';
import type { PlanReadingRow } from '@openpar/contract';
import type { z } from 'zod';

export function toPlanReadingRow(summary: PlanReadingSummary): z.infer<typeof PlanReadingRow> {
  const { id, fileName, title, issuerName, doubtCount, warningCount, broughtInBy, conferenceId } = summary;
  const broughtInAt = summary.broughtInAt.toISOString();
  return { id, fileName, title, issuerName, doubtCount, warningCount, broughtInBy, broughtInAt, conferenceId };
}
