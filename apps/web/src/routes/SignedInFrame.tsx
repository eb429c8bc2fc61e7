import type { SessionView } from '@openpar/contract';
import { AppShell } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { installationQuery } from '../api/installation-query.ts';
import { useMay } from '../api/session-query.ts';
import { AccountMenu } from '../features/accounts/AccountMenu.tsx';
import { ChoosePostPage } from '../features/accounts/ChoosePostPage.tsx';
import { DelegateBanner } from '../features/accounts/DelegateBanner.tsx';
import { PracticeDayBanner } from '../features/accounts/PracticeDayBanner.tsx';
import { useIdleWatch } from '../features/accounts/use-idle-watch.ts';
import { JobHint } from '../features/jobs/JobHint.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { useMessages } from '../language/use-messages.ts';
import { routesTexts } from './messages/routes-texts.ts';

/** The frame around every page of a signed-in person; without a chosen post the page is the choice of one. */
export function SignedInFrame({ session }: { session: SessionView }) {
  const installation = useQuery(installationQuery).data;
  const navigate = useNavigate();
  const isChosen = session.actingPostId !== null;
  useIdleWatch(session.idleMinutes);
  return (
    <AppShell
      realmName={installation?.realmName ?? ''}
      banner={bannerOf(session)}
      search={isChosen ? <SearchBox /> : null}
      news={isChosen ? <JobHint /> : null}
      account={
        <AccountMenu
          session={session}
          onChosen={() => navigate({ to: '/' })}
          onAllPosts={() => navigate({ to: '/posts' })}
          onThisComputer={() => navigate({ to: '/this-computer' })}
          onJobs={() => navigate({ to: '/jobs' })}
          onPassword={() => navigate({ to: '/password' })}
          onTrail={() => navigate({ to: '/trail' })}
          onDelegations={() => navigate({ to: '/delegations' })}
        />
      }
      navigation={isChosen ? <Navigation /> : null}
    >
      {isChosen ? <Outlet /> : <ChoosePostPage session={session} onChosen={() => undefined} />}
    </AppShell>
  );
}

/** What holds for every page: another day than today, and that one acts for somebody else. */
function bannerOf({ posts, actingPostId, day, isPracticeDay }: SessionView) {
  const acting = posts.find(({ postId, isCurrent }) => postId === actingPostId && isCurrent);
  const holder = acting?.delegatedBy ?? null;
  if (!isPracticeDay && holder === null) return null;
  return (
    <>
      {isPracticeDay ? <PracticeDayBanner day={day} /> : null}
      {acting && holder !== null ? <DelegateBanner post={acting} holder={holder} /> : null}
    </>
  );
}

function Navigation() {
  const text = useMessages(routesTexts);
  const mayEditUnits = useMay('units.edit');
  const mayManageAccounts = useMay('accounts.manage');
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
      {mayEditUnits ? (
        <li>
          <Link to="/people">{text.people}</Link>
        </li>
      ) : null}
      {mayManageAccounts ? (
        <li>
          <Link to="/accounts">{text.accounts}</Link>
        </li>
      ) : null}
    </ul>
  );
}
