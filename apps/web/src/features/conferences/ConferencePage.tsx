import type { ConferenceView } from '@openpar/contract';
import { Notice, Page, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { AssignmentsView } from './AssignmentsView.tsx';
import classes from './ConferencePage.module.css';
import { conferenceQuery } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';
import { draftsTexts } from './messages/drafts-texts.ts';
import { NoticesView } from './NoticesView.tsx';
import { OverviewView } from './OverviewView.tsx';
import { PapersView } from './PapersView.tsx';
import { ParticipantsView } from './participants/ParticipantsView.tsx';

const VIEWS = ['overview', 'participants', 'assignments', 'notices', 'papers'] as const;

export function ConferencePage() {
  const { conferenceId } = useParams({ from: '/conferences/$conferenceId' });
  return (
    <AnswerView query={useQuery(conferenceQuery(conferenceId))} pageTitle={useMessages(conferencesTexts).list.title}>
      {(conference) => <OneConference conference={conference} />}
    </AnswerView>
  );
}

function OneConference({ conference }: { conference: ConferenceView }) {
  const { page: text, views } = useMessages(conferencesTexts);
  const { view = 'overview' } = useSearch({ from: '/conferences/$conferenceId' });
  return (
    <Page
      above={text.host(conference.hostName)}
      title={conference.name}
      actions={<OriginLink conference={conference} />}
    >
      {conference.isPast ? (
        <Notice kind="care" title={text.pastTitle(showDate(conference.asOfDay))}>
          <p>{text.past}</p>
        </Notice>
      ) : null}
      <nav aria-label={views.name}>
        <ul className={classes.views}>
          {VIEWS.map((one) => (
            <li key={one}>
              <Link
                to="/conferences/$conferenceId"
                params={{ conferenceId: conference.id }}
                search={one === 'overview' ? {} : { view: one }}
                resetScroll={false}
                aria-current={one === view ? 'page' : undefined}
                activeProps={{}}
                className={one === view ? classes.current : undefined}
              >
                {views[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'overview' ? <OverviewView conference={conference} /> : null}
      {view === 'participants' ? <ParticipantsView conferenceId={conference.id} /> : null}
      {view === 'assignments' ? <AssignmentsView conference={conference} /> : null}
      {view === 'notices' ? <NoticesView conference={conference} /> : null}
      {view === 'papers' ? <PapersView conference={conference} /> : null}
    </Page>
  );
}

/** The way to what the plan rests on: the document that was read, or the form while it may be changed. */
function OriginLink({ conference: { id, planReadingId, mayEdit, handedOutAt } }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).page;
  const { edit } = useMessages(draftsTexts).conference;
  if (planReadingId !== null) {
    return (
      <Link to="/plans/$planReadingId" params={{ planReadingId }}>
        {text.plan}
      </Link>
    );
  }
  return mayEdit && handedOutAt === null ? (
    <Link to="/conferences/$conferenceId/edit" params={{ conferenceId: id }}>
      {edit}
    </Link>
  ) : null;
}
