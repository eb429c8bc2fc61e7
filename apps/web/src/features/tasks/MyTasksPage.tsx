import type { TaskView } from '@openpar/contract';
import { exportMyTasks } from '@openpar/contract';
import { Page, Section } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { AnswerView } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useMessages } from '../../language/use-messages.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { tasksTexts } from './messages/tasks-texts.ts';
import { TaskEntry } from './TaskEntry.tsx';
import { myTasksQuery } from './task-queries.ts';
import classes from './tasks.module.css';

export function MyTasksPage() {
  const text = useMessages(tasksTexts).mine;
  const tasks = useQuery(myTasksQuery);
  return (
    <Page
      title={tasks.data ? text.unit(tasks.data.unitName) : text.title}
      actions={<ListFileLinks address={(format) => addressFor(exportMyTasks, { query: { format } })} />}
    >
      <AnswerView query={tasks}>
        {({ leading, cooperating }) => (
          <>
            <Section title={text.leading}>
              <TaskEntries tasks={leading} empty={text.empty} isOwn />
            </Section>
            <Section title={text.cooperating}>
              <TaskEntries tasks={cooperating} empty={text.emptyCooperating} isOwn={false} />
            </Section>
          </>
        )}
      </AnswerView>
    </Page>
  );
}

function TaskEntries({ tasks, empty, isOwn }: { tasks: readonly TaskView[]; empty: string; isOwn: boolean }) {
  if (tasks.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <ul className={classes.entries}>
      {tasks.map((task) => (
        <TaskEntry key={task.id} task={task} isOwn={isOwn} />
      ))}
    </ul>
  );
}
