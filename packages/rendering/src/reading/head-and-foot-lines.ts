import { foldMarks } from '@openpar/formats';

const NATIONAL_TITLE = /cong hoa xa hoi|doc lap\s*[-–]\s*tu do/u;
const NUMBER_LINE = /^so\s*:/u;
const DATE_LINE = /,\s*ngay\b.*\bthang\b.*\bnam\b/u;
const RECIPIENTS = /^noi nhan\b/u;
const SIGNATURE =
  /^(?:tm|kt|tl|tuq|q)\.\s|^(?:pho )?(?:chu tich|giam doc|truong phong|chanh van phong|bo truong|thu tuong)$/u;

/** Whether a line belongs to the head of an official paper: national title, number, place and date (NĐ 30/2020, Phụ lục I, ô 1-4). */
export function isHeadLine(text: string): boolean {
  const folded = foldMarks(text).trim();
  return NATIONAL_TITLE.test(folded) || NUMBER_LINE.test(folded) || DATE_LINE.test(folded);
}

export function isNationalTitle(text: string): boolean {
  return NATIONAL_TITLE.test(foldMarks(text));
}

export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(foldMarks(text).trim());
}

export function isDateLine(text: string): boolean {
  return DATE_LINE.test(foldMarks(text));
}

/** Whether a line opens the list of recipients (ô 9b). */
export function isRecipientsLine(text: string): boolean {
  return RECIPIENTS.test(foldMarks(text).trim());
}

/** Whether a line opens a signature block (ô 7a): "TM. …", "KT. …", or the post alone. */
export function isSignatureLine(text: string): boolean {
  return SIGNATURE.test(foldMarks(text).trim());
}
