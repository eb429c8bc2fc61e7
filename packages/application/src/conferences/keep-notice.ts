import { dayInVietnam } from '../clock.ts';
import type { WriteTransaction } from '../stores.ts';
import type { Arrangement, Conference } from './conference-store.ts';
import { noticeOf } from './notice-of.ts';
import { overviewOf } from './read-conference.ts';

/** Keeps a notice for every body that takes part when time or place are not what they were before and both are fixed now. */
export async function keepNotice(
  tx: WriteTransaction,
  before: Conference,
  { arrangement, madeBy, madeAt }: { arrangement: Arrangement; madeBy: string; madeAt: Date },
): Promise<void> {
  const isSame = (['day', 'session', 'startClock', 'venue'] as const).every(
    (part) => before.arrangement[part] === arrangement[part],
  );
  if (isSame) return;
  const notice = noticeOf(await overviewOf(tx, { ...before, arrangement }, dayInVietnam(madeAt)));
  if (notice === null) return;
  await tx.conferences.addNotice(before.id, { ...notice, madeBy, madeAt });
  tx.trail.tell({ recipients: notice.recipients.length });
}
