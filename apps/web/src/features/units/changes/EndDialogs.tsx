import { endPost, endTerm, takeBackHandOver } from '@openpar/contract';
import { DateField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { PostDialogProps } from './post-dialog-props.ts';

/** Ends the holder's term. */
export function EndTermDialog({ post, day, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [end, setEnd] = useState<string | null | undefined>(day);
  const personId = post.holderId ?? '';
  return (
    <ChangeDialog
      title={text.endTermTitle(post.holderName ?? '', post.title)}
      confirmLabel={text.act.endTerm}
      isDangerous
      body={end ? { day: end } : null}
      send={(body) => call(endTerm, { params: { postId: post.id, personId }, body })}
      onClose={onClose}
    >
      <p>{text.endTermMeaning}</p>
      <DateField label={text.endsFrom} value={day} onChange={setEnd} />
    </ChangeDialog>
  );
}

/** Takes back the hand-over by which the holder got the post. */
export function TakeBackDialog({ post, onClose }: Omit<PostDialogProps, 'day'>) {
  const text = useMessages(unitsTexts).changes;
  return (
    <ChangeDialog
      title={text.takeBackTitle(post.title, post.holderName ?? '')}
      confirmLabel={text.act.takeBack}
      isDangerous
      body={{}}
      send={() => call(takeBackHandOver, { params: { postId: post.id } })}
      onClose={onClose}
    >
      <p>{text.takeBackMeaning}</p>
    </ChangeDialog>
  );
}

/** Ends the post itself. */
export function EndPostDialog({ post, day, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [end, setEnd] = useState<string | null | undefined>(day);
  return (
    <ChangeDialog
      title={text.endPostTitle(post.title)}
      confirmLabel={text.act.endPost}
      isDangerous
      body={end ? { day: end } : null}
      send={(body) => call(endPost, { params: { postId: post.id }, body })}
      onClose={onClose}
    >
      <p>{text.endPostMeaning}</p>
      <DateField label={text.gone} value={day} onChange={setEnd} />
    </ChangeDialog>
  );
}
