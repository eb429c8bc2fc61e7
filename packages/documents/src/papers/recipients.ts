import type { RECIPIENT_PURPOSES } from '../plans/plan-document.ts';
import type { PaperRecipient } from './paper.ts';

export type RecipientPurpose = (typeof RECIPIENT_PURPOSES)[number];

/** Groups in the order in which local bodies print them. */
export const RECIPIENT_GROUPS = [
  'above',
  'party-and-council',
  'leaders',
  'front-and-masses',
  'acting',
  'press',
] as const;
export type RecipientGroup = (typeof RECIPIENT_GROUPS)[number];

export interface RecipientFacts {
  name: string;
  purpose: RecipientPurpose | null;
  /** `null` where the group is not known; then the whole list keeps the order it was given. */
  group: RecipientGroup | null;
}

const PURPOSE_WORDS: Record<RecipientPurpose, string> = {
  for_report: 'để b/c',
  in_lieu_of_report: 'thay b/c',
  for_execution: 'để t/h',
  for_coordination: 'để p/h',
  for_information: 'để biết',
};

/**
 * The lines under "Nơi nhận:", superiors first, "Lưu: VT, …" last.
 *
 * @param archive abbreviations of the units that keep a copy; VT (the records office) is put first if it is not named.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 9; the order of groups is custom.
 */
export function paperRecipients(recipients: readonly RecipientFacts[], archive: readonly string[]): PaperRecipient[] {
  const lines = recipients.every((recipient) => recipient.group !== null) ? [...recipients].sort(byGroup) : recipients;
  return [...lines.map((recipient) => ({ text: recipientText(recipient) })), { text: archiveText(archive) }];
}

function byGroup(a: RecipientFacts, b: RecipientFacts): number {
  return groupRank(a) - groupRank(b);
}

function groupRank({ group }: RecipientFacts): number {
  return group === null ? RECIPIENT_GROUPS.length : RECIPIENT_GROUPS.indexOf(group);
}

function recipientText({ name, purpose }: RecipientFacts): string {
  return purpose === null ? name : `${name} (${PURPOSE_WORDS[purpose]})`;
}

function archiveText(archive: readonly string[]): string {
  const others = archive.filter((unit) => unit !== 'VT');
  return `Lưu: ${['VT', ...others].join(', ')}`;
}
