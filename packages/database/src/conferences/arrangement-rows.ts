import type { Arrangement } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { keepable } from '../jsonb.ts';
import type { ConferenceRow } from '../row-types.generated.ts';

export const ARRANGEMENT_COLUMNS = [
  'arranged_day',
  'arranged_session',
  'arranged_start_clock',
  'arranged_venue',
  'arranged_chair_post_id',
] as const;

type ArrangementRow = Pick<ConferenceRow, (typeof ARRANGEMENT_COLUMNS)[number]>;

export function toArrangement(row: ArrangementRow): Arrangement {
  return {
    day: row.arranged_day,
    session: row.arranged_session,
    startClock: row.arranged_start_clock,
    venue: row.arranged_venue,
    chairPostId: row.arranged_chair_post_id === null ? null : idOf(row.arranged_chair_post_id),
  };
}

export function toArrangementRow(arrangement: Arrangement): ArrangementRow {
  return {
    arranged_day: arrangement.day,
    arranged_session: arrangement.session,
    arranged_start_clock: arrangement.startClock,
    arranged_venue: arrangement.venue === null ? null : keepable(arrangement.venue),
    arranged_chair_post_id: arrangement.chairPostId,
  };
}
