import { handOverPosts } from '@openpar/contract';
import { CheckField, DateField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { type PersonChoice, PersonFields } from './PersonFields.tsx';
import type { UnitPost } from './PostActs.tsx';
import type { PostDialogProps } from './post-dialog-props.ts';

/** Hands a post to somebody else, and with it the other posts that the holder has in the unit, if wanted. */
export function HandOverDialog({ post, posts, day, onClose }: PostDialogProps & { posts: readonly UnitPost[] }) {
  const text = useMessages(unitsTexts).changes;
  const held = posts.filter(({ holderId }) => holderId === post.holderId);
  const [postIds, setPostIds] = useState(held.map(({ id }) => id));
  const [to, setTo] = useState<PersonChoice | null>(null);
  const [from, setFrom] = useState<string | null | undefined>(day);
  const fromPersonId = post.holderId ?? '';
  return (
    <ChangeDialog
      title={text.handOverTitle(post.holderName ?? '')}
      confirmLabel={text.act.handOver}
      body={to && from && postIds.length > 0 ? { postIds, fromPersonId, to, day: from } : null}
      send={(body) => call(handOverPosts, { body })}
      onClose={onClose}
    >
      <p>{text.handOverMeaning}</p>
      {held.map(({ id, title }) => (
        <CheckField
          key={id}
          label={title}
          isChecked={postIds.includes(id)}
          onChange={(isChecked) => setPostIds(isChecked ? [...postIds, id] : postIds.filter((one) => one !== id))}
        />
      ))}
      <PersonFields label={text.receiver} except={post.holderId} onChange={setTo} />
      <DateField label={text.handOverDay} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}
