import type { ExtractedText } from '../reading/extracted-text.ts';
import { settle } from './draft.ts';
import { draftPlan } from './draft-plan.ts';
import { findDoubts } from './find-doubts.ts';
import { readSource } from './lines/read-source.ts';
import { PlanDocument } from './plan-document.ts';
import type { Doubt, PlanReading } from './plan-reading.ts';

/**
 * What a Vietnamese conference plan (or invitation, notice, notice of conclusions) says, by rules alone: the structured document, the
 * words each value rests on, what a person should look at, and the document's own flaws. Any text gives a valid document; what it does
 * not state stays absent. Source of the form: docs/formats.md, "Plan".
 */
export function readPlan(text: ExtractedText): PlanReading {
  const source = readSource(text);
  const { draft, warnings } = draftPlan(source);
  const { plain, places } = settle(draft, source.placesOf);
  const document = PlanDocument.parse(plain);
  const unread: Doubt[] = source.isWhole ? [] : [{ path: '', reason: 'unread-text' }];
  return { document, places, doubts: [...unread, ...findDoubts(document)], warnings };
}
