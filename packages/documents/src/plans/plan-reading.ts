import type { Place } from '../reading/extracted-text.ts';
import type { PlanDocument, WarningCode } from './plan-document.ts';

/**
 * Where a value stands in a plan document: keys and indexes joined with dots, e.g. "title", "participants.3.description",
 * "assignments.0.tasks.1.deadline.raw".
 */
export type FieldPath = string;

export const DOUBT_REASONS = [
  'several-candidates',
  'unknown-name',
  'inferred-year',
  'weak-match',
  'unread-text',
] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** What the rules understood of one document, with the words each value rests on. */
export interface PlanReading {
  document: PlanDocument;
  /** The words of the original for each field that has any; a canonical value (a level, a kind) names the words it was derived from. */
  places: Record<FieldPath, Place[]>;
  /** Fields that a person should look at. */
  doubts: Doubt[];
  /** Flaws of the document, with their places (may be empty: something is missing). Codes equal `document.warnings` as a set. */
  warnings: PlanWarning[];
}

export interface Doubt {
  path: FieldPath;
  reason: DoubtReason;
}

export interface PlanWarning {
  code: WarningCode;
  places: Place[];
  /** The offending words as they stand, e.g. "III, III, V" or "công dịch vụ công"; `null` when something is missing. */
  found: string | null;
}
