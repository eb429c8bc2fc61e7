import type { ConferenceDraft } from '@openpar/documents';
import { programmeLength } from '@openpar/documents';
import { Section, TextField } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import type { DraftPart } from './DraftSections.tsx';
import classes from './drafts.module.css';
import { LineList } from './LineList.tsx';

export function ProgrammeSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  return (
    <Section title={text.programme} lead={text.programmeLength(programmeLength(draft))}>
      <LineList
        label={text.programme}
        lines={draft.programme}
        blank={{ text: '', minutes: null, presenter: null }}
        onChange={(programme) => change({ programme })}
        further={(line, put) => (
          <div className={classes.further}>
            <div className={classes.minutes}>
              <TextField
                label={text.minutes}
                value={line.minutes === null ? '' : String(line.minutes)}
                onChange={(typed) => put({ ...line, minutes: minutesIn(typed) })}
              />
            </div>
            <TextField
              label={text.presenter}
              value={line.presenter ?? ''}
              onChange={(typed) => put({ ...line, presenter: typed === '' ? null : typed })}
            />
          </div>
        )}
      />
    </Section>
  );
}

export function WorkSection({ draft, change }: DraftPart) {
  const text = useMessages(draftsTexts).form;
  const { assignments, preparations } = draft;
  const put = (at: number, part: Partial<ConferenceDraft['assignments'][number]>) =>
    change({ assignments: assignments.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const numbered = assignments.map((assignment, at) => ({ assignment, at }));
  return (
    <Section title={text.work}>
      <LineList
        label={text.preparations}
        lines={preparations}
        blank={{ item: 'papers', unit: preparations[0]?.unit ?? '', text: '', due: null, product: null, isOn: true }}
        onChange={(lines) => change({ preparations: lines })}
        further={(line, putLine) => (
          <div className={classes.further}>
            <TextField label={text.unit} value={line.unit} onChange={(unit) => putLine({ ...line, unit })} />
          </div>
        )}
      />
      {numbered.map(({ assignment, at }) => (
        <div key={at}>
          <TextField label={text.unit} value={assignment.unit} onChange={(unit) => put(at, { unit })} />
          <LineList
            label={text.task}
            lines={assignment.tasks}
            blank={{ text: '', due: null, product: null }}
            onChange={(tasks) => put(at, { tasks })}
          />
        </div>
      ))}
    </Section>
  );
}

/** Whole minutes; `null` where none stand there. */
function minutesIn(typed: string): number | null {
  const minutes = Number.parseInt(typed, 10);
  return Number.isNaN(minutes) || minutes < 1 ? null : Math.min(minutes, 600);
}
