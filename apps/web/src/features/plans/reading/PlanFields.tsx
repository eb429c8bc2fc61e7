import { Section } from '@openpar/ui';
import { useCallback, useRef, useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { showValue } from '../fields/field-value.ts';
import type { FieldShape, ListShape, SectionShape } from '../fields/plan-sections.data.ts';
import { PLAN_SECTIONS } from '../fields/plan-sections.data.ts';
import { listAt, valueAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { placesOfField } from '../original/light-places.ts';
import { FieldList } from './FieldList.tsx';
import { FieldRow } from './FieldRow.tsx';
import classes from './fields.module.css';
import { useOpenPlan } from './open-plan.ts';
import { usePointing } from './use-pointing.ts';
import { useValueWords } from './use-value-words.ts';

/** What was understood of the plan, section by section. */
export function PlanFields() {
  const { reading, selection } = useOpenPlan();
  const frame = useRef<HTMLDivElement>(null);
  const light = useCallback(
    (path: string) => {
      const selected = selection.get();
      if (selected.path === path && selected.from !== 'glance') return;
      selection.set({ path, places: placesOfField(reading.places, path), from: 'field' });
    },
    [reading, selection],
  );
  usePointing(frame, { attribute: 'data-field', onPoint: light });
  return (
    <div ref={frame} className={classes.sections}>
      {PLAN_SECTIONS.map((shape) => (
        <PlanSection key={shape.section} shape={shape} />
      ))}
    </div>
  );
}

const isList = (part: FieldShape | ListShape): part is ListShape => 'list' in part;
const keyOf = (part: FieldShape | ListShape) => (isList(part) ? part.list : part.label);

function PlanSection({ shape }: { shape: SectionShape }) {
  const text = useMessages(plansTexts);
  const { reading } = useOpenPlan();
  const words = useValueWords();
  const [isWhole, setWhole] = useState(false);
  const isStated = (part: FieldShape | ListShape) =>
    isList(part)
      ? listAt(reading.document, part.list).length > 0 || reading.corrections.some(({ path }) => path === part.list)
      : showValue(part, valueAt(reading.document, part.label), words).length > 0 ||
        reading.corrections.some(({ path }) => path === part.label);
  const emptyCount = shape.parts.filter((part) => !isStated(part)).length;
  const shown = shape.parts.filter((part) => isWhole || isStated(part));
  const isTitled = shape.parts.length > 1;
  return (
    <Section
      title={text.sections[shape.section]}
      aside={
        emptyCount > 0 ? (
          <button type="button" className={classes.plainButton} onClick={() => setWhole(!isWhole)}>
            {isWhole ? text.fields.hideEmpty : text.fields.showEmpty(emptyCount)}
            <span className="visually-hidden">: {text.sections[shape.section]}</span>
          </button>
        ) : null
      }
    >
      {shown.length === 0 ? <p className={classes.empty}>{text.fields.emptyList}</p> : null}
      <div>
        {shown.map((part) =>
          isList(part) ? (
            <FieldList key={keyOf(part)} shape={part} path={part.list} isTitled={isTitled} />
          ) : (
            <FieldRow key={keyOf(part)} field={part} path={part.label} />
          ),
        )}
      </div>
    </Section>
  );
}
