import type { TrailEntryView } from '@openpar/contract';
import { useMessages } from '../language/use-messages.ts';
import { historyTexts } from './messages/history-texts.ts';

/** An act of the trail in one sentence: "Lò Thị Bình (Chuyên viên, Phòng Nội vụ) giao nhiệm vụ của hội nghị". */
export function useActSentence(): (entry: TrailEntryView) => string {
  const text = useMessages(historyTexts);
  return ({ act, personName, postTitle, unitName, delegatedBy }) => {
    const place = [postTitle, unitName].filter((part) => part !== null).join(', ');
    const who = place === '' ? personName : `${personName} (${place})`;
    return text.act(delegatedBy === null ? who : text.onBehalf(who, delegatedBy), text.acts[act]);
  };
}
