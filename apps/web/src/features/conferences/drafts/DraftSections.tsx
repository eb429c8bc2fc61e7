import { Checkbox } from '@mantine/core';
import type { ConferenceDraft } from '@openpar/documents';
import { DateField, Section, SelectField, TextField } from '@openpar/ui';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import classes from './drafts.module.css';
import { LineList } from './LineList.tsx';

const SESSIONS = ['morning', 'afternoon', 'full_day'] as const;
const CLOCK_FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A part of the form: what stands in it, and how a part of it is changed. */
export interface DraftPart {
  draft: ConferenceDraft;
  change: (part: Partial<ConferenceDraft>) => void;
}

const orNull = (typed: string) => (typed.trim() === '' ? null : typed);

export function TimeSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  const { time, venue } = draft;
  const [clock, setClock] = useState(time.startClock ?? '');
  const isClockWrong = clock !== '' && !CLOCK_FORM.test(clock);
  const changeTime = (part: Partial<ConferenceDraft['time']>) => change({ time: { ...time, ...part } });
  return (
    <Section title={text.when}>
      <TextField
        id="draft-name"
        kind="long"
        label={text.name}
        value={draft.conferenceName}
        onChange={(conferenceName) => change({ conferenceName })}
      />
      <div className={classes.fields}>
        <DateField
          label={text.start}
          hint={text.startHint}
          value={time.start}
          isPartialAllowed
          onChange={(start) => start === undefined || changeTime({ start })}
        />
        <SelectField
          label={text.session}
          value={time.session ?? ''}
          onChange={(value) => changeTime({ session: SESSIONS.find((one) => one === value) ?? null })}
          options={[
            { value: '', label: text.sessionOpen },
            ...SESSIONS.map((value) => ({ value, label: text.sessions[value] })),
          ]}
        />
        <TextField
          label={text.clock}
          hint={text.clockHint}
          value={clock}
          error={isClockWrong ? text.clockWrong : undefined}
          onChange={(typed) => {
            setClock(typed);
            if (typed === '' || CLOCK_FORM.test(typed)) changeTime({ startClock: orNull(typed) });
          }}
        />
        <TextField
          label={text.venue}
          hint={text.venueHint}
          value={venue?.name ?? ''}
          onChange={(name) => change({ venue: name === '' ? null : { name, isTentative: venue?.isTentative ?? true } })}
        />
      </div>
      <Checkbox
        label={text.tentative}
        checked={time.isTentative}
        onChange={({ currentTarget: { checked } }) =>
          changeTime({ isTentative: checked, toFollow: checked ? 'notice' : null })
        }
      />
    </Section>
  );
}

export function PeopleSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  return (
    <Section title={text.who}>
      <TextField
        label={text.chair}
        hint={text.chairHint}
        value={draft.chairPost ?? ''}
        onChange={(typed) => change({ chairPost: orNull(typed) })}
      />
      <LineList
        label={text.participants}
        lines={draft.participants}
        blank={{ text: '', group: null, isOn: true }}
        onChange={(participants) => change({ participants })}
      />
    </Section>
  );
}

export function SigningSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  const { signing } = draft;
  const headPost = signing.as === 'head' ? signing.post : signing.headPost;
  const sign = (as: string, post: string) =>
    change({ signing: as === 'head' ? { as: 'head', post } : { as: 'deputy', headPost, post } });
  return (
    <Section title={text.signing}>
      <div className={classes.fields}>
        <TextField
          label={text.budget}
          value={draft.budgetSource ?? ''}
          onChange={(typed) => change({ budgetSource: orNull(typed), budgetStatement: null })}
        />
        <SelectField
          label={text.signer}
          value={signing.as}
          onChange={(as) => sign(as, as === 'head' ? headPost : `Phó ${headPost}`)}
          options={[
            { value: 'head', label: text.byHead },
            { value: 'deputy', label: text.byDeputy },
          ]}
        />
        <TextField label={text.post} value={signing.post} onChange={(post) => sign(signing.as, post)} />
      </div>
    </Section>
  );
}

const LISTS = ['bases', 'purposes', 'requirements'] as const;

/** Seldom changed, so it comes last and folded. */
export function SubjectSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  const count = LISTS.reduce((sum, list) => sum + draft[list].length, 0);
  return (
    <details>
      <summary>{text.more(count)}</summary>
      {LISTS.map((list) => (
        <LineList
          key={list}
          label={text[list]}
          lines={draft[list].map((line): { text: string } => ({ text: line }))}
          blank={{ text: '' }}
          onChange={(lines) => change({ [list]: lines.map((line) => line.text) })}
        />
      ))}
    </details>
  );
}
