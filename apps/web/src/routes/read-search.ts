/** What the address says after "?", as far as it is understood; the rest is left out. */
type Search = Record<string, unknown>;

export const CONFERENCE_VIEWS = ['overview', 'participants', 'assignments', 'papers'] as const;
export type ConferenceView = (typeof CONFERENCE_VIEWS)[number];

/** Which part of a conference is open. */
export function readConferenceSearch(search: Search): { view?: ConferenceView } {
  const view = CONFERENCE_VIEWS.find((one) => one === search.view);
  return view ? { view } : {};
}

/** What is searched for and on which day ("2024-06-01") units are looked at. */
export function readUnitSearch(search: Search): { text?: string; day?: string } {
  const { text, day } = search;
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}),
  };
}

const LIST_KINDS = ['units', 'posts', 'holders', 'accounts'] as const;

/** Which list is brought in. */
export function readImportSearch(search: Search): { kind?: (typeof LIST_KINDS)[number] } {
  const kind = LIST_KINDS.find((one) => one === search.kind);
  return kind ? { kind } : {};
}
