import type { ParticipantsView as Participants } from '@openpar/contract';
import { exportParticipants } from '@openpar/contract';
import { SEAT_STATES } from '@openpar/engine';
import { SelectField, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { AnswerView } from '../../../api/AnswerView.tsx';
import { addressFor } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { ListFileLinks } from '../../../list-files/ListFileLinks.tsx';
import { participantsQuery } from '../conference-queries.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import { HeadcountSummary } from './HeadcountSummary.tsx';
import { NamingSummary } from './NamingSummary.tsx';
import classes from './participants.module.css';
import { SeatsByLine } from './SeatsByLine.tsx';
import { SeatsBySite } from './SeatsBySite.tsx';
import { SeatTable } from './SeatTable.tsx';
import { filterSeats, toSeatRows } from './seat-rows.ts';
import { UnresolvedCalls } from './UnresolvedCalls.tsx';

/** Who is to take part, why, and in what state each seat is. */
export function ParticipantsView({ conferenceId }: { conferenceId: string }) {
  return (
    <AnswerView query={useQuery(participantsQuery(conferenceId))}>
      {(participants) => (
        <>
          <ListFileLinks
            address={(format) => addressFor(exportParticipants, { params: { conferenceId }, query: { format } })}
          />
          <Seats participants={participants} />
        </>
      )}
    </AnswerView>
  );
}

function Seats({ participants }: { participants: Participants }) {
  const text = useMessages(conferencesTexts).participants;
  const [arrangement, setArrangement] = useState('line');
  const [search, setSearch] = useState('');
  const [state, setState] = useState('');
  const searched = useDeferredValue(search);
  const rows = useMemo(() => toSeatRows(participants.seats), [participants.seats]);
  const shown = useMemo(() => filterSeats(rows, { text: searched, state }), [rows, searched, state]);
  return (
    <>
      <HeadcountSummary participants={participants} />
      <UnresolvedCalls participants={participants} />
      <NamingSummary namings={participants.namings} />
      <div className={classes.filters}>
        <SelectField
          label={text.view}
          value={arrangement}
          onChange={setArrangement}
          options={[
            { value: 'line', label: text.byLine },
            { value: 'unit', label: text.byUnit },
            ...(participants.sites === null ? [] : [{ value: 'site', label: text.bySite }]),
          ]}
        />
        <SelectField
          label={text.state}
          value={state}
          onChange={setState}
          options={[
            { value: '', label: text.anyState },
            ...SEAT_STATES.map((value) => ({ value, label: text.states[value] })),
          ]}
        />
        <TextField kind="search" label={text.search} value={search} onChange={setSearch} />
      </div>
      {arrangement === 'site' && participants.sites !== null ? (
        <SeatsBySite sites={participants.sites} all={rows} shown={shown} />
      ) : arrangement === 'line' ? (
        <SeatsByLine lines={participants.lines} rows={shown} isFiltered={shown.length < rows.length} />
      ) : (
        <SeatTable caption={text.caption} rows={shown} empty={text.emptyFiltered} />
      )}
    </>
  );
}
