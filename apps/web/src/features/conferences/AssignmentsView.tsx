import { Button } from '@mantine/core';
import type { ConferenceView } from '@openpar/contract';
import { ConfirmDialog, DataTable, Section, StatusMark, showInstant } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMay } from '../../api/session-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import classes from './AssignmentsView.module.css';
import { useHandOutTasks } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';

type Assignment = ConferenceView['assignments'][number];

const TONES = { matched: 'good', group: 'good', ambiguous: 'care', unknown: 'bad' } as const;

/** What the plan assigns to whom, and the act that makes tasks of it. */
export function AssignmentsView({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).assignments;
  const { handedOutAt } = conference;
  return (
    <Section
      title={text.title}
      aside={
        handedOutAt === null ? (
          <HandOut conference={conference} />
        ) : (
          <p>
            <StatusMark tone="good">{text.handedOut(showInstant(handedOutAt))}</StatusMark>{' '}
            <Link to="/conferences/$conferenceId/tasks" params={{ conferenceId: conference.id }}>
              {text.follow}
            </Link>
          </p>
        )
      }
    >
      <DataTable
        caption={text.caption}
        isCaptionHidden
        rows={conference.assignments}
        rowKey={(row) => row.wording}
        empty={<p>{text.empty}</p>}
        columns={[
          { header: text.wording, width: '22%', cell: (row) => row.wording },
          { header: text.units, width: '30%', cell: (row) => <AssignedUnits row={row} /> },
          {
            header: text.tasks,
            cell: (row) => (
              <ul className={classes.tasks}>
                {row.tasks.map((task) => (
                  <li key={task.text}>
                    {task.text}
                    {task.dueText === null ? '' : text.due(task.dueText)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}

function AssignedUnits({ row }: { row: Assignment }) {
  const text = useMessages(conferencesTexts).assignments;
  const names = row.units.map(({ id, name }) => (
    <li key={id}>
      <Link to="/units/$unitId" params={{ unitId: id }}>
        {name}
      </Link>
    </li>
  ));
  return (
    <>
      <StatusMark tone={TONES[row.state]}>{text.states[row.state]}</StatusMark>
      {row.candidates.length > 0 ? <p>{text.near(row.candidates.map(({ name }) => name).join(', '))}</p> : null}
      {row.units.length > 3 ? (
        <details>
          <summary className={classes.summary}>{text.unitCount(row.units.length)}</summary>
          <ul className={classes.units}>{names}</ul>
        </details>
      ) : (
        <ul className={classes.units}>{names}</ul>
      )}
    </>
  );
}

function HandOut({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).assignments;
  const mayHandOut = useMay('tasks.hand-out');
  const handOut = useHandOutTasks(conference.id);
  const [isAsked, setAsked] = useState(false);
  const given = conference.assignments.filter(({ units }) => units.length > 0);
  const left = conference.assignments.length - given.length;
  const unitCount = new Set(given.flatMap(({ units }) => units.map(({ id }) => id))).size;
  const taskCount = given.reduce((sum, { units, tasks }) => sum + units.length * tasks.length, 0);
  if (!mayHandOut || !conference.mayEdit) return null;
  if (unitCount === 0) return <p>{text.nothing}</p>;
  return (
    <>
      <Button onClick={() => setAsked(true)}>{text.handOut}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={text.handOutTitle}
        confirmLabel={text.handOut}
        isBusy={handOut.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => handOut.mutate(undefined, { onSuccess: () => setAsked(false) })}
      >
        <p>{text.handOutText(unitCount, taskCount)}</p>
        {left > 0 ? <p className={classes.left}>{text.notMatched(left)}</p> : null}
        <RefusalNotice error={handOut.error} />
      </ConfirmDialog>
    </>
  );
}
