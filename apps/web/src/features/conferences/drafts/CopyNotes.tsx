import type { PreparedDraftView } from '@openpar/contract';
import { Notice } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';

/** What of the copied conference has to be filled in again or looked at. */
export function CopyNotes({ prepared: { emptied, kept } }: { prepared: PreparedDraftView }) {
  const text = useMessages(draftsTexts).form;
  const words = (notes: PreparedDraftView['kept']) => [...new Set(notes.map((note) => note.words))].join('; ');
  return (
    <>
      {emptied.length > 0 ? (
        <Notice kind="care" title={text.emptied(emptied.length)}>
          <p>{words(emptied)}</p>
        </Notice>
      ) : null}
      {kept.length > 0 ? (
        <Notice kind="information" title={text.kept(kept.length)}>
          <p>{words(kept)}</p>
        </Notice>
      ) : null}
    </>
  );
}
