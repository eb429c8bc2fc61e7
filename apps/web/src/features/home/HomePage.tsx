import type { ResponseOf } from '@openpar/contract';
import { getHome } from '@openpar/contract';
import { Notice, Page } from '@openpar/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { call } from '../../api/call.ts';
import { useMay } from '../../api/session-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { homeTexts } from './messages/home-texts.ts';
import { WaitingConferences, WaitingParticipations, WaitingPlans, WaitingTasks } from './WaitingLists.tsx';

type Home = ResponseOf<typeof getHome>;

const homeQuery = queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => call(getHome, {}, signal) });

/** What waits for the chosen post, the most pressing first. */
export function HomePage() {
  const text = useMessages(homeTexts);
  const home = useQuery(homeQuery);
  return (
    <Page title={text.title} {...(home.data ? { above: text.unit(home.data.unitName) } : {})}>
      <AnswerView query={home}>{(waiting) => <Waiting waiting={waiting} />}</AnswerView>
    </Page>
  );
}

function Waiting({ waiting }: { waiting: Home }) {
  const { tasksToAcknowledge, plansToCheck, conferencesToArrange, participationsToName } = waiting;
  const isEmpty = [tasksToAcknowledge, plansToCheck, conferencesToArrange, participationsToName].every(
    ({ length }) => length === 0,
  );
  if (isEmpty) return <NothingWaits />;
  return (
    <>
      {tasksToAcknowledge.length > 0 ? <WaitingTasks tasks={tasksToAcknowledge} /> : null}
      {participationsToName.length > 0 ? <WaitingParticipations rows={participationsToName} /> : null}
      {conferencesToArrange.length > 0 ? <WaitingConferences rows={conferencesToArrange} /> : null}
      {plansToCheck.length > 0 ? <WaitingPlans rows={plansToCheck} /> : null}
    </>
  );
}

function NothingWaits() {
  const text = useMessages(homeTexts);
  const mayBringIn = useMay('plans.bring-in');
  return (
    <Notice kind="information" title={text.emptyTitle}>
      <p>{mayBringIn ? text.emptyFirst : text.emptyReader}</p>
      {mayBringIn ? (
        <p>
          <Link to="/plans">{text.bringIn}</Link>
        </p>
      ) : null}
    </Notice>
  );
}
