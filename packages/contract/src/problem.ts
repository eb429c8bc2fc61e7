import { z } from 'zod';
import { REFUSAL_STATUS } from './refusals.ts';

const codes = Object.keys(REFUSAL_STATUS);

/** Body of every refused request (application/problem+json, RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string().refine((code) => codes.includes(code)),
  /** What is the matter, in Vietnamese and English. */
  title: z.object({ vi: z.string(), en: z.string() }),
  /** What to do about it. */
  mend: z.object({ vi: z.string(), en: z.string() }),
  /** Where: fields of the request that are not right. */
  places: z.array(z.object({ path: z.string(), message: z.string() })),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof Problem>;
