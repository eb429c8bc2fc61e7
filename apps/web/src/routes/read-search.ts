import { SEARCH_KINDS, type SearchKind } from '@openpar/contract';
import { DRAFT_KINDS, type DraftKind } from '@openpar/documents';

/** What the address says after "?", as far as it is understood; the rest is left out. */
type Search = Record<string, unknown>;

export const CONFERENCE_VIEWS = ['overview', 'participants', 'assignments', 'notices', 'papers'] as const;
export type ConferenceView = (typeof CONFERENCE_VIEWS)[number];

/** Which part of a conference is open. */
export function readConferenceSearch(search: Search): { view?: ConferenceView } {
  const view = CONFERENCE_VIEWS.find((one) => one === search.view);
  return view ? { view } : {};
}

/** What a new conference is begun with: a kind, the year that it looks back on, an earlier conference to copy. */
export function readDraftSearch(search: Search): { kind?: DraftKind; year?: number; copyOf?: string } {
  const { year, copyOf } = search;
  const kind = DRAFT_KINDS.find((one) => one === search.kind);
  return {
    ...(kind ? { kind } : {}),
    ...(typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
    ...(typeof copyOf === 'string' ? { copyOf } : {}),
  };
}

/** What is searched for and on which day ("2024-06-01") units are looked at. */
export function readUnitSearch(search: Search): { text?: string; day?: string } {
  const { text, day } = search;
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}),
  };
}

/** What all records are searched for, and the one kind that is looked at where it is one. */
export function readRecordSearch(search: Search): { text?: string; kind?: SearchKind } {
  // "2025" typed into the address is a number to the router.
  const { text } = readUnitSearch({ text: typeof search.text === 'number' ? String(search.text) : search.text });
  const kind = SEARCH_KINDS.find((one) => one === search.kind);
  return { ...(text === undefined ? {} : { text }), ...(kind === undefined ? {} : { kind }) };
}

const LIST_KINDS = ['units', 'posts', 'holders', 'accounts'] as const;

/** Which list is brought in. */
export function readImportSearch(search: Search): { kind?: (typeof LIST_KINDS)[number] } {
  const kind = LIST_KINDS.find((one) => one === search.kind);
  return kind ? { kind } : {};
}
