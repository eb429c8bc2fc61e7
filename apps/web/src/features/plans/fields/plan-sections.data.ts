import type { PlansMessages } from '../messages/vi.ts';
import type { JsonValue } from './value-at.ts';

export type LabelKey = keyof PlansMessages['labels'];
export type ChoiceKey = keyof PlansMessages['choices'];
export type SectionKey = keyof PlansMessages['sections'];

/** How a value is shown and typed. */
export type FieldKind =
  | { kind: 'text' | 'date' | 'clock' | 'number' | 'flag' | 'texts' | 'headcount' | 'deadline' }
  | { kind: 'choice' | 'choices'; of: ChoiceKey };

/** One field: its path without the numbers of lines, which is also the key of its label. */
export type FieldShape = FieldKind & { label: LabelKey };

/** A list of lines, each with its leading words, further fields, and lists inside. */
export interface ListShape {
  list: LabelKey;
  /** Path inside the line of its leading words; `null` where the line is a plain text. */
  main: FieldShape | null;
  details: readonly FieldShape[];
  inner?: ListShape;
  /** A new line, with `text` in its leading words. */
  blank: (text: string) => JsonValue;
}

export interface SectionShape {
  section: SectionKey;
  parts: readonly (FieldShape | ListShape)[];
}

const text = (label: LabelKey): FieldShape => ({ label, kind: 'text' });
const date = (label: LabelKey): FieldShape => ({ label, kind: 'date' });
const clock = (label: LabelKey): FieldShape => ({ label, kind: 'clock' });
const number = (label: LabelKey): FieldShape => ({ label, kind: 'number' });
const flag = (label: LabelKey): FieldShape => ({ label, kind: 'flag' });
const texts = (label: LabelKey): FieldShape => ({ label, kind: 'texts' });
const deadline = (label: LabelKey): FieldShape => ({ label, kind: 'deadline' });
const choice = (label: LabelKey, of: ChoiceKey): FieldShape => ({ label, kind: 'choice', of });
const choices = (label: LabelKey, of: ChoiceKey): FieldShape => ({ label, kind: 'choices', of });
const plainList = (list: LabelKey): ListShape => ({ list, main: null, details: [], blank: (words) => words });

const tasks: ListShape = {
  list: 'assignments.tasks',
  main: text('assignments.tasks.text'),
  details: [
    choice('assignments.tasks.role', 'taskRole'),
    texts('assignments.tasks.collaborators'),
    texts('assignments.tasks.products'),
    deadline('assignments.tasks.deadline'),
    text('assignments.tasks.advisee'),
    text('assignments.tasks.action'),
    text('assignments.tasks.object'),
    choice('assignments.tasks.category', 'taskCategory'),
  ],
  blank: (words) => ({
    text: words,
    role: 'perform',
    advisee: null,
    action: words,
    object: null,
    collaborators: [],
    products: [],
    deadline: null,
    category: 'other',
  }),
};

/** Every field of a plan in the order of the page. */
export const PLAN_SECTIONS: readonly SectionShape[] = [
  {
    section: 'issuer',
    parts: [
      text('issuer.name'),
      text('documentNumber.sequence'),
      text('documentNumber.symbol'),
      date('issueDate.value'),
      text('issuePlace'),
      choice('issuer.level', 'level'),
      text('issuer.parentUnit'),
      text('issuer.superiorName'),
      choice('issuer.organizationType', 'organizationType'),
      choice('issuer.unitKind', 'unitKind'),
      text('issuer.unitName'),
      choice('documentType', 'documentType'),
    ],
  },
  {
    section: 'conference',
    parts: [
      text('conferenceName'),
      text('title'),
      choices('conferenceKinds', 'conferenceKind'),
      choice('reviewedPeriod.kind', 'periodKind'),
      date('reviewedPeriod.from'),
      date('reviewedPeriod.to'),
      choice('targetPeriod.kind', 'periodKind'),
      date('targetPeriod.from'),
      date('targetPeriod.to'),
      {
        list: 'indices',
        main: choice('indices.code', 'indexCode'),
        details: [choice('indices.level', 'level'), number('indices.year')],
        blank: () => ({ code: 'PAR_INDEX', level: 'unspecified', year: null }),
      },
    ],
  },
  {
    section: 'timePlace',
    parts: [
      text('time.raw'),
      choices('time.dateKinds', 'dateKind'),
      date('time.start'),
      date('time.end'),
      number('time.durationDays'),
      choice('time.session', 'session'),
      clock('time.startClock'),
      clock('time.endClock'),
      flag('time.yearInferred'),
      {
        list: 'venues',
        main: text('venues.name'),
        details: [choice('venues.status', 'venueStatus'), text('venues.address'), choice('venues.role', 'venueRole')],
        blank: (words) => ({ name: words, address: null, role: 'main', status: 'confirmed' }),
      },
      choice('form.mode', 'formMode'),
      text('form.raw'),
      {
        list: 'onlineSites',
        main: text('onlineSites.name'),
        details: [choice('onlineSites.level', 'level'), number('onlineSites.count')],
        blank: (words) => ({ name: words, level: 'unspecified', count: null }),
      },
    ],
  },
  {
    section: 'participants',
    parts: [
      {
        list: 'chairs',
        main: text('chairs.position'),
        details: [text('chairs.personName'), text('chairs.site')],
        blank: (words) => ({ position: words, personName: null, site: null }),
      },
      {
        list: 'participants',
        main: text('participants.description'),
        details: [
          choice('participants.level', 'level'),
          choices('participants.roles', 'participantRole'),
          texts('participants.organizations'),
          text('participants.groupLabel'),
          { label: 'participants.headcount', kind: 'headcount' },
          text('participants.site'),
        ],
        blank: (words) => ({
          description: words,
          level: 'unspecified',
          groupLabel: null,
          roles: ['attend'],
          organizations: [],
          headcount: null,
          site: null,
        }),
      },
      { label: 'totalHeadcount', kind: 'headcount' },
    ],
  },
  {
    section: 'assignments',
    parts: [
      {
        list: 'assignments',
        main: text('assignments.unit'),
        details: [],
        inner: tasks,
        blank: (words) => ({ unit: words, tasks: [] }),
      },
    ],
  },
  {
    section: 'speeches',
    parts: [
      {
        list: 'speeches',
        main: text('speeches.speaker'),
        details: [text('speeches.topic'), choice('speeches.kind', 'speechKind')],
        blank: (words) => ({ speaker: words, kind: 'paper', topic: null }),
      },
    ],
  },
  {
    section: 'contents',
    parts: [
      {
        list: 'contents',
        main: text('contents.text'),
        details: [choices('contents.kinds', 'contentKind'), texts('contents.subItems')],
        blank: (words) => ({ text: words, kinds: [], subItems: [] }),
      },
      {
        list: 'agenda',
        main: text('agenda.text'),
        details: [
          clock('agenda.start'),
          clock('agenda.end'),
          number('agenda.durationMinutes'),
          texts('agenda.presenters'),
        ],
        blank: (words) => ({ start: null, end: null, durationMinutes: null, text: words, presenters: [] }),
      },
    ],
  },
  {
    section: 'purposes',
    parts: [plainList('purposes'), plainList('requirements'), flag('purposeRequirementMerged')],
  },
  {
    section: 'bases',
    parts: [
      {
        list: 'legalBases',
        main: text('legalBases.raw'),
        details: [
          choice('legalBases.relation', 'basisRelation'),
          text('legalBases.docType'),
          text('legalBases.number'),
          date('legalBases.date'),
          text('legalBases.issuer'),
          text('legalBases.subject'),
        ],
        blank: (words) => ({
          raw: words,
          relation: 'pursuant',
          docType: null,
          number: null,
          date: null,
          issuer: null,
          subject: null,
        }),
      },
      text('rationale'),
      text('enactingClause'),
    ],
  },
  {
    section: 'documents',
    parts: [
      {
        list: 'documents',
        main: text('documents.title'),
        details: [choice('documents.kind', 'preparedKind'), texts('documents.preparedBy')],
        blank: (words) => ({ title: words, kind: 'material', preparedBy: [] }),
      },
    ],
  },
  {
    section: 'awards',
    parts: [
      {
        list: 'awards',
        main: text('awards.text'),
        details: [
          choices('awards.recipients', 'awardRecipient'),
          text('awards.awardForm'),
          text('awards.authority'),
          text('awards.responsibleUnit'),
          text('awards.contestName'),
          number('awards.year'),
          flag('awards.presentedAtConference'),
        ],
        blank: (words) => ({
          text: words,
          recipients: [],
          year: null,
          awardForm: null,
          authority: null,
          responsibleUnit: null,
          contestName: null,
          presentedAtConference: false,
        }),
      },
    ],
  },
  {
    section: 'media',
    parts: [
      {
        list: 'mediaTasks',
        main: text('mediaTasks.text'),
        details: [text('mediaTasks.unit'), texts('mediaTasks.channels')],
        blank: (words) => ({ unit: '', text: words, channels: [] }),
      },
    ],
  },
  {
    section: 'budget',
    parts: [
      text('budget.raw'),
      text('budget.source'),
      number('budget.amount'),
      texts('budget.heldBy'),
      texts('budget.estimatedBy'),
      texts('budget.approvedBy'),
      texts('budget.fundingAdvisors'),
      texts('budget.settledBy'),
    ],
  },
  {
    section: 'conclusions',
    parts: [
      {
        list: 'conclusions',
        main: text('conclusions.text'),
        details: [texts('conclusions.units'), deadline('conclusions.deadline')],
        blank: (words) => ({ text: words, units: [], deadline: null }),
      },
    ],
  },
  {
    section: 'recipients',
    parts: [
      {
        list: 'recipients',
        main: text('recipients.name'),
        details: [
          choice('recipients.purpose', 'recipientPurpose'),
          flag('recipients.isArchive'),
          texts('recipients.archiveUnits'),
        ],
        blank: (words) => ({ name: words, purpose: null, isArchive: false, archiveUnits: [] }),
      },
    ],
  },
  {
    section: 'signature',
    parts: [
      text('signature.authority'),
      choices('signature.capacity', 'capacity'),
      text('signature.position'),
      text('signature.signerPosition'),
      text('signature.name'),
      text('closingStatement'),
      {
        list: 'attachments',
        main: text('attachments.title'),
        details: [],
        blank: (words) => ({ title: words }),
      },
    ],
  },
];
