import type { ParticipantsView } from '@openpar/contract';
import type { Column } from '@openpar/ui';
import { DataTable, Section } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';

type Naming = ParticipantsView['namings'][number];

/** For each unit that names its own people: how many seats it is asked for, whom it named, what is open. */
export function NamingSummary({ namings }: { namings: ParticipantsView['namings'] }) {
  const text = useMessages(conferencesTexts).participants.naming;
  if (namings.length === 0) return null;
  const columns: Column<Naming>[] = [
    { header: text.unit, cell: (row) => row.unitName, sortBy: (row) => row.unitName },
    { header: text.asked, align: 'end', cell: (row) => row.asked, sortBy: (row) => row.asked },
    { header: text.named, align: 'end', cell: (row) => row.named, sortBy: (row) => row.named },
    { header: text.open, align: 'end', cell: (row) => row.open, sortBy: (row) => row.open },
  ];
  return (
    <Section title={text.title}>
      <DataTable
        caption={text.title}
        isCaptionHidden
        columns={columns}
        rows={namings}
        rowKey={(row) => row.unitId}
        empty={null}
      />
    </Section>
  );
}
