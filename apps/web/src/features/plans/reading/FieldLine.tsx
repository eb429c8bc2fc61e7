import { StatusMark } from '@openpar/ui';
import { type ReactNode, useState } from 'react';
import { useDescribeError } from '../../../api/describe-error.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { showValue } from '../fields/field-value.ts';
import type { FieldShape, ListShape } from '../fields/plan-sections.data.ts';
import { listAt, pathInLine, valueAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useCorrectField } from '../plan-queries.ts';
import { FieldRow } from './FieldRow.tsx';
import classes from './fields.module.css';
import { useOpenPlan } from './open-plan.ts';
import { useValueWords } from './use-value-words.ts';

interface FieldLineProps {
  shape: ListShape;
  listPath: string;
  at: number;
  /** The list inside the line, where its shape has one: the tasks of an assignment. */
  children: ReactNode;
}

/** One line of a list: its leading words, then what else it says. */
export function FieldLine({ shape, listPath, at, children }: FieldLineProps) {
  const text = useMessages(plansTexts).fields;
  const { reading, isOpen } = useOpenPlan();
  const words = useValueWords();
  const [isWhole, setWhole] = useState(false);
  const [isMore, setMore] = useState(false);
  const linePath = `${listPath}.${at}`;
  const plain: FieldShape = { label: shape.list, kind: 'text' };
  const rows = shape.details.map((field) => ({ field, path: pathInLine(field.label, linePath) }));
  const isStated = ({ field, path }: (typeof rows)[number]) =>
    showValue(field, valueAt(reading.document, path), words).length > 0;
  const emptyCount = rows.filter((row) => !isStated(row)).length;
  return (
    <li className={classes.line}>
      <FieldRow
        field={shape.main ?? plain}
        path={shape.main ? pathInLine(shape.main.label, linePath) : linePath}
        isLeading
        acts={
          isOpen ? (
            <button type="button" className={classes.edit} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
              {text.more}
              <span className="visually-hidden">: {text.item(at + 1)}</span>
            </button>
          ) : null
        }
      />
      {isOpen && isMore ? (
        <p className={classes.lineActs}>
          {emptyCount > 0 ? (
            <button type="button" className={classes.plainButton} onClick={() => setWhole(!isWhole)}>
              {isWhole ? text.hideEmpty : text.showEmpty(emptyCount)}
            </button>
          ) : null}
          <RemoveLine listPath={listPath} at={at} />
        </p>
      ) : null}
      {rows
        .filter((row) => isWhole || isStated(row))
        .map(({ field, path }) => (
          <FieldRow key={path} field={field} path={path} />
        ))}
      {children}
    </li>
  );
}

function RemoveLine({ listPath, at }: { listPath: string; at: number }) {
  const text = useMessages(plansTexts).fields;
  const { reading } = useOpenPlan();
  const correct = useCorrectField(reading.id);
  const describe = useDescribeError();
  const remove = () => {
    const rest = listAt(reading.document, listPath).filter((_, other) => other !== at);
    correct.mutate({ path: listPath, value: rest });
  };
  return (
    <>
      <button type="button" className={classes.plainButton} disabled={correct.isPending} onClick={remove}>
        {text.removeItem}
        <span className="visually-hidden"> ({text.item(at + 1)})</span>
      </button>
      {correct.error ? <StatusMark tone="bad">{describe(correct.error).title}</StatusMark> : null}
    </>
  );
}
