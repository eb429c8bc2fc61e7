import { ADMINISTRATIVE_LEVELS, UNIT_KINDS } from '@openpar/engine';
import { z } from 'zod';

const Name = z.string().nullable();

/** The committee that holds the conference, as the plan's paper needs it: with it the page composes the paper while one types. */
export const DraftHostView = z.object({
  body: z.string(),
  level: z.enum(ADMINISTRATIVE_LEVELS),
  territoryKind: z.enum(UNIT_KINDS),
  name: z.string(),
  word: z.string(),
  above: Name,
  offices: z.array(z.string()),
  duties: z.object({
    standing: Name,
    office: Name,
    finance: Name,
    media: Name,
    technology: Name,
    'one-stop': Name,
  }),
  hasReporters: z.boolean(),
  officeGroup: z.object({ words: z.string(), areOfficers: z.boolean(), areRated: z.boolean() }),
  below: Name,
  villageHeads: z.array(z.string()),
  outside: z.object({
    party: Name,
    council: Name,
    front: Name,
    hasMassOrganizations: z.boolean(),
    hasVerticalAgencies: z.boolean(),
    hasLocatedAgencies: z.boolean(),
    press: Name,
  }),
  workingBodies: z.object({ steering: Name, appraisal: Name, help: Name, awards: Name }),
});
