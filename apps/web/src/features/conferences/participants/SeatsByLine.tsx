import type { ParticipantsView } from '@openpar/contract';
import { Section } from '@openpar/ui';
import { useMemo } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import classes from './participants.module.css';
import { SeatTable } from './SeatTable.tsx';
import type { SeatRow } from './seat-rows.ts';

interface SeatsByLineProps {
  lines: ParticipantsView['lines'];
  rows: readonly SeatRow[];
  /** Lines without a matching seat are left out while searching. */
  isFiltered: boolean;
}

/** The seats under the lines of the plan that call them. A seat that several lines call stands under each. */
export function SeatsByLine({ lines, rows, isFiltered }: SeatsByLineProps) {
  const text = useMessages(conferencesTexts).participants;
  const groups = useMemo(
    () =>
      lines
        .map((line, at) => ({ ...line, number: at + 1, seats: rows.filter((row) => row.reasons.includes(at)) }))
        .filter(({ seats }) => !isFiltered || seats.length > 0),
    [lines, rows, isFiltered],
  );
  if (groups.length === 0) return <p>{text.emptyFiltered}</p>;
  return (
    <>
      {groups.map(({ number, text: words, groupLabel, seats }) => (
        <Section key={number} title={text.line(number, seats.length)}>
          <p className={classes.words}>
            “{words}”{groupLabel === null ? '' : ` (${groupLabel})`}
          </p>
          <SeatTable caption={text.lineCaption(number)} rows={seats} empty={text.emptyLine} />
        </Section>
      ))}
    </>
  );
}
