import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day, PostIdText } from '../ids.ts';

const DelegationView = z.object({
  id: z.string(),
  toPersonName: z.string(),
  validFrom: Day,
  /** First day after it; the day on which it was ended, or the holder's term, where that came first. */
  validTo: Day,
  reason: z.string(),
});
export type DelegationView = z.infer<typeof DelegationView>;

const OwnPostView = z.object({
  postId: z.string(),
  title: z.string(),
  unitName: z.string(),
  from: Day,
  /** First day after the term; `null` while it lasts. */
  to: Day.nullable(),
  isCurrent: z.boolean(),
  /** The latest first. */
  delegations: z.array(DelegationView),
});
export type OwnPostView = z.infer<typeof OwnPostView>;

/** One's own posts with what one has delegated of them; whoever acts for another now may not delegate. */
export const listOwnDelegations = endpoint({
  method: 'GET',
  path: '/delegations',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ day: Day, mayDelegate: z.boolean(), posts: z.array(OwnPostView) }),
});

/** Who may be named for a post of one's own: people of its unit and below, by given name. */
export const listDelegates = endpoint({
  method: 'GET',
  path: '/posts/:postId/delegates',
  policy: 'acting',
  params: z.object({ postId: PostIdText }),
  query: Nothing,
  body: Nothing,
  response: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        posts: z.array(z.object({ title: z.string(), unitName: z.string() })),
      }),
    ),
  }),
  refusals: ['not-permitted'],
});
