import { Button } from '@mantine/core';
import type { SessionView } from '@openpar/contract';
import { DateField, dayBefore, StatusMark, showDate } from '@openpar/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import classes from './ChoosePostPage.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

type HeldPost = SessionView['posts'][number];

function PostName({ post, state }: { post: HeldPost; state: string }) {
  const text = useMessages(accountsTexts).posts;
  const delegated = post.delegatedBy === null ? [] : [text.delegatedBy(post.delegatedBy)];
  return (
    <div>
      <p className={classes.name}>
        {post.title}, {post.unitName}
      </p>
      <p className={classes.soft}>{[...post.context, state, ...delegated].join(' · ')}</p>
    </div>
  );
}

/** A post held now: opens with today. */
export function CurrentPost({ post, isUsed, onUse }: { post: HeldPost; isUsed: boolean; onUse: () => void }) {
  const text = useMessages(accountsTexts).posts;
  return (
    <li className={classes.post}>
      <PostName post={post} state={text.since(showDate(post.from))} />
      {isUsed ? <StatusMark tone="good">{text.using}</StatusMark> : <Button onClick={onUse}>{text.use}</Button>}
    </li>
  );
}

interface EndedPostProps {
  post: HeldPost;
  /** The practice day in use; `null` when the post is not in use. */
  usedDay: string | null;
  onUse: (day: string) => void;
}

/** A post whose term has ended: opens with a day inside the term. */
export function EndedPost({ post, usedDay, onUse }: EndedPostProps) {
  const text = useMessages(accountsTexts).posts;
  const lastDay = post.to === null ? post.from : dayBefore(post.to);
  const [day, setDay] = useState<string | null | undefined>(usedDay ?? lastDay);
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!day) return setFault(text.dayMissing);
    if (day < post.from || day > lastDay) return setFault(text.dayOutside(showDate(post.from), showDate(lastDay)));
    setFault(undefined);
    onUse(day);
  };
  return (
    <li className={classes.post}>
      <PostName post={post} state={text.endedOn(showDate(lastDay))} />
      <form className={classes.day} onSubmit={submit} noValidate>
        <DateField
          label={text.practiceDay}
          hint={text.practiceDayHint(showDate(post.from), showDate(lastDay))}
          value={usedDay ?? lastDay}
          onChange={setDay}
          error={fault}
        />
        <Button type="submit" variant={usedDay ? 'default' : 'filled'}>
          {text.usePractice}
        </Button>
      </form>
    </li>
  );
}
