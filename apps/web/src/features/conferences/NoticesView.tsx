import type { ConferenceView, listNotices, ResponseOf } from '@openpar/contract';
import { getKeptNotice } from '@openpar/contract';
import { DataTable, Notice, Section, StatusMark, showDate, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { AnswerView } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useMessages } from '../../language/use-messages.ts';
import { noticesQuery } from './conference-queries.ts';
import { noticesTexts } from './messages/notices-texts.ts';

type Row = ResponseOf<typeof listNotices>['rows'][number];

/** The notices that were made when the time was fixed, the one that holds first. */
export function NoticesView({ conference }: { conference: ConferenceView }) {
  const text = useMessages(noticesTexts);
  return (
    <AnswerView query={useQuery(noticesQuery(conference.id))}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Notice kind="information" title={conference.isPast ? text.past : text.none} />
        ) : (
          rows.map((row) => <OneNotice key={row.number} conferenceId={conference.id} notice={row} />)
        )
      }
    </AnswerView>
  );
}

function OneNotice({ conferenceId, notice }: { conferenceId: string; notice: Row }) {
  const text = useMessages(noticesTexts);
  const { number, day, venue, madeAt, madeBy, recipients, isSuperseded } = notice;
  const title = text.title(number, day === null ? '' : showDate(day));
  return (
    <Section title={title} lead={text.made(showInstant(madeAt), madeBy, venue ?? '')}>
      <p>
        <StatusMark tone={isSuperseded ? 'quiet' : 'good'}>{isSuperseded ? text.superseded : text.holds}</StatusMark>{' '}
        <a
          href={addressFor(getKeptNotice, { params: { conferenceId, number }, query: { format: 'pdf' } })}
          target="_blank"
          rel="noreferrer"
        >
          {text.kept} <span className="visually-hidden">({title})</span>
        </a>
      </p>
      {isSuperseded ? null : (
        <DataTable
          caption={text.recipients(recipients.length)}
          rows={recipients}
          rowKey={(row) => row.unitId}
          empty={text.nobody}
          columns={[
            { header: text.unit, cell: (row) => row.unitName, sortBy: (row) => row.unitName },
            { header: text.seats, cell: (row) => row.seatCount, sortBy: (row) => row.seatCount },
            { header: text.state, cell: (row) => <StatusMark tone="care">{text.states[row.state]}</StatusMark> },
          ]}
        />
      )}
    </Section>
  );
}
