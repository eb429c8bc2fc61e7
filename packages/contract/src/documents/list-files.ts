import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Day } from '../ids.ts';

const FileFormat = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
const file = { method: 'GET', policy: 'acting', body: Nothing, response: Nothing, gives: 'file' } as const;
const OneConference = z.object({ conferenceId: ConferenceIdText });

/** Lists as files, with the rights of the list on the screen. */
export const exportMyTasks = endpoint({ ...file, path: '/list-files/tasks', params: Nothing, query: FileFormat });
export const exportPlans = endpoint({
  ...file,
  path: '/list-files/plans',
  params: Nothing,
  query: FileFormat,
  refusals: ['not-permitted'],
});
export const exportConferences = endpoint({
  ...file,
  path: '/list-files/conferences',
  params: Nothing,
  query: FileFormat,
  refusals: ['not-permitted'],
});
/** All units that a search finds, however many. */
export const exportFoundUnits = endpoint({
  ...file,
  policy: 'signed-in',
  path: '/list-files/units',
  params: Nothing,
  query: FileFormat.extend({ text: z.string().max(200).default(''), day: Day.optional() }),
});
export const exportConferenceTasks = endpoint({
  ...file,
  path: '/conferences/:conferenceId/list-files/tasks',
  params: OneConference,
  query: FileFormat,
  refusals: ['conference-not-found', 'not-permitted'],
});
export const exportParticipants = endpoint({
  ...file,
  path: '/conferences/:conferenceId/list-files/participants',
  params: OneConference,
  query: FileFormat,
  refusals: ['conference-not-found', 'not-permitted'],
});
