import { Button } from '@mantine/core';
import type { ConferenceView } from '@openpar/contract';
import { ConfirmDialog, Section } from '@openpar/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useRemoveConference } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';

/** The way back to the plan while no task is handed out. */
export function RemoveConference({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).removal;
  const navigate = useNavigate();
  const remove = useRemoveConference(conference.id);
  const [isAsked, setAsked] = useState(false);
  if (!conference.mayEdit || conference.handedOutAt !== null) return null;
  const toPlan = () => navigate({ to: '/plans/$planReadingId', params: { planReadingId: conference.planReadingId } });
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      <Button variant="default" onClick={() => setAsked(true)}>
        {text.act}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={text.ask}
        confirmLabel={text.act}
        isDangerous
        isBusy={remove.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: toPlan })}
      >
        <p>{text.meaning}</p>
        <RefusalNotice error={remove.error} />
      </ConfirmDialog>
    </Section>
  );
}
