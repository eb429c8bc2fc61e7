import { Button } from '@mantine/core';
import type { TaskView } from '@openpar/contract';
import { DescriptionList, SaveState, StatusMark, showDate, showInstant } from '@openpar/ui';
import { useDescribeError } from '../../api/describe-error.ts';
import { savingOf } from '../../api/saving-of.ts';
import { useMessages } from '../../language/use-messages.ts';
import { tasksTexts } from './messages/tasks-texts.ts';
import { useAcknowledgeTask } from './task-queries.ts';
import classes from './tasks.module.css';

/** One task: what, by when, with whom, from whom, and the word that it has arrived. Of its own tasks a unit need not be told who leads. */
export function TaskEntry({ task, isOwn }: { task: TaskView; isOwn: boolean }) {
  const text = useMessages(tasksTexts).task;
  const due = task.dueText ?? (task.dueDay === null ? text.noDue : showDate(task.dueDay));
  const giver = (task.isAsked ? text.asked : text.given)(task.hostName);
  const further = [
    { term: text.due, value: due },
    ...(isOwn ? [] : [{ term: text.lead, value: task.leadUnitName }]),
    { term: text.cooperating, value: task.cooperating.join('; ') },
    { term: text.product, value: task.products.join('; ') },
    { term: text.conference, value: `${task.conferenceName} (${giver}, ${showInstant(task.handedOutAt)})` },
  ];
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <h3 className={classes.title}>{task.text}</h3>
        <Acknowledgement task={task} />
      </div>
      <DescriptionList items={further.filter(({ value }) => value !== '')} />
    </li>
  );
}

function Acknowledgement({ task }: { task: TaskView }) {
  const text = useMessages(tasksTexts).task;
  const acknowledge = useAcknowledgeTask();
  const describe = useDescribeError();
  if (task.acknowledgement) {
    return (
      <p className={classes.state}>
        <StatusMark tone="good">{text.acknowledged}</StatusMark>{' '}
        <span className={classes.soft}>
          {text.acknowledgedBy(task.acknowledgement.by, showInstant(task.acknowledgement.at))}
        </span>
      </p>
    );
  }
  if (!task.mayAcknowledge) return <StatusMark tone="care">{text.waiting}</StatusMark>;
  return (
    <div className={classes.state}>
      <Button disabled={acknowledge.isPending} onClick={() => acknowledge.mutate(task.id)}>
        {text.acknowledge}
        <span className="visually-hidden">: {task.text}</span>
      </Button>
      <SaveState saving={savingOf(acknowledge, describe)} />
    </div>
  );
}
