import type { ParticipationView } from '@openpar/contract';
import { Page, Section, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { AnswerView } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { participationsTexts } from './messages/participations-texts.ts';
import { OpenSeat } from './OpenSeat.tsx';
import { participationsQuery } from './participation-queries.ts';

/** Conferences that ask one's own units to name somebody, with all that is needed to do so. */
export function ParticipationsPage() {
  const text = useMessages(participationsTexts);
  return (
    <Page title={text.title}>
      <AnswerView query={useQuery(participationsQuery)}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{text.empty}</p>
          ) : (
            rows.map((row) => <Participation key={row.conferenceId} participation={row} />)
          )
        }
      </AnswerView>
    </Page>
  );
}

function Participation({ participation }: { participation: ParticipationView }) {
  const text = useMessages(participationsTexts);
  const { conferenceId, conferenceName, hostName, arrangement, nameUntil, seats, nameable } = participation;
  const when = arrangement.day === null ? text.noDay : text.when(showDate(arrangement.day));
  const notes = [text.host(hostName), when, arrangement.venue, nameUntil && text.until(showDate(nameUntil))];
  return (
    <Section title={conferenceName}>
      <p>{notes.filter((note) => note !== null).join(' · ')}</p>
      {seats.map((seat) => (
        <OpenSeat
          key={`${seat.unitId} ${seat.key}`}
          conferenceId={conferenceId}
          seat={seat}
          posts={nameable.find(({ unitId }) => unitId === seat.unitId)?.posts ?? []}
        />
      ))}
    </Section>
  );
}
