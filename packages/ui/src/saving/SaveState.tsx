import { useUiMessages } from '../language/language-context.ts';
import { StatusMark } from '../marks/StatusMark.tsx';

export type Saving = { state: 'untouched' | 'saving' | 'saved' | 'waiting' } | { state: 'refused'; why: string };

/** Where the last change stands: saved, on its way, waiting for the line, or refused and why. */
export function SaveState({ saving }: { saving: Saving }) {
  const text = useUiMessages();
  return (
    <span role="status" aria-live="polite">
      {saving.state === 'saved' ? <StatusMark tone="good">{text.saved}</StatusMark> : null}
      {saving.state === 'saving' ? <StatusMark tone="quiet">{text.saving}</StatusMark> : null}
      {saving.state === 'waiting' ? <StatusMark tone="care">{text.waitingForLine}</StatusMark> : null}
      {saving.state === 'refused' ? (
        <StatusMark tone="bad">
          {text.refused}: {saving.why}
        </StatusMark>
      ) : null}
    </span>
  );
}
