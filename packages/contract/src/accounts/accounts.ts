import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { AccountIdText, Day, Instant, PersonIdText } from '../ids.ts';

const PostView = z.object({ title: z.string(), unitId: z.string(), unitName: z.string() });

export const AccountView = z.object({
  id: z.string(),
  login: z.string(),
  personName: z.string(),
  /** `null`: no letters, printed codes only. */
  email: z.string().nullable(),
  /** `locked`: after too many wrong passwords, for a quarter of an hour or until it is unlocked. */
  state: z.enum(['not-activated', 'active', 'disabled', 'locked']),
  isActivated: z.boolean(),
  lastSignedInAt: Instant.nullable(),
  posts: z.array(PostView),
  /** First day on which the person holds no post; then `posts` are those held until then. `null`: he holds some. */
  leftOn: Day.nullable(),
  /** Every post of the person is within the caller's reach; else the account is only shown. */
  mayManage: z.boolean(),
});
export type AccountView = z.infer<typeof AccountView>;

const PersonView = z.object({
  personId: z.string(),
  personName: z.string(),
  posts: z.array(PostView),
  /** Nobody has it. */
  proposedLogin: z.string(),
});

const OneAccount = z.object({ accountId: AccountIdText });
const Email = z.email().max(200).nullable();
/** Up to 200 signs, so that hashing stays cheap; spaces count. */
const Password = z.string().min(1).max(200);
const PASSWORD_REFUSALS = ['password-too-short', 'password-tells-name', 'password-common'] as const;

/** Accounts of holders of posts of the caller's units and those below, by name, then of those whose last post was there; whether letters can be sent at all. */
export const listAccounts = endpoint({
  method: 'GET',
  path: '/accounts',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(AccountView), isMailReady: z.boolean() }),
  refusals: ['not-permitted'],
});

/** Holders of posts of the same units who have no account; at most 50 of `total`. */
export const listPeopleWithoutAccount = endpoint({
  method: 'GET',
  path: '/accounts/people',
  policy: 'acting',
  params: Nothing,
  /** Words of the name, the post or the unit; marks may be left out. */
  query: z.object({ text: z.string().max(200).default('') }),
  body: Nothing,
  response: z.object({ rows: z.array(PersonView), total: z.int() }),
  refusals: ['not-permitted'],
});

/** Makes an account without a password; a letter or a printed code lets the person set one. */
export const createAccount = endpoint({
  method: 'POST',
  path: '/accounts',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: z.object({ personId: PersonIdText, login: z.string().max(64), email: Email }),
  response: z.object({ accountId: z.string() }),
  refusals: ['not-permitted', 'login-malformed', 'login-taken', 'account-exists'],
});

/** Shuts an account, which ends its sessions at once, or opens it again. */
export const changeAccess = endpoint({
  method: 'PUT',
  path: '/accounts/:accountId/access',
  policy: 'acting',
  params: OneAccount,
  query: Nothing,
  body: z.object({ isDisabled: z.boolean() }),
  response: Nothing,
  refusals: ['not-permitted', 'account-is-own'],
});

export const unlockAccount = endpoint({
  method: 'POST',
  path: '/accounts/:accountId/unlocking',
  policy: 'acting',
  params: OneAccount,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['not-permitted'],
});

/** Has a letter sent whose link sets the first password, or a new one. */
export const orderAccountLetter = endpoint({
  method: 'POST',
  path: '/accounts/:accountId/letter',
  policy: 'acting',
  params: OneAccount,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['not-permitted', 'account-disabled', 'account-without-email', 'mail-not-set-up', 'public-url-not-set'],
});

/** Makes printed codes, all or none; each is told this once, and ends what was given out for its account before. */
export const makeActivationCodes = endpoint({
  method: 'POST',
  path: '/accounts/codes',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: z.object({ accountIds: z.array(AccountIdText).min(1).max(200) }),
  response: z.object({
    /** The address to open in a browser; `null`: not set, the sheet leaves it out. */
    address: z.string().nullable(),
    slips: z.array(
      z.object({
        accountId: z.string(),
        login: z.string(),
        personName: z.string(),
        /** "Chuyên viên, Phòng Nội vụ". */
        post: z.string().nullable(),
        /** "7Q2M-K9RD-0XTB". */
        code: z.string(),
        expiresAt: Instant,
      }),
    ),
  }),
  refusals: ['not-permitted', 'account-disabled'],
});

/** Sets a password with the token of a link, or with a printed code and its login. */
export const activateAccount = endpoint({
  method: 'POST',
  path: '/activations',
  policy: 'public',
  params: Nothing,
  query: Nothing,
  body: z.object({
    key: z.union([
      z.object({ token: z.string().min(1).max(100) }),
      z.object({ login: z.string().min(1).max(100), code: z.string().min(1).max(100) }),
    ]),
    password: Password,
  }),
  response: z.object({ login: z.string() }),
  refusals: ['activation-wrong', 'activation-used', 'activation-expired', 'too-many-attempts', ...PASSWORD_REFUSALS],
});

/** "Forgotten my password": the answer is the same whether the login has an account or not. */
export const orderOwnReset = endpoint({
  method: 'POST',
  path: '/password-resets',
  policy: 'public',
  params: Nothing,
  query: Nothing,
  body: z.object({ login: z.string().min(1).max(100) }),
  response: Nothing,
  refusals: ['too-many-attempts', 'mail-not-set-up', 'public-url-not-set'],
});

/** A new password for oneself; all other sessions end. */
export const changePassword = endpoint({
  method: 'PUT',
  path: '/sessions/current/password',
  policy: 'signed-in',
  params: Nothing,
  query: Nothing,
  body: z.object({ oldPassword: Password, newPassword: Password }),
  response: Nothing,
  refusals: ['old-password-wrong', 'too-many-attempts', ...PASSWORD_REFUSALS],
});
