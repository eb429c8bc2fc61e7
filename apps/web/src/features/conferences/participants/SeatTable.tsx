import type { Column, StatusTone } from '@openpar/ui';
import { DataTable, StatusMark } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import type { SeatRow } from './seat-rows.ts';

const TONE: Record<SeatRow['state'], StatusTone> = {
  held: 'good',
  vacant: 'care',
  'to-be-named': 'quiet',
  named: 'good',
  'post-missing': 'bad',
};

interface SeatTableProps {
  caption: string;
  isCaptionHidden?: boolean;
  rows: readonly SeatRow[];
  empty: string;
}

export function SeatTable({ caption, isCaptionHidden = true, rows, empty }: SeatTableProps) {
  const text = useMessages(conferencesTexts).participants;
  const columns: Column<SeatRow>[] = [
    { header: text.unit, width: '32%', cell: (row) => row.unit, sortBy: (row) => row.unit },
    { header: text.post, width: '22%', cell: (row) => row.postTitle, sortBy: (row) => row.postTitle },
    {
      header: text.person,
      cell: (row) => row.personName ?? (row.state === 'to-be-named' ? text.unitNames : null),
      sortBy: (row) => row.personName,
    },
    {
      header: text.state,
      cell: (row) => (
        <>
          <StatusMark tone={TONE[row.state]}>{text.states[row.state]}</StatusMark>
          {row.state === 'held' && row.namedFor.length > 0 ? ` (${text.alsoNamed})` : ''}
        </>
      ),
      sortBy: (row) => text.states[row.state],
    },
    {
      header: text.how,
      cell: (row) => (row.isAsked ? text.asked : text.ordered),
      sortBy: (row) => Number(row.isAsked),
    },
    { header: text.reasons, cell: (row) => row.reasons.map((line) => line + 1).join(', ') },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      empty={<p>{empty}</p>}
    />
  );
}
