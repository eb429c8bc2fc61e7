import { Button } from '@mantine/core';
import type { PreparedDraftView } from '@openpar/contract';
import { ConferenceDraft, overrunMinutes } from '@openpar/documents';
import { ErrorSummary, type FieldError, Notice } from '@openpar/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { RefusalNotice } from '../../../api/AnswerView.tsx';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import { CopyNotes } from './CopyNotes.tsx';
import { PeopleSection, SigningSection, SubjectSection, TimeSection } from './DraftSections.tsx';
import classes from './drafts.module.css';
import { forgetDraft, keepDraft, readKeptDraft } from './kept-draft.ts';
import { PlanPreview } from './PlanPreview.tsx';
import { ProgrammeSection, WorkSection } from './WorkSections.tsx';
import { withoutBlankLines } from './without-blank-lines.ts';

interface DraftFormProps {
  prepared: PreparedDraftView;
  /** Under which name what is typed is kept on this computer until it is saved. */
  keptAs: string;
  actLabel: string;
  isBusy: boolean;
  error: Error | null;
  onSave: (draft: ConferenceDraft) => void;
}

/** One form, filled in: every line can be changed, taken out or added, and the plan is seen as it will be printed. */
export function DraftForm({ prepared, keptAs, actLabel, isBusy, error, onSave }: DraftFormProps) {
  const text = useMessages(draftsTexts).form;
  const [restored] = useState(() => readKeptDraft(keptAs));
  const [draft, setDraft] = useState(restored ?? prepared.draft);
  const [round, setRound] = useState(0);
  const [faults, setFaults] = useState<FieldError[]>([]);
  const change = (part: Partial<ConferenceDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(keptAs, next);
  };
  const startOver = () => {
    forgetDraft(keptAs);
    setDraft(prepared.draft);
    setRound(round + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = ConferenceDraft.safeParse(withoutBlankLines(draft));
    setFaults(whole.success ? [] : [{ fieldId: 'draft-name', message: text.incomplete }]);
    if (whole.success) onSave(whole.data);
  };
  const parts = { draft, change };
  return (
    <div className={classes.both}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {restored && round === 0 ? (
          <Notice kind="information" title={text.restored}>
            <Button variant="default" size="compact-sm" onClick={startOver}>
              {text.startOver}
            </Button>
          </Notice>
        ) : null}
        <CopyNotes prepared={prepared} />
        <ErrorSummary errors={faults} />
        <div key={round}>
          <TimeSection {...parts} />
          <PeopleSection {...parts} />
          <ProgrammeSection {...parts} />
          <WorkSection {...parts} />
          <SigningSection {...parts} />
          <SubjectSection {...parts} />
        </div>
        <RefusalNotice error={error} />
        <div className={classes.acts}>
          <Button type="submit" size="md" disabled={isBusy}>
            {actLabel}
          </Button>
          <Warnings draft={draft} />
        </div>
      </form>
      <div className={classes.beside}>
        <PlanPreview draft={draft} host={prepared.host} />
      </div>
    </div>
  );
}

function Warnings({ draft }: { draft: ConferenceDraft }) {
  const text = useMessages(draftsTexts).form;
  const overrun = overrunMinutes(draft);
  const warnings = [
    overrun > 0 ? text.overrun(overrun) : '',
    draft.chairPost === null ? text.noChair : '',
    draft.time.session === null ? text.sessionMissing : '',
  ].filter((warning) => warning !== '');
  return <p aria-live="polite">{warnings.join('. ')}</p>;
}
