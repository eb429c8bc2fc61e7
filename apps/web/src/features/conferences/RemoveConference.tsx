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
  const { planReadingId } = conference;
  const toOrigin = () =>
    planReadingId === null
      ? navigate({ to: '/conferences' })
      : navigate({ to: '/plans/$planReadingId', params: { planReadingId } });
  const isDrafted = planReadingId === null;
  return (
    <Section title={isDrafted ? text.act : text.title}>
      <p>{isDrafted ? text.leadDrafted : text.lead}</p>
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {text.act}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={text.ask}
        confirmLabel={text.act}
        isDangerous
        isBusy={remove.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: toOrigin })}
      >
        <p>{isDrafted ? text.meaningDrafted : text.meaning}</p>
        <RefusalNotice error={remove.error} />
      </ConfirmDialog>
    </Section>
  );
}
