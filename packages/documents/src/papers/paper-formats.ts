/** Forms in which a paper leaves: PDF and DOCX for the office, HTML for the screen, plain text for everything else. */
export const PAPER_FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/**
 * Papers of a conference. `plan`: the Kế hoạch. `invitation`: the record copy of the Giấy mời with its list. `invitation-copies`: one
 * letter for each invited seat, all with one number. `notice`, `notice-copies`: the Thông báo that fixes time and place, on record and for
 * each body.
 */
export const PAPERS_OF_CONFERENCE = ['plan', 'notice', 'notice-copies', 'invitation', 'invitation-copies'] as const;
export type PaperOfConference = (typeof PAPERS_OF_CONFERENCE)[number];
