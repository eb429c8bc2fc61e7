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
    /**
     * How the browser reaches the server: `http-local` on the machine itself, which browsers trust like HTTPS; `http` over the network,
     * where they keep camera, offline work and notifications shut.
     */
    transport: z.enum(['https', 'http-local', 'http']),
    /**
     * SHA-256 of the local authority's certificate ("0A:1B:…"), which is fetched at /openpar-authority.crt; `null` where the certificate of
     * HTTPS needs no installing.
     */
    authorityFingerprint: z.string().nullable(),
  }),
});
