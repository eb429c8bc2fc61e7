import { z } from 'zod';
import type { RefusalCode } from './refusals.ts';

/**
 * Who may call an endpoint at all: `public` anyone; `signed-in` an account; `acting` an account that has chosen one of its posts.
 * What he may do to which unit is decided by the use case behind it.
 */
export const POLICIES = ['public', 'signed-in', 'acting'] as const;
export type Policy = (typeof POLICIES)[number];

interface Definition {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below "/api"; parameters as ":name". */
  path: string;
  policy: Policy;
  params: z.ZodType;
  query: z.ZodType;
  body: z.ZodType;
  response: z.ZodType;
  /** `file`: one uploaded file as multipart/form-data (field "file") instead of a JSON body. */
  takes?: 'json' | 'file';
  /** `file`: the answer is a file, not JSON; `file-link`: the browser is sent on to a kept file, by a link that holds for minutes. */
  gives?: 'json' | 'file' | 'file-link';
  /** Pages ask it by themselves, with nobody at the keyboard: it is no use of the session and keeps none open. */
  isAskedUnattended?: boolean;
  /** Refusals of its own, beside those that any request can meet (no session, not understood). */
  refusals?: readonly RefusalCode[];
}

export interface Endpoint extends Definition {
  takes: 'json' | 'file';
  gives: 'json' | 'file' | 'file-link';
  isAskedUnattended: boolean;
  refusals: readonly RefusalCode[];
}

/** The endpoint's definition with what it leaves out filled in. */
type Completed<Given extends Definition> = Given & {
  takes: Given extends { takes: infer Takes } ? Takes : 'json';
  gives: Given extends { gives: infer Gives } ? Gives : 'json';
  isAskedUnattended: boolean;
  refusals: Given extends { refusals: infer Refusals } ? Refusals : readonly [];
};

/** Nothing is asked for, or nothing is answered. */
export const Nothing = z.object({});

/** States one endpoint of the API; what it does not ask for is `Nothing`. */
export function endpoint<const Given extends Definition>(definition: Given): Completed<Given> {
  const defaults = { takes: 'json', gives: 'json', isAskedUnattended: false, refusals: [] };
  return { ...defaults, ...definition } as unknown as Completed<Given>;
}

/** What a route's code answers, and what a client receives. */
export type ResponseOf<One extends Endpoint> = z.infer<One['response']>;
/** Refusal codes that the endpoint names. */
export type RefusalOf<One extends Endpoint> = One['refusals'][number];
