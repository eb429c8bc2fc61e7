import type { ParticipantsView } from '@openpar/contract';
import { Section } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import { SeatTable } from './SeatTable.tsx';
import type { SeatRow } from './seat-rows.ts';

interface SeatsBySiteProps {
  sites: NonNullable<ParticipantsView['sites']>;
  /** All seats, in the order of the answer. */
  all: readonly SeatRow[];
  shown: readonly SeatRow[];
}

/** The seats of each site with its head count; sites without a matching seat are left out. */
export function SeatsBySite({ sites, all, shown }: SeatsBySiteProps) {
  const text = useMessages(conferencesTexts).participants;
  const isShown = new Set(shown);
  const groups = sites
    .map(({ territoryId, territoryName, headcount, seats }) => ({
      key: territoryId ?? 'main',
      name: territoryName === null ? text.mainSite : text.siteOf(territoryName),
      headcount,
      rows: seats.flatMap((at) => all[at] ?? []).filter((row) => isShown.has(row)),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return <p>{text.emptyFiltered}</p>;
  return (
    <>
      {groups.map(({ key, name, headcount, rows }) => (
        <Section key={key} title={text.site(name, headcount)}>
          <SeatTable caption={name} rows={rows} empty={text.emptyFiltered} />
        </Section>
      ))}
    </>
  );
}
