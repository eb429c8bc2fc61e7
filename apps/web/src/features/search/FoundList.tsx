import type { ResponseOf, SearchKind, searchRecords } from '@openpar/contract';
import { dayBefore, StatusMark, showDate } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import { searchTexts } from './messages/search-texts.ts';
import classes from './search.module.css';

type Answer = ResponseOf<typeof searchRecords>;
type Row<Kind extends SearchKind> = NonNullable<Answer[Kind]>['rows'][number];

/** The rows of one kind, each a link to its page with what tells it from others of its name. */
export function FoundList({ answer, kind }: { answer: Answer; kind: SearchKind }) {
  return <ul className={classes.list}>{itemsOf(answer, kind)}</ul>;
}

function itemsOf(answer: Answer, kind: SearchKind): ReactNode {
  const { day } = answer;
  switch (kind) {
    case 'units':
      return answer.units?.rows.map((row) => <UnitItem key={row.id} row={row} day={day} />);
    case 'posts':
      return answer.posts?.rows.map((row) => <PostItem key={row.id} row={row} day={day} />);
    case 'people':
      return answer.people?.rows.map((row) => <PersonItem key={row.id} row={row} day={day} />);
    case 'plans':
      return answer.plans?.rows.map((row) => <PlanItem key={row.id} row={row} />);
    case 'conferences':
      return answer.conferences?.rows.map((row) => <ConferenceItem key={row.id} row={row} />);
    case 'tasks':
      return answer.tasks?.rows.map((row) => <TaskItem key={row.id} row={row} />);
  }
}

function UnitItem({ row, day }: { row: Row<'units'>; day: string }) {
  const text = useMessages(searchTexts).page;
  const hasEnded = row.validTo !== null && row.validTo <= day;
  return (
    <li>
      <Link to="/units/$unitId" params={{ unitId: row.id }} search={hasEnded ? {} : { day }}>
        {row.fullName}
      </Link>{' '}
      {row.validTo !== null && hasEnded ? (
        <StatusMark tone="quiet">{text.ended(showDate(dayBefore(row.validTo)))}</StatusMark>
      ) : null}
      <Place names={row.context} />
    </li>
  );
}

function PostItem({ row, day }: { row: Row<'posts'>; day: string }) {
  const text = useMessages(searchTexts).page;
  return (
    <li>
      <Link to="/units/$unitId" params={{ unitId: row.unit.id }} search={{ day }}>
        {row.title}, {row.unit.fullName}
      </Link>{' '}
      <span>({row.holderName ?? text.vacant})</span>
      <Place names={row.unit.context} />
    </li>
  );
}

function PersonItem({ row, day }: { row: Row<'people'>; day: string }) {
  const text = useMessages(searchTexts).page;
  return (
    <li>
      <strong>{row.name}</strong>
      {row.posts.length === 0 ? <p className={classes.soft}>{text.noPost}</p> : null}
      {row.posts.map(({ title, unit }) => (
        <p key={`${unit.id} ${title}`}>
          <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{ day }}>
            {title}, {unit.fullName}
          </Link>
          {unit.context.length > 0 ? <span className={classes.soft}> ({unit.context.join(', ')})</span> : null}
        </p>
      ))}
    </li>
  );
}

function PlanItem({ row }: { row: Row<'plans'> }) {
  const text = useMessages(searchTexts).page;
  const about = [row.issuerName === null ? '' : text.issuedBy(row.issuerName), text.file(row.fileName)];
  return (
    <li>
      <Link to="/plans/$planReadingId" params={{ planReadingId: row.id }}>
        {row.title ?? row.fileName}
      </Link>
      <Place names={about.filter((part) => part !== '')} />
    </li>
  );
}

function ConferenceItem({ row }: { row: Row<'conferences'> }) {
  const text = useMessages(searchTexts).page;
  return (
    <li>
      <Link to="/conferences/$conferenceId" params={{ conferenceId: row.id }}>
        {row.name}
      </Link>
      <Place names={[text.heldBy(row.hostName)]} />
    </li>
  );
}

/** A task stands on the page of its conference for who may open that, on the page of one's own tasks for others. */
function TaskItem({ row }: { row: Row<'tasks'> }) {
  const text = useMessages(searchTexts).page;
  return (
    <li>
      {row.mayReadConference ? (
        <Link to="/conferences/$conferenceId/tasks" params={{ conferenceId: row.conferenceId }}>
          {row.text}
        </Link>
      ) : (
        <Link to="/tasks">{row.text}</Link>
      )}
      <Place names={[text.ledBy(row.leadUnitName), row.conferenceName]} />
    </li>
  );
}

function Place({ names }: { names: readonly string[] }) {
  return names.length > 0 ? <p className={classes.soft}>{names.join(', ')}</p> : null;
}
