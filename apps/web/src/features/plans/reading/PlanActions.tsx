import { Button } from '@mantine/core';
import { getPlanOriginal } from '@openpar/contract';
import { ConfirmDialog, FileDrop } from '@openpar/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RefusalNotice } from '../../../api/AnswerView.tsx';
import { addressFor } from '../../../api/call.ts';
import { useUploadMegabytes } from '../../../api/installation-query.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useRemovePlan, useReplacePlanFile, useRereadPlan } from '../plan-queries.ts';
import { useOpenPlan } from './open-plan.ts';
import classes from './PlanActions.module.css';

/** What else can be done with a plan, folded away: the file itself, reading again, another copy, removing. */
export function PlanActions() {
  const { list, reading: text } = useMessages(plansTexts);
  const uploadMegabytes = useUploadMegabytes();
  const { reading, isOpen } = useOpenPlan();
  const reread = useRereadPlan(reading.id);
  const { mutation: replace, progress } = useReplacePlanFile(reading.id);
  return (
    <details className={classes.more}>
      <summary>{text.more}</summary>
      <div className={classes.acts}>
        <p>
          <a href={addressFor(getPlanOriginal, { params: { planReadingId: reading.id } })}>{text.download}</a> (
          {reading.fileName})
        </p>
        {isOpen ? (
          <>
            <p>
              <Button variant="default" size="compact-sm" disabled={reread.isPending} onClick={() => reread.mutate()}>
                {text.reread}
              </Button>{' '}
              {text.rereadHint}
            </p>
            <FileDrop
              label={text.replace}
              hint={list.dropHint(uploadMegabytes)}
              accept=".docx,.pdf,.txt"
              isBusy={replace.isPending}
              progress={replace.isPending ? (progress ?? 0) : null}
              progressLabel={progress === 1 ? list.reading : list.sending(Math.round((progress ?? 0) * 100))}
              onFile={(file) => replace.mutate(file)}
            />
            <RemovePlan />
          </>
        ) : null}
        <RefusalNotice error={reread.error ?? replace.error} />
      </div>
    </details>
  );
}

function RemovePlan() {
  const text = useMessages(plansTexts).reading;
  const { reading } = useOpenPlan();
  const remove = useRemovePlan(reading.id);
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={() => setAsked(true)}>
        {text.remove}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={text.removeTitle}
        confirmLabel={text.remove}
        isDangerous
        isBusy={remove.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => navigate({ to: '/plans' }) })}
      >
        <p>{text.removeText}</p>
        <RefusalNotice error={remove.error} />
      </ConfirmDialog>
    </div>
  );
}
