import { Button } from '@mantine/core';
import type { ConferenceView } from '@openpar/contract';
import type { FieldError } from '@openpar/ui';
import { DateField, ErrorSummary, Notice, SaveState, Section, SelectField, TextField } from '@openpar/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { isRefusal } from '../../api/api-problem.ts';
import { useDescribeError } from '../../api/describe-error.ts';
import { savingOf } from '../../api/saving-of.ts';
import { useMessages } from '../../language/use-messages.ts';
import classes from './ArrangementForm.module.css';
import { conferenceQuery, useArrange } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';

const SESSIONS = ['morning', 'afternoon', 'full-day'] as const;
const DAY = 'arrangement-day';
const CLOCK = 'arrangement-clock';
const CLOCK_FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Fixes chair, day, session, time and venue. A part left open stays as tentative as the plan says. */
export function ArrangementForm({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).arrangement;
  const { arrangement, missingForInvitation: missing } = conference;
  const [chair, setChair] = useState(arrangement.chairPostId ?? '');
  const [day, setDay] = useState<string | null | undefined>(arrangement.day);
  const [session, setSession] = useState<string>(arrangement.session ?? '');
  const [clock, setClock] = useState(arrangement.startClock ?? '');
  const [venue, setVenue] = useState(arrangement.venue ?? '');
  const [faults, setFaults] = useState<FieldError[]>([]);
  const arrange = useArrange(conference.id);
  const describe = useDescribeError();
  const messageOf = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (day === undefined) found.push({ fieldId: DAY, message: text.dayWrong });
    if (clock !== '' && !CLOCK_FORM.test(clock)) found.push({ fieldId: CLOCK, message: text.clockWrong });
    setFaults(found);
    if (found.length > 0) return;
    arrange.mutate({
      version: conference.version,
      day: day ?? null,
      session: SESSIONS.find((one) => one === session) ?? null,
      startClock: clock === '' ? null : clock,
      venue: venue.trim() === '' ? null : venue.trim(),
      chairPostId: chair === '' ? null : chair,
    });
  };
  return (
    <Section title={text.title}>
      {missing.length === 0 ? (
        <Notice kind="good" title={text.complete} />
      ) : (
        <Notice kind="information" title={text.missing(missing.map((part) => text.parts[part]).join(', '))} />
      )}
      <form className={classes.form} onSubmit={submit} noValidate>
        <ErrorSummary errors={faults} />
        <RefusalNotice error={arrange.error} />
        <ReloadWhenChanged conferenceId={conference.id} error={arrange.error} />
        <fieldset className={classes.fields} disabled={!conference.mayEdit}>
          <legend className="visually-hidden">{text.title}</legend>
          <SelectField
            label={text.chair}
            hint={text.chairHint}
            value={chair}
            onChange={setChair}
            options={[
              { value: '', label: text.open },
              ...conference.chairCandidates.map(({ postId, title, holderName }) => ({
                value: postId,
                label: `${title} (${holderName ?? text.vacant})`,
              })),
            ]}
          />
          <DateField id={DAY} label={text.day} value={arrangement.day} onChange={setDay} error={messageOf(DAY)} />
          <SelectField
            label={text.session}
            hint={text.sessionHint}
            value={session}
            onChange={setSession}
            options={[
              { value: '', label: text.open },
              ...SESSIONS.map((value) => ({ value, label: text.sessions[value] })),
            ]}
          />
          <TextField
            id={CLOCK}
            label={text.clock}
            hint={text.clockHint}
            value={clock}
            onChange={setClock}
            error={messageOf(CLOCK)}
          />
          <TextField label={text.venue} hint={text.venueHint} value={venue} onChange={setVenue} />
        </fieldset>
        {conference.mayEdit ? (
          <p className={classes.acts}>
            <Button type="submit" disabled={arrange.isPending}>
              {text.save}
            </Button>
            <SaveState saving={savingOf(arrange, describe)} />
          </p>
        ) : null}
      </form>
    </Section>
  );
}

/** After somebody else has changed the conference: the newest version at hand. */
function ReloadWhenChanged({ conferenceId, error }: { conferenceId: string; error: Error | null }) {
  const text = useMessages(conferencesTexts).arrangement;
  const client = useQueryClient();
  if (!isRefusal(error, 'conference-changed')) return null;
  return (
    <div>
      <Button
        variant="default"
        onClick={() => client.invalidateQueries({ queryKey: conferenceQuery(conferenceId).queryKey })}
      >
        {text.changed}
      </Button>
    </div>
  );
}
