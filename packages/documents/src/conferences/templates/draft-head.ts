import { withoutEndMark } from '../../papers/mend-form.ts';
import { PAPER_WORDS } from '../../papers/messages/vi.ts';
import { inCapitals } from '../../papers/paper-issuer.ts';
import { signatureLines } from '../../papers/signature-lines.ts';
import { readBasis } from '../../plans/fields/read-basis.ts';
import { spanOf } from '../../plans/lines/span.ts';
import { ADMINISTRATIVE_KINDS, type PlanDocument } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import type { DraftHost } from './draft-host.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

/** What stands before and after the sections of a draft's plan: issuer, title, bases, recipients, signature. Number and day are open. */
export function draftHead(draft: ConferenceDraft, host: DraftHost) {
  const unitKind = ADMINISTRATIVE_KINDS.find((kind) => kind === host.territoryKind.replaceAll('-', '_')) ?? null;
  const title = PAPER_WORDS.plan.subject(withoutEndMark(draft.conferenceName));
  return {
    schemaVersion: '1.0',
    documentType: 'plan',
    isConferencePlan: true,
    issuer: {
      name: host.body,
      organizationType: 'peoples_committee',
      level: host.level,
      unitKind,
      unitName: host.name,
      parentUnit: host.above,
      superiorName: null,
    },
    documentNumber: { raw: null, sequence: null, symbol: TEMPLATE_WORDS.planSymbol },
    issuePlace: host.name,
    issueDate: { raw: null, value: String(draft.documentYear), precision: 'year' },
    title,
    legalBases: draft.bases.map((basis) => readBasis(spanOf(withoutEndMark(basis), 0))),
    rationale: draft.rationale === null ? null : withoutEndMark(draft.rationale),
    enactingClause: PAPER_WORDS.plan.enacting(host.body, withoutEndMark(draft.conferenceName)),
    recipients: recipientsOf(draft),
    signature: signatureOf(draft, host),
    attachments: draft.programme.some(({ minutes }) => minutes !== null) ? [{ title: programmeTitle(draft) }] : [],
  } as const;
}

function programmeTitle({ conferenceName }: ConferenceDraft): string {
  return PAPER_WORDS.plan.programmeTitle(inCapitals(withoutEndMark(conferenceName)));
}

function recipientsOf({ recipients, archive }: ConferenceDraft): PlanDocument['recipients'] {
  const units = ['VT', ...archive.filter((unit) => unit !== 'VT')];
  return [
    ...recipients.map(({ name, purpose }) => ({ name, purpose, isArchive: false, archiveUnits: [] })),
    { name: TEMPLATE_WORDS.archive(units.join(', ')), purpose: null, isArchive: true, archiveUnits: units },
  ];
}

function signatureOf({ signing }: ConferenceDraft, { body }: DraftHost): PlanDocument['signature'] {
  const issuer = { name: body, kind: 'peoples-committee', superior: null } as const;
  const [authority = null] = signatureLines(issuer, signing);
  const isDeputy = signing.as === 'deputy';
  return {
    authority,
    capacity: isDeputy ? ['TM', 'KT'] : ['TM'],
    position: inCapitals(isDeputy ? signing.headPost : signing.post),
    signerPosition: inCapitals(signing.post),
    name: null,
  };
}
