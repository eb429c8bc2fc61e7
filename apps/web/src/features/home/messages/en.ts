import type { HomeMessages } from './vi.ts';

export const homeEn: HomeMessages = {
  title: 'What waits for you',
  unit: (name) => `By your post at ${name}`,
  tasks: (count) => `Tasks to acknowledge (${count})`,
  due: (text) => `Due: ${text}`,
  givenBy: (host) => `given by ${host}`,
  askedBy: (host) => `asked by ${host}`,
  toTasks: 'Open the tasks to acknowledge them',
  plans: (count) => `Plans to check (${count})`,
  toCheck: (count) => (count === 0 ? 'waiting for its conference' : `${count} places to check`),
  untitled: 'The subject could not be read',
  conferences: (count) => `Conferences to arrange (${count})`,
  openParts: (parts) => `Still open: ${parts}`,
  notHandedOut: 'Tasks not handed out',
  parts: { chair: 'chair', day: 'day', session: 'session', venue: 'venue' },
  participations: (count) => `People to name (${count})`,
  openSeats: (count) => `${count} seats without anybody named`,
  emptyTitle: 'Nothing is waiting',
  emptyFirst: 'Begin by bringing in the plan of a conference.',
  emptyReader: 'When your unit is given a task, it appears here.',
  bringIn: 'Bring in a plan',
};
