import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day, PostIdText } from '../ids.ts';

export const HeldPostView = z.object({
  postId: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** Names from the nearest superior outwards. */
  context: z.array(z.string()),
  from: Day,
  /** First day after the term; `null` while it lasts. */
  to: Day.nullable(),
  isCurrent: z.boolean(),
  /** Name of the holder in whose place the person acts; `null`: he holds the post himself. */
  delegatedBy: z.string().nullable(),
});

export const SessionView = z.object({
  personName: z.string(),
  login: z.string(),
  posts: z.array(HeldPostView),
  /** The chosen post; `null` until one is chosen. */
  actingPostId: z.string().nullable(),
  /** The day that units, posts and rights are taken of: today, or the practice day. */
  day: Day,
  isPracticeDay: z.boolean(),
  /** What the chosen post may do, for showing and hiding; the server checks each act again. */
  permissions: z.array(z.string()),
  /** The session ends when it is not used for so long. */
  idleMinutes: z.int(),
});
export type SessionView = z.infer<typeof SessionView>;

export const signIn = endpoint({
  method: 'POST',
  path: '/sessions',
  policy: 'public',
  params: Nothing,
  query: Nothing,
  body: z.object({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
  response: SessionView,
  refusals: ['sign-in-failed', 'too-many-attempts'],
});

export const getSession = endpoint({
  method: 'GET',
  path: '/sessions/current',
  policy: 'signed-in',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: SessionView,
  isAskedUnattended: true,
});

/** Says that somebody is at work who asks the server nothing else for a while: filling in a long form. */
export const noteSessionUse = endpoint({
  method: 'POST',
  path: '/sessions/current/use',
  policy: 'signed-in',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: Nothing,
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/sessions/current',
  policy: 'signed-in',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: Nothing,
});

export const choosePost = endpoint({
  method: 'PUT',
  path: '/sessions/current/post',
  policy: 'signed-in',
  params: Nothing,
  query: Nothing,
  /** `practiceDay` only in a practice realm; `null` works today. A post that has ended needs one. */
  body: z.object({ postId: PostIdText, practiceDay: Day.nullable() }),
  response: SessionView,
  refusals: ['post-not-held', 'practice-day-refused'],
});
