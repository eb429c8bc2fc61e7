import type { getHome, ResponseOf } from '@openpar/contract';
import { Section, showDate } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import { homeTexts } from './messages/home-texts.ts';
import classes from './WaitingLists.module.css';

type Home = ResponseOf<typeof getHome>;

function Entry({ title, notes }: { title: ReactNode; notes: readonly string[] }) {
  return (
    <li className={classes.entry}>
      <p className={classes.title}>{title}</p>
      <p className={classes.notes}>{notes.filter((note) => note !== '').join(' · ')}</p>
    </li>
  );
}

export function WaitingTasks({ tasks }: { tasks: Home['tasksToAcknowledge'] }) {
  const text = useMessages(homeTexts);
  return (
    <Section title={text.tasks(tasks.length)} aside={<Link to="/tasks">{text.toTasks}</Link>}>
      <ul className={classes.entries}>
        {tasks.map((task) => (
          <Entry
            key={task.id}
            title={<Link to="/tasks">{task.text}</Link>}
            notes={[
              (task.isAsked ? text.askedBy : text.givenBy)(task.hostName),
              dueOf(task) === null ? '' : text.due(dueOf(task) ?? ''),
            ]}
          />
        ))}
      </ul>
    </Section>
  );
}

function dueOf(task: Home['tasksToAcknowledge'][number]): string | null {
  return task.dueText ?? (task.dueDay === null ? null : showDate(task.dueDay));
}

export function WaitingParticipations({ rows }: { rows: Home['participationsToName'] }) {
  const text = useMessages(homeTexts);
  return (
    <Section title={text.participations(rows.length)}>
      <ul className={classes.entries}>
        {rows.map((row) => (
          <Entry
            key={row.conferenceId}
            title={<Link to="/participations">{row.conferenceName}</Link>}
            notes={[row.hostName, text.openSeats(row.openSeats)]}
          />
        ))}
      </ul>
    </Section>
  );
}

export function WaitingPlans({ rows }: { rows: Home['plansToCheck'] }) {
  const text = useMessages(homeTexts);
  return (
    <Section title={text.plans(rows.length)}>
      <ul className={classes.entries}>
        {rows.map((row) => (
          <Entry
            key={row.id}
            title={
              <Link to="/plans/$planReadingId" params={{ planReadingId: row.id }}>
                {row.title ?? `${text.untitled}: ${row.fileName}`}
              </Link>
            }
            notes={[row.issuerName ?? '', text.toCheck(row.doubtCount + row.warningCount)]}
          />
        ))}
      </ul>
    </Section>
  );
}

export function WaitingConferences({ rows }: { rows: Home['conferencesToArrange'] }) {
  const text = useMessages(homeTexts);
  return (
    <Section title={text.conferences(rows.length)}>
      <ul className={classes.entries}>
        {rows.map((row) => (
          <Entry
            key={row.id}
            title={
              <Link to="/conferences/$conferenceId" params={{ conferenceId: row.id }}>
                {row.name}
              </Link>
            }
            notes={[openParts(row, text), row.handedOutAt === null ? text.notHandedOut : '']}
          />
        ))}
      </ul>
    </Section>
  );
}

function openParts(row: Home['conferencesToArrange'][number], text: (typeof homeTexts)['vi']): string {
  const { arrangement } = row;
  const open = [
    arrangement.chairPostId === null ? text.parts.chair : '',
    arrangement.day === null ? text.parts.day : '',
    arrangement.session === null ? text.parts.session : '',
    arrangement.venue === null ? text.parts.venue : '',
  ].filter((part) => part !== '');
  return open.length === 0 ? '' : text.openParts(open.join(', '));
}
