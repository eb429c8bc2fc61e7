import { Button } from '@mantine/core';
import type { nameParticipants, OpenSeatView, ParticipationView } from '@openpar/contract';
import { SaveState, SelectField, TextField } from '@openpar/ui';
import { useState } from 'react';
import type { z } from 'zod';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useDescribeError } from '../../api/describe-error.ts';
import { savingOf } from '../../api/saving-of.ts';
import { useMessages } from '../../language/use-messages.ts';
import { participationsTexts } from './messages/participations-texts.ts';
import { useNameParticipants } from './participation-queries.ts';
import classes from './participations.module.css';

type Nominee = z.input<typeof nameParticipants.body>['nominees'][number];

interface OpenSeatProps {
  conferenceId: string;
  seat: OpenSeatView;
  posts: ParticipationView['nameable'][number]['posts'];
}

/** One seat that a unit fills: whom it named, a choice of its people, and a name with title for anybody else. */
export function OpenSeat({ conferenceId, seat, posts }: OpenSeatProps) {
  const text = useMessages(participationsTexts);
  const [postId, setPostId] = useState('');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const naming = useNameParticipants();
  const describe = useDescribeError();
  const nominees = seat.named.map(nomineeOf);
  const save = (wanted: readonly Nominee[]) =>
    naming.mutate({
      params: { conferenceId, unitId: seat.unitId },
      body: { seatKey: seat.key, nominees: [...wanted] },
    });
  return (
    <div className={classes.seat}>
      <h3>{text.asks(seat.unitName, seat.text)}</h3>
      <p>{seat.named.length === 0 ? text.nobody : `${text.named}:`}</p>
      <ul hidden={seat.named.length === 0}>
        {seat.named.map((one, at) => (
          <li key={`${one.postId} ${one.personName} ${one.title}`}>
            {one.personName ?? text.vacant}, {one.title}
            {one.isCountedElsewhere ? ` (${text.elsewhere})` : ''}{' '}
            <Button
              variant="default"
              aria-label={text.remove(one.personName ?? one.title)}
              disabled={naming.isPending}
              onClick={() => save(nominees.filter((_, place) => place !== at))}
            >
              {text.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={text.choose}
        value={postId}
        onChange={setPostId}
        options={[
          { value: '', label: text.chooseNone },
          ...posts.map((post) => ({
            value: post.postId,
            label: `${post.holderName ?? text.vacant} (${post.title}, ${post.unitName})`,
          })),
        ]}
      />
      <div>
        <Button disabled={postId === '' || naming.isPending} onClick={() => save([...nominees, { postId }])}>
          {text.addChosen}
        </Button>
      </div>
      <TextField label={text.name} value={name} onChange={setName} />
      <TextField label={text.post} value={title} onChange={setTitle} />
      <div>
        <Button
          variant="default"
          disabled={name.trim() === '' || title.trim() === '' || naming.isPending}
          onClick={() => save([...nominees, { name, title }])}
        >
          {text.addTyped}
        </Button>
      </div>
      <SaveState saving={savingOf(naming, describe)} />
      <RefusalNotice error={naming.error} />
    </div>
  );
}

function nomineeOf({ postId, personName, title }: OpenSeatView['named'][number]): Nominee {
  return postId === null ? { name: personName ?? '', title } : { postId };
}
