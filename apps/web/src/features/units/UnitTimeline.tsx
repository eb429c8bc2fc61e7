import type { getUnit, ResponseOf } from '@openpar/contract';
import { DataTable, Section, showDate } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';
import { useTerm } from './use-term.ts';

type Unit = ResponseOf<typeof getUnit>;

/** The units before and after this one, in the order of time, with how each passed into the other. */
export function UnitTimeline({ predecessors, successors }: Pick<Unit, 'predecessors' | 'successors'>) {
  const { page: text, successions } = useMessages(unitsTexts);
  const term = useTerm();
  const rows = [
    ...predecessors.map((step) => ({ ...step, direction: text.predecessor })),
    ...successors.map((step) => ({ ...step, direction: text.successor })),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.steps - b.steps);
  return (
    <Section title={text.timeline} lead={text.timelineLead}>
      <DataTable
        caption={text.timelineCaption}
        isCaptionHidden
        rows={rows}
        rowKey={(row) => `${row.direction} ${row.unit.id} ${row.day}`}
        empty={<p>{text.noTimeline}</p>}
        columns={[
          {
            header: text.unit,
            isRowHeader: true,
            cell: (row) => (
              <Link to="/units/$unitId" params={{ unitId: row.unit.id }}>
                {row.unit.fullName}
              </Link>
            ),
            sortBy: (row) => row.unit.fullName,
          },
          { header: text.direction, cell: (row) => row.direction, sortBy: (row) => row.direction },
          { header: text.when, cell: (row) => showDate(row.day), sortBy: (row) => row.day },
          { header: text.how, cell: (row) => `${successions[row.kind]}${text.steps(row.steps)}` },
          { header: text.valid, cell: (row) => term(row.unit) },
        ]}
      />
    </Section>
  );
}
