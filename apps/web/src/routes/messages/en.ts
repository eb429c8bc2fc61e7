import type { RoutesMessages } from './vi.ts';

export const routesEn: RoutesMessages = {
  home: 'To do',
  plans: 'Plans',
  conferences: 'Conferences',
  tasks: 'Tasks',
  units: 'Units',
  people: 'People',
  accounts: 'Accounts',
  notFound: 'There is no such page',
  notFoundMend: 'The address may be old or incomplete.',
  toHome: 'Go to To do',
  broken: 'This page has failed',
  brokenMend: 'Reload the page; if it happens again, tell the administrator. What was saved is not lost.',
  reload: 'Reload the page',
};
