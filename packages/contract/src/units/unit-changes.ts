import { POST_FUNCTIONS, POST_RANKS, UNIT_KINDS, UNIT_RELATIONS } from '@openpar/engine';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day, DelegationIdText, PersonIdText, PostIdText, UnitIdText } from '../ids.ts';

/** A name or title of one line. */
const Line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}]*$/u)
  .transform((text) => text.normalize('NFC'));
const Phone = z
  .string()
  .trim()
  .regex(/^\+?[\d .-]{8,20}$/u);

const Contact = z.object({ phone: Phone.nullable(), email: z.email().max(200).nullable() });
/** Somebody who is known, or a new person. */
const PersonChoice = z.union([z.object({ id: PersonIdText }), Contact.extend({ name: Line })]);
const PostFields = z.object({
  title: Line,
  rank: z.enum(POST_RANKS),
  functions: z.array(z.enum(POST_FUNCTIONS)).max(POST_FUNCTIONS.length).readonly(),
  /** Order of precedence inside the unit, from 1. */
  order: z.int().min(1).max(1000),
});
const OfUnit = z.object({ unitId: UnitIdText });
const OfPost = z.object({ postId: PostIdText });
const Made = z.object({ id: z.string() });

/** Adds a unit or body that stands to this one; `code` is made when it is `null`. */
export const addUnit = endpoint({
  method: 'POST',
  path: '/units/:unitId/units',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: z.object({
    relation: z.enum(UNIT_RELATIONS),
    kind: z.enum(UNIT_KINDS),
    name: Line,
    fullName: Line,
    code: z
      .string()
      .regex(/^[\p{L}\p{N}._-]{1,60}$/u)
      .nullable(),
    day: Day,
  }),
  response: Made,
  refusals: ['not-permitted', 'unit-not-found', 'unit-not-on-day', 'unit-code-taken'],
});

/** A new unit with the new name succeeds this one; answers its id. */
export const renameUnit = endpoint({
  method: 'POST',
  path: '/units/:unitId/name',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: z.object({ name: Line, fullName: Line, day: Day }),
  response: Made,
  refusals: ['not-permitted', 'unit-not-found', 'unit-not-on-day', 'ends-before-start', 'unit-code-taken'],
});

export const moveUnit = endpoint({
  method: 'POST',
  path: '/units/:unitId/superior',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: z.object({ toUnitId: UnitIdText, day: Day }),
  response: Nothing,
  refusals: ['not-permitted', 'unit-not-found', 'unit-not-on-day', 'unit-circle'],
});

/** `day` is the first day without it. */
export const endUnit = endpoint({
  method: 'POST',
  path: '/units/:unitId/end',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: z.object({ day: Day }),
  response: Nothing,
  refusals: ['not-permitted', 'unit-not-found', 'unit-not-on-day', 'ends-before-start', 'unit-has-units'],
});

export const addPost = endpoint({
  method: 'POST',
  path: '/units/:unitId/posts',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: PostFields.extend({ day: Day }),
  response: Made,
  refusals: ['not-permitted', 'unit-not-found', 'unit-not-on-day', 'rights-beyond-own'],
});

export const changePost = endpoint({
  method: 'PUT',
  path: '/posts/:postId',
  policy: 'acting',
  params: OfPost,
  query: Nothing,
  body: PostFields,
  response: Nothing,
  refusals: ['not-permitted', 'post-not-found', 'unit-not-found', 'rights-beyond-own'],
});

/** `day` is the first day without it. */
export const endPost = endpoint({
  method: 'POST',
  path: '/posts/:postId/end',
  policy: 'acting',
  params: OfPost,
  query: Nothing,
  body: z.object({ day: Day }),
  response: Nothing,
  refusals: ['not-permitted', 'post-not-found', 'unit-not-found', 'post-not-on-day', 'ends-before-start'],
});

export const appointHolder = endpoint({
  method: 'POST',
  path: '/posts/:postId/holders',
  policy: 'acting',
  params: OfPost,
  query: Nothing,
  /** `to` is the first day after the term; `null` while it lasts. */
  body: z.object({ person: PersonChoice, from: Day, to: Day.nullable() }),
  response: Nothing,
  refusals: [
    'not-permitted',
    'post-not-found',
    'unit-not-found',
    'person-not-found',
    'post-not-on-day',
    'post-held',
    'ends-before-start',
    'rights-beyond-own',
  ],
});

/** `day` is the first day on which the person no longer holds the post. */
export const endTerm = endpoint({
  method: 'POST',
  path: '/posts/:postId/holders/:personId/end',
  policy: 'acting',
  params: OfPost.extend({ personId: PersonIdText }),
  query: Nothing,
  body: z.object({ day: Day }),
  response: Nothing,
  refusals: ['not-permitted', 'post-not-found', 'unit-not-found', 'term-not-found', 'ends-before-start'],
});

/** Posts of one person to another in one act, all or none; `day` is the new holder's first. */
export const handOverPosts = endpoint({
  method: 'POST',
  path: '/hand-overs',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: z.object({
    /** Nobody has more; the trail tells all changes of so many. */
    postIds: z.array(PostIdText).min(1).max(20),
    fromPersonId: PersonIdText,
    to: PersonChoice,
    day: Day,
  }),
  response: Nothing,
  refusals: [
    'not-permitted',
    'post-not-found',
    'unit-not-found',
    'person-not-found',
    'term-not-found',
    'post-not-on-day',
    'post-held',
    'ends-before-start',
    'handed-to-self',
    'rights-beyond-own',
  ],
});

/** Undoes the hand-over by which the post last changed hands, for all posts of that act, while nothing else was done to any of them. */
export const takeBackHandOver = endpoint({
  method: 'POST',
  path: '/posts/:postId/hand-over/taking-back',
  policy: 'acting',
  params: OfPost,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['not-permitted', 'post-not-found', 'unit-not-found', 'rights-beyond-own', 'hand-over-not-last'],
});

/** A member of a working body from a day on: his seat and his holding of it. */
export const addMember = endpoint({
  method: 'POST',
  path: '/units/:unitId/members',
  policy: 'acting',
  params: OfUnit,
  query: Nothing,
  body: z.object({ person: PersonChoice, title: Line, rank: z.enum(POST_RANKS), from: Day }),
  response: Made,
  refusals: [
    'not-permitted',
    'unit-not-found',
    'unit-not-on-day',
    'person-not-found',
    'no-working-body',
    'already-member',
    'rights-beyond-own',
  ],
});

/** By the holder of the post, or by whoever keeps the posts of the unit; `to` is the first day after it. */
export const delegatePost = endpoint({
  method: 'POST',
  path: '/posts/:postId/delegations',
  policy: 'acting',
  params: OfPost,
  query: Nothing,
  body: z.object({ toPersonId: PersonIdText, from: Day, to: Day, reason: Line }),
  response: Made,
  refusals: [
    'not-permitted',
    'post-not-found',
    'unit-not-found',
    'person-not-found',
    'ends-before-start',
    'delegated-to-self',
    'delegation-too-long',
    'delegation-outside-term',
    'post-delegated',
    'rights-beyond-own',
  ],
});

export const endDelegation = endpoint({
  method: 'POST',
  path: '/delegations/:delegationId/end',
  policy: 'acting',
  params: z.object({ delegationId: DelegationIdText }),
  query: Nothing,
  body: z.object({ day: Day }),
  response: Nothing,
  refusals: [
    'not-permitted',
    'delegation-not-found',
    'post-not-found',
    'unit-not-found',
    'ends-before-start',
    'rights-beyond-own',
  ],
});

export const changeContact = endpoint({
  method: 'PUT',
  path: '/people/:personId/contact',
  policy: 'acting',
  params: z.object({ personId: PersonIdText }),
  query: Nothing,
  body: Contact,
  response: Nothing,
  refusals: ['not-permitted', 'person-not-found'],
});

/** The people of the units that one keeps, by given name, with how to reach them. */
export const listPeople = endpoint({
  method: 'GET',
  path: '/people',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({
    day: Day,
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        posts: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            unitId: z.string(),
            unitName: z.string(),
            /** The territory where the unit's name does not say it and it is not one's own. */
            place: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  refusals: ['not-permitted'],
});
