import type { TrailEntryView } from '@openpar/contract';
import { useMessages } from '../language/use-messages.ts';
import { historyTexts } from './messages/history-texts.ts';

/** What an act tells of itself that names its subject, in the order of a sentence. */
const SUBJECTS = ['person', 'people', 'post', 'unit', 'login', 'logins', 'conference', 'subject', 'file', 'fileName'];

/** An act of the trail in one sentence: "Lò Thị Bình (Chuyên viên, Phòng Nội vụ) tạo tài khoản: Lò Thị Mai, mai.lo". */
export function useActSentence(): (entry: TrailEntryView) => string {
  const text = useMessages(historyTexts);
  return ({ act, personName, postTitle, unitName, delegatedBy, detail }) => {
    const place = [postTitle, unitName].filter((part) => part !== null).join(', ');
    const who = place === '' ? personName : `${personName} (${place})`;
    const done = text.act(delegatedBy === null ? who : text.onBehalf(who, delegatedBy), text.acts[act]);
    const about = SUBJECTS.flatMap((name) => detail[name] ?? []);
    return about.length === 0 ? done : `${done}: ${about.join(', ')}`;
  };
}
