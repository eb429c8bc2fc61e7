import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BrokenPage } from './BrokenPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PostsRoute } from './PostsRoute.tsx';
import { RootFrame } from './RootFrame.tsx';
import {
  readConferenceSearch,
  readDraftSearch,
  readImportSearch,
  readRecordSearch,
  readUnitSearch,
} from './read-search.ts';

const root = createRootRoute({
  component: RootFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});
const getParentRoute = () => root;

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});
const posts = createRoute({ getParentRoute, path: '/posts', component: PostsRoute });
const plans = createRoute({
  getParentRoute,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/plans/PlanListPage.tsx'), 'PlanListPage'),
});
const plan = createRoute({
  getParentRoute,
  path: '/plans/$planReadingId',
  component: lazyRouteComponent(() => import('../features/plans/PlanReadingPage.tsx'), 'PlanReadingPage'),
});
const conferences = createRoute({
  getParentRoute,
  path: '/conferences',
  component: lazyRouteComponent(() => import('../features/conferences/ConferenceListPage.tsx'), 'ConferenceListPage'),
});
const conference = createRoute({
  getParentRoute,
  path: '/conferences/$conferenceId',
  validateSearch: readConferenceSearch,
  component: lazyRouteComponent(() => import('../features/conferences/ConferencePage.tsx'), 'ConferencePage'),
});
const newConference = createRoute({
  getParentRoute,
  path: '/conferences/new',
  validateSearch: readDraftSearch,
  component: lazyRouteComponent(
    () => import('../features/conferences/drafts/NewConferencePage.tsx'),
    'NewConferencePage',
  ),
});
const conferenceDraft = createRoute({
  getParentRoute,
  path: '/conferences/$conferenceId/edit',
  component: lazyRouteComponent(() => import('../features/conferences/drafts/EditDraftPage.tsx'), 'EditDraftPage'),
});
const conferenceTasks = createRoute({
  getParentRoute,
  path: '/conferences/$conferenceId/tasks',
  component: lazyRouteComponent(() => import('../features/tasks/ConferenceTasksPage.tsx'), 'ConferenceTasksPage'),
});
const tasks = createRoute({
  getParentRoute,
  path: '/tasks',
  component: lazyRouteComponent(() => import('../features/tasks/MyTasksPage.tsx'), 'MyTasksPage'),
});
const participations = createRoute({
  getParentRoute,
  path: '/participations',
  component: lazyRouteComponent(
    () => import('../features/participations/ParticipationsPage.tsx'),
    'ParticipationsPage',
  ),
});
const jobs = createRoute({
  getParentRoute,
  path: '/jobs',
  component: lazyRouteComponent(() => import('../features/jobs/JobListPage.tsx'), 'JobListPage'),
});
const accounts = createRoute({
  getParentRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => import('../features/accounts/AccountListPage.tsx'), 'AccountListPage'),
});
const password = createRoute({
  getParentRoute,
  path: '/password',
  component: lazyRouteComponent(() => import('../features/accounts/ChangePasswordPage.tsx'), 'ChangePasswordPage'),
});
const activate = createRoute({
  getParentRoute,
  path: '/activate',
  component: lazyRouteComponent(() => import('../features/accounts/ActivatePage.tsx'), 'ActivatePage'),
});
const trail = createRoute({
  getParentRoute,
  path: '/trail',
  component: lazyRouteComponent(() => import('../features/trail/TrailPage.tsx'), 'TrailPage'),
});
const bin = createRoute({
  getParentRoute,
  path: '/bin',
  component: lazyRouteComponent(() => import('../features/trail/BinPage.tsx'), 'BinPage'),
});
const units = createRoute({
  getParentRoute,
  path: '/units',
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('../features/units/UnitSearchPage.tsx'), 'UnitSearchPage'),
});
const unit = createRoute({
  getParentRoute,
  path: '/units/$unitId',
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('../features/units/UnitPage.tsx'), 'UnitPage'),
});
const people = createRoute({
  getParentRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/units/people/PeoplePage.tsx'), 'PeoplePage'),
});
const delegations = createRoute({
  getParentRoute,
  path: '/delegations',
  component: lazyRouteComponent(
    () => import('../features/units/delegations/OwnDelegationsPage.tsx'),
    'OwnDelegationsPage',
  ),
});
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: readRecordSearch,
  component: lazyRouteComponent(() => import('../features/search/SearchPage.tsx'), 'SearchPage'),
});
const imports = createRoute({
  getParentRoute,
  path: '/imports',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('../features/units/imports/ImportPage.tsx'), 'ImportPage'),
});
const thisComputer = createRoute({
  getParentRoute,
  path: '/this-computer',
  component: lazyRouteComponent(() => import('../features/installation/ThisComputerPage.tsx'), 'ThisComputerPage'),
});

/** All pages of the staff app; each feature is fetched when its first page is opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    posts,
    plans,
    plan,
    conferences,
    newConference,
    conference,
    conferenceDraft,
    conferenceTasks,
    tasks,
    participations,
    jobs,
    accounts,
    password,
    activate,
    trail,
    bin,
    units,
    unit,
    people,
    delegations,
    search,
    imports,
    thisComputer,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
