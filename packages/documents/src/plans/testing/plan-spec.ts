/** How one field is compared: see `score-plan.ts`. */
export type Kind = 'exact' | 'name' | 'text' | 'name_soft' | 'always';
export type Spec =
  | Kind
  | { weigh: Spec; weight: number }
  | { set: Kind }
  | { texts: true }
  | { list: Spec }
  | { fields: Fields };
export type Fields = Readonly<Record<string, Spec>>;

const weighed = (kind: Kind, weight: number): Spec => ({ weigh: kind, weight });
const DATE: Spec = { fields: { value: 'exact', precision: 'exact' } };
const DEADLINE: Spec = { fields: { raw: 'text', value: 'exact' } };
const PERIOD: Spec = { fields: { raw: 'text', kind: 'exact', from: 'exact', to: 'exact' } };
const HEADCOUNT: Spec = { fields: { value: 'exact', max: 'exact', approximate: 'exact' } };
const NAMES: Spec = { set: 'name' };
const CODES: Spec = { set: 'exact' };
const TEXTS: Spec = { texts: true };

/** Every scored field of a plan document with its comparison. */
export const PLAN_SPEC: Fields = {
  documentType: 'exact',
  isConferencePlan: 'always',
  issuer: {
    fields: {
      name: 'name',
      organizationType: 'exact',
      level: 'exact',
      unitKind: 'exact',
      unitName: 'name',
      parentUnit: 'name',
      superiorName: 'name',
    },
  },
  documentNumber: { fields: { sequence: 'exact', symbol: 'exact' } },
  issuePlace: 'name',
  issueDate: DATE,
  title: 'text',
  legalBases: {
    list: {
      fields: {
        raw: weighed('text', 3),
        relation: 'exact',
        docType: 'name',
        number: weighed('exact', 2),
        date: 'exact',
        issuer: 'name',
        subject: 'text',
      },
    },
  },
  rationale: 'text',
  enactingClause: 'text',
  conferenceName: 'text',
  conferenceKinds: CODES,
  reviewedPeriod: PERIOD,
  targetPeriod: PERIOD,
  indices: { list: { fields: { code: weighed('exact', 3), level: weighed('exact', 2), year: 'exact' } } },
  purposes: TEXTS,
  requirements: TEXTS,
  purposeRequirementMerged: 'exact',
  contents: { list: { fields: { text: weighed('text', 4), kinds: CODES, subItems: TEXTS } } },
  agenda: {
    list: {
      fields: {
        start: weighed('exact', 1),
        end: 'exact',
        durationMinutes: 'exact',
        text: weighed('text', 4),
        presenters: NAMES,
      },
    },
  },
  chairs: { list: { fields: { position: weighed('text', 3), personName: 'name', site: 'name' } } },
  participants: {
    list: {
      fields: {
        description: weighed('text', 4),
        level: 'exact',
        groupLabel: 'name',
        roles: CODES,
        organizations: NAMES,
        headcount: HEADCOUNT,
        site: 'name',
      },
    },
  },
  totalHeadcount: HEADCOUNT,
  time: {
    fields: {
      raw: 'text',
      dateKinds: CODES,
      start: 'exact',
      end: 'exact',
      durationDays: 'exact',
      session: 'exact',
      startClock: 'exact',
      endClock: 'exact',
      yearInferred: 'exact',
    },
  },
  venues: { list: { fields: { name: weighed('text', 3), address: 'text', role: 'exact', status: 'exact' } } },
  form: { fields: { mode: 'exact', raw: 'text' } },
  onlineSites: { list: { fields: { name: weighed('text', 3), level: 'exact', count: 'exact' } } },
  budget: {
    fields: {
      raw: 'text',
      source: 'text',
      heldBy: NAMES,
      estimatedBy: NAMES,
      approvedBy: NAMES,
      fundingAdvisors: NAMES,
      settledBy: NAMES,
      amount: 'exact',
    },
  },
  assignments: {
    list: {
      fields: {
        unit: weighed('name_soft', 3),
        tasks: {
          list: {
            fields: {
              text: weighed('text', 5),
              role: 'exact',
              advisee: 'name',
              action: 'text',
              object: 'text',
              collaborators: NAMES,
              products: TEXTS,
              deadline: DEADLINE,
              category: 'exact',
            },
          },
        },
      },
    },
  },
  speeches: { list: { fields: { speaker: weighed('text', 3), kind: weighed('exact', 1), topic: weighed('text', 2) } } },
  awards: {
    list: {
      fields: {
        text: weighed('text', 3),
        recipients: CODES,
        year: 'exact',
        awardForm: 'name',
        authority: 'name',
        responsibleUnit: 'name',
        contestName: 'name',
        presentedAtConference: 'exact',
      },
    },
  },
  mediaTasks: { list: { fields: { unit: weighed('name', 1), text: weighed('text', 3), channels: NAMES } } },
  documents: { list: { fields: { title: weighed('text', 4), kind: 'exact', preparedBy: NAMES } } },
  conclusions: { list: { fields: { text: weighed('text', 4), units: NAMES, deadline: DEADLINE } } },
  closingStatement: 'text',
  recipients: {
    list: { fields: { name: weighed('text', 3), purpose: 'exact', isArchive: 'exact', archiveUnits: NAMES } },
  },
  signature: {
    fields: { authority: 'name', capacity: CODES, position: 'name', signerPosition: 'name', name: 'name' },
  },
  attachments: { list: { fields: { title: weighed('text', 3) } } },
  warnings: CODES,
};
