import type { ExtractedText, PlanReading } from '@openpar/documents';
import type { ConferenceId, PlanReadingId, UnitId } from '@openpar/engine';

/** A value that a person put in place of what the rules read. */
export interface PlanCorrection {
  /** Field path, e.g. "participants.3.description" (documents: `FieldPath`). */
  path: string;
  value: unknown;
  /** What stood there when it was corrected: finds the field again when the document is read anew. */
  readValue: unknown;
  correctedBy: string;
  correctedAt: Date;
}

/** One plan document that was brought in, with what was understood of it. */
export interface PlanReadingRecord {
  id: PlanReadingId;
  /** The unit whose officer brought it in. */
  ownerUnitId: UnitId;
  fileName: string;
  /** Address of the original in the file store: SHA-256 of its bytes, hexadecimal. */
  fileDigest: string;
  fileBytes: number;
  broughtInBy: string;
  broughtInAt: Date;
  text: ExtractedText;
  reading: PlanReading;
  corrections: readonly PlanCorrection[];
  conferenceId: ConferenceId | null;
}

/** A plan in a list: enough to choose one. */
export interface PlanReadingSummary {
  id: PlanReadingId;
  ownerUnitId: UnitId;
  fileName: string;
  title: string | null;
  issuerName: string | null;
  doubtCount: number;
  warningCount: number;
  broughtInBy: string;
  broughtInAt: Date;
  conferenceId: ConferenceId | null;
}

/** When and by whom something was put into the bin. */
export interface Removal {
  by: string;
  at: Date;
}

export interface RemovedPlan {
  id: PlanReadingId;
  ownerUnitId: UnitId;
  /** The title, or the file's name where there is none. */
  name: string;
  fileDigest: string;
  /** Whether a conference in the bin was made from it. */
  hasRemovedConference: boolean;
  removal: Removal;
}

export interface PlanReadingReads {
  find(id: PlanReadingId): Promise<PlanReadingRecord | null>;
  /** Plans owned by these units, the newest first. */
  listOfUnits(unitIds: readonly UnitId[]): Promise<readonly PlanReadingSummary[]>;
  /** As `find` and `listOfUnits`, for plans in the bin. */
  findRemoved(id: PlanReadingId): Promise<RemovedPlan | null>;
  listRemovedOfUnits(unitIds: readonly UnitId[]): Promise<readonly RemovedPlan[]>;
  /** Whether any plan of the realm rests on the file with this digest, also one in the bin. */
  isFileInUse(digest: string): Promise<boolean>;
}

export interface PlanReadingWrites {
  /** Until the transaction ends, nobody else changes this plan; call it before reading what the change rests on. */
  hold(id: PlanReadingId): Promise<void>;
  /** Until the transaction ends, nobody else keeps or takes away the file with this digest. */
  holdFile(digest: string): Promise<void>;
  add(record: Omit<PlanReadingRecord, 'id' | 'corrections' | 'conferenceId'>): Promise<PlanReadingId>;
  /** Replaces text and reading (the file was read anew, or a new copy of it came); corrections stay. */
  replaceReading(
    id: PlanReadingId,
    change: Pick<PlanReadingRecord, 'fileName' | 'fileDigest' | 'fileBytes' | 'text' | 'reading'>,
  ): Promise<void>;
  /** One correction a path; a later one replaces the earlier. */
  saveCorrection(id: PlanReadingId, correction: PlanCorrection): Promise<void>;
  removeCorrection(id: PlanReadingId, path: string): Promise<void>;
  /** Puts the plan into the bin with its corrections. */
  remove(id: PlanReadingId, removal: Removal): Promise<void>;
  /** Takes it out of the bin again. */
  restore(id: PlanReadingId): Promise<void>;
  /** Takes the plan out for good with its corrections; only while no conference rests on it, also none in the bin. */
  erase(id: PlanReadingId): Promise<void>;
}
