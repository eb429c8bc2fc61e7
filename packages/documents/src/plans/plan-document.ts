import { z } from 'zod';

/**
 * Structured content of a conference plan, schema 1.0: docs/formats.md, "Plan".
 * Absent scalars are `null`, absent lists `[]`, absent flags `false`; nothing is guessed.
 */
export const LEVELS = ['central', 'province', 'district', 'commune', 'village', 'multiple', 'unspecified'] as const;
export const ADMINISTRATIVE_KINDS = [
  'province',
  'municipality',
  'district',
  'urban_district',
  'town',
  'provincial_city',
  'commune',
  'ward',
  'township',
  'special_zone',
] as const;
export const CONFERENCE_KINDS = [
  'announcement',
  'analysis',
  'evaluation',
  'interim_review',
  'final_review',
  'rollout',
  'dialogue',
  'training',
  'commendation',
  'other',
] as const;
export const CONTENT_KINDS = [
  ...CONFERENCE_KINDS,
  'report',
  'dissemination',
  'discussion',
  'award',
  'conclusion',
  'opening',
  'break',
] as const;
export const DOCUMENT_TYPES = ['plan', 'invitation', 'notice', 'conclusion_notice', 'other'] as const;
export const ORGANIZATION_TYPES = [
  'peoples_committee',
  'department',
  'party_body',
  'ministry',
  'central_agency',
  'other',
] as const;
export const BASIS_RELATIONS = ['pursuant', 'implementing', 'proposed_by'] as const;
export const PERIOD_KINDS = ['year', 'half_year', 'quarter', 'range'] as const;
export const INDEX_CODES = ['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI', 'DDCI', 'PGI', 'DTI', 'OTHER'] as const;
export const PARTICIPANT_ROLES = ['attend', 'invited', 'media', 'awardee', 'support'] as const;
export const DATE_KINDS = [
  'exact',
  'month_only',
  'quarter_only',
  'tentative',
  'half_day',
  'to_be_announced',
  'invitation_to_follow',
] as const;
export const SESSIONS = ['morning', 'afternoon', 'full_day'] as const;
export const VENUE_STATUSES = ['confirmed', 'tentative', 'to_be_announced'] as const;
export const FORM_MODES = ['in_person', 'online', 'hybrid', 'unspecified'] as const;
export const TASK_ROLES = ['lead', 'coordinate', 'advise', 'perform'] as const;
export const TASK_CATEGORIES = [
  'document',
  'report',
  'logistics',
  'award',
  'media',
  'invitation',
  'attendance',
  'speech',
  'budget',
  'technical',
  'other',
] as const;
export const SPEECH_KINDS = ['paper', 'discussion', 'leader_speech', 'report'] as const;
export const PREPARED_DOCUMENT_KINDS = [
  'report',
  'speech',
  'programme',
  'invitation',
  'decision',
  'film',
  'plan',
  'script',
  'material',
] as const;
export const RECIPIENT_PURPOSES = [
  'for_report',
  'in_lieu_of_report',
  'for_execution',
  'for_coordination',
  'for_information',
] as const;
export const SIGNING_CAPACITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
export const WARNING_CODES = [
  'missing_header',
  'missing_number',
  'missing_issue_day',
  'missing_issue_date',
  'missing_legal_basis',
  'missing_chair',
  'missing_time',
  'missing_venue',
  'missing_budget',
  'missing_signature',
  'missing_signing_authority',
  'hard_wrapped_lines',
  'section_number_irregular',
  'markup_remains',
  'replacement_character',
  'conference_name_variants',
  'date_conflict',
  'wrong_unit_level',
  'suspected_typo',
  'truncated_text',
] as const;

const Text = z.string().nullable();
const Texts = z.array(z.string());
/** "2024-06-22", "2024-06", "2024-Q2" or "2024": as precise as the text. */
const IsoPartial = z.string().regex(/^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?$/);
const Clock = z.string().regex(/^\d{2}:\d{2}$/);

const Period = z.object({
  raw: Text,
  kind: z.enum(PERIOD_KINDS).nullable(),
  from: IsoPartial.nullable(),
  to: IsoPartial.nullable(),
});
const Headcount = z.object({
  value: z.int().nullable(),
  max: z.int().nullable(),
  approximate: z.boolean(),
  raw: Text,
});
const Deadline = z.object({ raw: Text, value: IsoPartial.nullable() }).nullable();
const Task = z.object({
  text: z.string(),
  role: z.enum(TASK_ROLES),
  advisee: Text,
  action: z.string(),
  object: Text,
  collaborators: Texts,
  products: Texts,
  deadline: Deadline,
  category: z.enum(TASK_CATEGORIES),
});

export const PlanDocument = z.object({
  schemaVersion: z.literal('1.0'),
  documentType: z.enum(DOCUMENT_TYPES),
  isConferencePlan: z.boolean(),
  issuer: z.object({
    name: Text,
    organizationType: z.enum(ORGANIZATION_TYPES).nullable(),
    level: z.enum(LEVELS),
    unitKind: z.enum(ADMINISTRATIVE_KINDS).nullable(),
    unitName: Text,
    parentUnit: Text,
    superiorName: Text,
  }),
  documentNumber: z.object({ raw: Text, sequence: Text, symbol: Text }),
  issuePlace: Text,
  issueDate: z.object({
    raw: Text,
    value: IsoPartial.nullable(),
    precision: z.enum(['day', 'month', 'year']).nullable(),
  }),
  title: Text,
  legalBases: z.array(
    z.object({
      raw: z.string(),
      relation: z.enum(BASIS_RELATIONS),
      docType: Text,
      number: Text,
      date: IsoPartial.nullable(),
      issuer: Text,
      subject: Text,
    }),
  ),
  rationale: Text,
  enactingClause: Text,
  conferenceName: Text,
  conferenceKinds: z.array(z.enum(CONFERENCE_KINDS)),
  reviewedPeriod: Period,
  targetPeriod: Period,
  indices: z.array(z.object({ code: z.enum(INDEX_CODES), level: z.enum(LEVELS), year: z.int().nullable() })),
  purposes: Texts,
  requirements: Texts,
  purposeRequirementMerged: z.boolean(),
  contents: z.array(z.object({ text: z.string(), kinds: z.array(z.enum(CONTENT_KINDS)), subItems: Texts })),
  agenda: z.array(
    z.object({
      start: Clock.nullable(),
      end: Clock.nullable(),
      durationMinutes: z.int().nullable(),
      text: z.string(),
      presenters: Texts,
    }),
  ),
  chairs: z.array(z.object({ position: Text, personName: Text, site: Text })),
  participants: z.array(
    z.object({
      description: z.string(),
      level: z.enum(LEVELS),
      groupLabel: Text,
      roles: z.array(z.enum(PARTICIPANT_ROLES)),
      organizations: Texts,
      headcount: Headcount.nullable(),
      site: Text,
    }),
  ),
  totalHeadcount: Headcount.nullable(),
  time: z.object({
    raw: Text,
    dateKinds: z.array(z.enum(DATE_KINDS)),
    start: IsoPartial.nullable(),
    end: IsoPartial.nullable(),
    durationDays: z.number().nullable(),
    session: z.enum(SESSIONS).nullable(),
    startClock: Clock.nullable(),
    endClock: Clock.nullable(),
    yearInferred: z.boolean(),
  }),
  venues: z.array(
    z.object({ name: z.string(), address: Text, role: z.enum(['main', 'site']), status: z.enum(VENUE_STATUSES) }),
  ),
  form: z.object({ mode: z.enum(FORM_MODES), raw: Text }),
  onlineSites: z.array(z.object({ name: z.string(), level: z.enum(LEVELS), count: z.int().nullable() })),
  budget: z.object({
    raw: Text,
    source: Text,
    heldBy: Texts,
    estimatedBy: Texts,
    approvedBy: Texts,
    fundingAdvisors: Texts,
    settledBy: Texts,
    /** Whole đồng. */
    amount: z.number().nullable(),
  }),
  assignments: z.array(z.object({ unit: z.string(), tasks: z.array(Task) })),
  speeches: z.array(z.object({ speaker: z.string(), kind: z.enum(SPEECH_KINDS), topic: Text })),
  awards: z.array(
    z.object({
      text: z.string(),
      recipients: z.array(z.enum(['collective', 'individual'])),
      year: z.int().nullable(),
      awardForm: Text,
      authority: Text,
      responsibleUnit: Text,
      contestName: Text,
      presentedAtConference: z.boolean(),
    }),
  ),
  mediaTasks: z.array(z.object({ unit: z.string(), text: z.string(), channels: Texts })),
  documents: z.array(z.object({ title: z.string(), kind: z.enum(PREPARED_DOCUMENT_KINDS), preparedBy: Texts })),
  conclusions: z.array(z.object({ text: z.string(), units: Texts, deadline: Deadline })),
  closingStatement: Text,
  recipients: z.array(
    z.object({
      name: z.string(),
      purpose: z.enum(RECIPIENT_PURPOSES).nullable(),
      isArchive: z.boolean(),
      archiveUnits: Texts,
    }),
  ),
  signature: z.object({
    authority: Text,
    capacity: z.array(z.enum(SIGNING_CAPACITIES)),
    position: Text,
    signerPosition: Text,
    name: Text,
  }),
  attachments: z.array(z.object({ title: z.string() })),
  warnings: z.array(z.enum(WARNING_CODES)),
});
export type PlanDocument = z.infer<typeof PlanDocument>;
export type PlanTask = z.infer<typeof Task>;
export type PlanLevel = (typeof LEVELS)[number];
export type WarningCode = (typeof WARNING_CODES)[number];
