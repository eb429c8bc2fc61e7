import { z } from 'zod';
import { FORM_MODES, RECIPIENT_PURPOSES } from '../../plans/plan-document.ts';
import { DRAFT_KINDS } from './draft-kinds.ts';

/** "2026-06" or "2026-06-18": tentative times name a month or a day. */
const MonthOrDay = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Line = z.string().trim().min(1).max(2_000);
const Name = z.string().trim().min(1).max(300);
const Year = z.int().min(2000).max(2100);

/** Work before the conference that every host has to share out. */
export const PREPARATION_ITEMS = [
  'papers',
  'programme',
  'letters',
  'hall',
  'equipment',
  'connection',
  'estimate',
  'money',
  'awards',
  'press',
] as const;
export type PreparationItem = (typeof PREPARATION_ITEMS)[number];

const Task = z.object({
  text: Line,
  /** The last day or month; `null` where no term is set. */
  due: MonthOrDay.nullable(),
  /** What it brings, where the text does not say it. */
  product: Line.nullable(),
});

/**
 * What a person fills in to hold a conference without a document: one form page, prefilled by `templateFor` and made a plan by
 * `planFromDraft`. Lines that may be left out are kept with `isOn: false`, so that they can be put back.
 */
export const ConferenceDraft = z.object({
  kind: z.enum(DRAFT_KINDS),
  /** The year that is looked back on; the index year of a publication or an analysis. */
  reviewedYear: Year,
  /** The year of the plan itself. */
  documentYear: Year,
  /** "Hội nghị …". */
  conferenceName: Name,
  /** "Căn cứ …", "Thực hiện …". */
  bases: z.array(Line).max(30),
  /** "Nhằm …", "Để …"; why it is held, besides the bases. */
  rationale: Line.nullable(),
  purposes: z.array(Line).max(30),
  requirements: z.array(Line).max(30),
  time: z.object({
    start: MonthOrDay.nullable(),
    /** `null`: half a day, morning or afternoon still to be chosen. */
    session: z.enum(['morning', 'afternoon', 'full_day']).nullable(),
    startClock: Clock.nullable(),
    isTentative: z.boolean(),
    /** How the exact time will be told later. */
    toFollow: z.enum(['notice', 'invitation']).nullable(),
  }),
  /** `null` while it is open. */
  venue: z.object({ name: Name, isTentative: z.boolean() }).nullable(),
  form: z.object({ mode: z.enum(FORM_MODES), sites: z.array(Name).max(400) }),
  /** Post of the host that chairs, "Chủ tịch UBND xã"; `null`: one of its leaders, to be named later. */
  chairPost: Name.nullable(),
  participants: z
    .array(
      z.object({
        text: Line,
        /** Heading above it: "Cấp tỉnh". */
        group: Name.nullable(),
        isOn: z.boolean(),
      }),
    )
    .max(200),
  /** How many are expected in all. */
  headcount: z.object({ count: z.int().min(1).max(100_000), isApproximate: z.boolean() }).nullable(),
  /** What it treats; `null`: as the programme says. */
  contents: z
    .array(z.object({ text: Line, subItems: z.array(Line).max(30) }))
    .max(50)
    .nullable(),
  programme: z
    .array(
      z.object({
        minutes: z.int().min(1).max(600).nullable(),
        text: Line,
        presenter: Name.nullable(),
      }),
    )
    .max(100),
  preparations: z.array(Task.extend({ item: z.enum(PREPARATION_ITEMS), unit: Name, isOn: z.boolean() })).max(50),
  assignments: z.array(z.object({ unit: Name, tasks: z.array(Task).min(1).max(50) })).max(200),
  speeches: z.array(z.object({ speaker: Name, topic: Line })).max(100),
  /** "ngân sách xã". */
  budgetSource: Name.nullable(),
  /** The sentence on money where it says more than its source; then the source is not said again. */
  budgetStatement: Line.nullable(),
  recipients: z
    .array(
      z.object({
        name: Name,
        purpose: z.enum(RECIPIENT_PURPOSES).nullable(),
      }),
    )
    .max(100),
  /** Abbreviations after "Lưu: VT". */
  archive: z.array(z.string().trim().min(1).max(20)).max(5),
  signing: z.discriminatedUnion('as', [
    z.object({ as: z.literal('head'), post: Name }),
    z.object({ as: z.literal('deputy'), headPost: Name, post: Name }),
  ]),
});
export type ConferenceDraft = z.infer<typeof ConferenceDraft>;
export type DraftTask = z.infer<typeof Task>;
export type DraftPreparation = ConferenceDraft['preparations'][number];
