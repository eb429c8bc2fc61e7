import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day } from '../ids.ts';

export const SampleAccount = z.object({
  login: z.string(),
  /** Post and unit, as shown on the sign-in page of a practice realm. */
  description: z.string(),
});

/** What the sign-in page must know before anybody is signed in. */
export const getInstallation = endpoint({
  method: 'GET',
  path: '/installation',
  policy: 'public',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({
    realmName: z.string(),
    isPractice: z.boolean(),
    today: Day,
    /** Accounts of the sample and the password they share; empty outside a practice realm. */
    sampleAccounts: z.array(SampleAccount),
    samplePassword: z.string().nullable(),
    /** Largest file that may be brought in, in megabytes. */
    uploadMegabytes: z.int(),
  }),
});
