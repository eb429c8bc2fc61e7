import type { FORM_MODES, SESSIONS, SPEECH_KINDS, TASK_ROLES, VENUE_STATUSES } from '../plans/plan-document.ts';
import type { AskedRelation } from './asking-verb.ts';
import type { PartialDate } from './paper-date.ts';
import type { PaperIssuer } from './paper-issuer.ts';
import type { RecipientFacts } from './recipients.ts';
import type { Signing } from './signature-lines.ts';

/**
 * Everything that a plan to hold a conference (Kế hoạch tổ chức Hội nghị) states, as values. A `statement` holds words already
 * chosen: they are printed as they are, mended in form only, and the values beside them are not said again. Where it is `null` the
 * sentence is composed. Lists may be empty; what is unknown is `null` and leaves no line.
 */
export interface PlanPaperFacts {
  issuer: PaperIssuer;
  /** Địa danh without the word of its kind: "Phong Thổ". */
  place: string;
  date: PartialDate | null;
  number: number | null;
  /** "KH-UBND". */
  symbol: string;
  isDraft: boolean;
  /** Trích yếu; `null`: "Tổ chức " and the conference's name. */
  subject: string | null;
  /** "Hội nghị phân tích kết quả Chỉ số …". */
  conferenceName: string;
  /** "Căn cứ …" or "Theo đề nghị …": a paragraph each. */
  bases: readonly string[];
  /** "Thực hiện …": opens the sentence that issues the plan. */
  implementing: readonly string[];
  /** "Để …", "Nhằm …". */
  rationale: string | null;
  /** "UBND huyện … ban hành Kế hoạch … như sau". */
  enactingClause: string | null;
  purposes: readonly string[];
  requirements: readonly string[];
  /** Purposes and requirements stand as one numbered list, undivided. */
  arePurposesMerged: boolean;
  contents: readonly { text: string; subItems: readonly string[] }[];
  agenda: readonly AgendaFacts[];
  chairs: readonly ChairFacts[];
  participants: readonly { label: string | null; lines: readonly ParticipantLine[] }[];
  headcount: HeadcountFacts | null;
  time: ConferenceTimeFacts;
  venues: readonly VenueFacts[];
  form: { statement: string | null; mode: (typeof FORM_MODES)[number]; sites: readonly string[] };
  budget: BudgetFacts;
  assignments: readonly AssignmentFacts[];
  speeches: readonly SpeechFacts[];
  awards: readonly string[];
  media: readonly { unit: string; text: string }[];
  closing: string | null;
  recipients: readonly RecipientFacts[];
  /** Abbreviations after "Lưu: VT". */
  archive: readonly string[];
  signing: Signing;
  /** `null` while nobody holds the signer's post, or in a draft. */
  signerName: string | null;
  /** Post in the host body, for an advisory body that uses its host's seal. */
  hostPost: string | null;
}

export interface AgendaFacts {
  /** "08:00". */
  start: string | null;
  end: string | null;
  durationMinutes: number | null;
  text: string;
  presenters: readonly string[];
}

export interface ChairFacts {
  /** "Chủ tịch UBND huyện". */
  post: string | null;
  name: string | null;
  /** Site that this person chairs: "điểm cầu tỉnh". */
  site: string | null;
}

export interface HeadcountFacts {
  statement: string | null;
  from: number | null;
  to: number | null;
  isApproximate: boolean;
}

export interface ParticipantLine {
  text: string;
  count: number | null;
}

export interface ConferenceTimeFacts {
  statement: string | null;
  start: PartialDate | null;
  /** Last day where the conference lasts several. */
  end: PartialDate | null;
  /** 0.5 for half a day. */
  durationDays: number | null;
  session: (typeof SESSIONS)[number] | null;
  /** "08:00". */
  startClock: string | null;
  endClock: string | null;
  isTentative: boolean;
  /** How the exact time will be told later. */
  toFollow: 'notice' | 'invitation' | null;
}

export interface VenueFacts {
  name: string;
  address: string | null;
  status: (typeof VENUE_STATUSES)[number];
}

export interface BudgetFacts {
  statement: string | null;
  source: string | null;
  /** Whole đồng. */
  amount: number | null;
  estimatedBy: readonly string[];
  approvedBy: readonly string[];
}

export interface AssignmentFacts {
  unit: string;
  /** How the unit stands to the issuer; `null`: the unit's name is printed as it is and judged by its words. */
  relation: AskedRelation | null;
  tasks: readonly TaskFacts[];
}

export interface TaskFacts {
  /** `null`: the text already says it. */
  role: (typeof TASK_ROLES)[number] | null;
  /** Bodies to work with, for the roles lead and coordinate. */
  partners: readonly string[];
  /** Who is advised, for the role advise. */
  advisee: string | null;
  text: string;
  /** `null`: none, or said in the text. */
  deadline: PartialDate | null;
  /** Lines below the task. */
  details: readonly string[];
}

export interface SpeechFacts {
  speaker: string;
  kind: (typeof SPEECH_KINDS)[number];
  topic: string | null;
  minutes: number | null;
}
