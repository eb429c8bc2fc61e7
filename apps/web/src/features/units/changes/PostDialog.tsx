import { addPost, changePost } from '@openpar/contract';
import { POST_FUNCTIONS, POST_RANKS, type PostFunction, type PostRank } from '@openpar/engine';
import { CheckField, DateField, SelectField, TextField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import classes from '../units.module.css';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { PostDialogProps } from './post-dialog-props.ts';

interface PostDraft {
  title: string;
  rank: PostRank;
  functions: PostFunction[];
  order: string;
}

/** Adds a post to a unit. */
export function AddPostDialog({
  unitId,
  day,
  next,
  onClose,
}: {
  unitId: string;
  day: string;
  next: number;
  onClose: () => void;
}) {
  const text = useMessages(unitsTexts).changes;
  const [draft, setDraft] = useState<PostDraft>({ title: '', rank: 'officer', functions: [], order: String(next) });
  const [from, setFrom] = useState<string | null | undefined>(day);
  const post = postOf(draft);
  return (
    <ChangeDialog
      title={text.addPost}
      confirmLabel={text.addPost}
      body={post && from ? { ...post, day: from } : null}
      send={(body) => call(addPost, { params: { unitId }, body })}
      onClose={onClose}
    >
      <PostFields draft={draft} onChange={setDraft} />
      <DateField label={text.existsFrom} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}

/** Changes a post; its holder stays. */
export function ChangePostDialog({ post, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const functions = POST_FUNCTIONS.filter((name) => post.functions.includes(name));
  const [draft, setDraft] = useState<PostDraft>({ ...post, functions, order: String(post.order) });
  return (
    <ChangeDialog
      title={text.changePostTitle(post.title)}
      confirmLabel={text.save}
      body={postOf(draft)}
      send={(body) => call(changePost, { params: { postId: post.id }, body })}
      onClose={onClose}
    >
      <PostFields draft={draft} onChange={setDraft} />
    </ChangeDialog>
  );
}

function postOf({ title, order, ...rest }: PostDraft) {
  const number = Number(order);
  return title.trim() !== '' && Number.isInteger(number) && number >= 1 ? { ...rest, title, order: number } : null;
}

function PostFields({ draft, onChange }: { draft: PostDraft; onChange: (draft: PostDraft) => void }) {
  const { changes: text, functions: names, ranks } = useMessages(unitsTexts);
  const toggle = (name: PostFunction) =>
    draft.functions.includes(name) ? draft.functions.filter((one) => one !== name) : [...draft.functions, name];
  return (
    <>
      <TextField label={text.title} value={draft.title} onChange={(title) => onChange({ ...draft, title })} />
      <SelectField
        label={text.rank}
        value={draft.rank}
        options={POST_RANKS.map((value) => ({ value, label: ranks[value] }))}
        onChange={(value) => onChange({ ...draft, rank: POST_RANKS.find((rank) => rank === value) ?? draft.rank })}
      />
      <TextField label={text.order} value={draft.order} onChange={(order) => onChange({ ...draft, order })} />
      <fieldset className={classes.choices}>
        <legend>{text.functions}</legend>
        {POST_FUNCTIONS.map((name) => (
          <CheckField
            key={name}
            label={names[name]}
            isChecked={draft.functions.includes(name)}
            onChange={() => onChange({ ...draft, functions: toggle(name) })}
          />
        ))}
      </fieldset>
    </>
  );
}
