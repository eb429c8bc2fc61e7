import type { SessionView } from '@openpar/contract';
import { AppShell } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { installationQuery } from '../api/installation-query.ts';
import { AccountMenu } from '../features/accounts/AccountMenu.tsx';
import { ChoosePostPage } from '../features/accounts/ChoosePostPage.tsx';
import { PracticeDayBanner } from '../features/accounts/PracticeDayBanner.tsx';
import { JobHint } from '../features/jobs/JobHint.tsx';
import { useMessages } from '../language/use-messages.ts';
import { routesTexts } from './messages/routes-texts.ts';

/** The frame around every page of a signed-in person; without a chosen post the page is the choice of one. */
export function SignedInFrame({ session }: { session: SessionView }) {
  const installation = useQuery(installationQuery).data;
  const navigate = useNavigate();
  const isChosen = session.actingPostId !== null;
  return (
    <AppShell
      realmName={installation?.realmName ?? ''}
      banner={session.isPracticeDay ? <PracticeDayBanner day={session.day} /> : null}
      news={isChosen ? <JobHint /> : null}
      account={
        <AccountMenu
          session={session}
          onChosen={() => navigate({ to: '/' })}
          onAllPosts={() => navigate({ to: '/posts' })}
          onThisComputer={() => navigate({ to: '/this-computer' })}
          onJobs={() => navigate({ to: '/jobs' })}
          onTrail={() => navigate({ to: '/trail' })}
        />
      }
      navigation={isChosen ? <Navigation /> : null}
    >
      {isChosen ? <Outlet /> : <ChoosePostPage session={session} onChosen={() => undefined} />}
    </AppShell>
  );
}

function Navigation() {
  const text = useMessages(routesTexts);
  return (
    <ul>
      <li>
        <Link to="/" activeOptions={{ exact: true }}>
          {text.home}
        </Link>
      </li>
      <li>
        <Link to="/plans">{text.plans}</Link>
      </li>
      <li>
        <Link to="/conferences">{text.conferences}</Link>
      </li>
      <li>
        <Link to="/tasks">{text.tasks}</Link>
      </li>
      <li>
        <Link to="/units">{text.units}</Link>
      </li>
    </ul>
  );
}
