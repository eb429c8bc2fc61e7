import type { TaskView } from '@openpar/contract';
import { exportConferenceTasks } from '@openpar/contract';
import { DataTable, Page, StatusMark, showDate, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useMessages } from '../../language/use-messages.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { tasksTexts } from './messages/tasks-texts.ts';
import { conferenceTasksQuery } from './task-queries.ts';
import classes from './tasks.module.css';

/** All tasks of one conference for its host, with who has acknowledged them. */
export function ConferenceTasksPage() {
  const text = useMessages(tasksTexts).ofConference;
  const { conferenceId } = useParams({ from: '/conferences/$conferenceId/tasks' });
  const tasks = useQuery(conferenceTasksQuery(conferenceId));
  return (
    <Page
      title={text.title}
      actions={
        <ListFileLinks
          address={(format) => addressFor(exportConferenceTasks, { params: { conferenceId }, query: { format } })}
        />
      }
      {...(tasks.data?.rows[0] ? { lead: tasks.data.rows[0].conferenceName } : {})}
      above={
        <Link to="/conferences/$conferenceId" params={{ conferenceId }} search={{ view: 'assignments' }}>
          {text.back}
        </Link>
      }
    >
      <AnswerView query={tasks}>{({ rows }) => <TaskTable rows={rows} />}</AnswerView>
    </Page>
  );
}

function TaskTable({ rows }: { rows: readonly TaskView[] }) {
  const { ofConference: text, task } = useMessages(tasksTexts);
  const acknowledged = rows.filter((row) => row.acknowledgement !== null).length;
  return (
    <>
      {rows.length > 0 ? (
        <p className={classes.figure}>
          <strong>{text.count(acknowledged, rows.length)}</strong> {text.countMeaning}
        </p>
      ) : null}
      <DataTable
        caption={text.caption}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>{text.empty}</p>}
        columns={[
          {
            header: text.unit,
            width: '24%',
            cell: (row) => (
              <>
                {row.leadUnitName}
                {row.isAsked ? <span className={classes.soft}> ({task.isAsked})</span> : null}
              </>
            ),
            sortBy: (row) => row.leadUnitName,
          },
          { header: text.task, cell: (row) => row.text },
          {
            header: text.due,
            width: '12%',
            cell: (row) => row.dueText ?? (row.dueDay === null ? task.noDue : showDate(row.dueDay)),
            sortBy: (row) => row.dueDay,
          },
          {
            header: text.state,
            width: '20%',
            cell: (row) => <TaskState row={row} />,
            sortBy: (row) => row.acknowledgement?.at ?? null,
          },
        ]}
      />
    </>
  );
}

function TaskState({ row }: { row: TaskView }) {
  const text = useMessages(tasksTexts).task;
  if (row.acknowledgement === null) return <StatusMark tone="care">{text.waiting}</StatusMark>;
  return (
    <>
      <StatusMark tone="good">{text.acknowledged}</StatusMark>{' '}
      <span className={classes.soft}>
        {text.acknowledgedBy(row.acknowledgement.by, showInstant(row.acknowledgement.at))}
      </span>
    </>
  );
}
