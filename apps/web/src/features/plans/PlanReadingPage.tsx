import { Button } from '@mantine/core';
import type { PlanReadingView } from '@openpar/contract';
import { Notice, Page, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { AnswerView, RefusalNotice } from '../../api/AnswerView.tsx';
import { useMay } from '../../api/session-query.ts';
import { HistorySection } from '../../history/HistorySection.tsx';
import { RemovedNotice } from '../../history/RemovedNotice.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { plansTexts } from './messages/plans-texts.ts';
import { planReadingQuery, useMakeConference } from './plan-queries.ts';
import { OpenPlanContext } from './reading/open-plan.ts';
import { PlanActions } from './reading/PlanActions.tsx';
import { PlanWorkbench } from './reading/PlanWorkbench.tsx';
import { makeSelectionStore } from './reading/selection-store.ts';

export function PlanReadingPage() {
  const { planReadingId } = useParams({ from: '/plans/$planReadingId' });
  return (
    <AnswerView query={useQuery(planReadingQuery(planReadingId))} pageTitle={useMessages(plansTexts).list.title}>
      {(reading) => <OnePlan key={reading.id} reading={reading} />}
    </AnswerView>
  );
}

function OnePlan({ reading }: { reading: PlanReadingView }) {
  const text = useMessages(plansTexts).reading;
  const [selection] = useState(makeSelectionStore);
  const mayCorrect = useMay('plans.bring-in');
  const isOpen = mayCorrect && reading.conferenceId === null;
  const plan = useMemo(() => ({ reading, selection, isOpen }), [reading, selection, isOpen]);
  const { document } = reading;
  return (
    <OpenPlanContext value={plan}>
      <Page
        title={document.title ?? document.conferenceName ?? reading.fileName}
        lead={text.broughtIn(reading.broughtInBy, showInstant(reading.broughtInAt))}
        actions={<ConferenceAct reading={reading} />}
      >
        <RemovedNotice kind="conference" />
        {reading.conferenceId === null ? null : (
          <Notice kind="information" title={text.lockedTitle}>
            <p>{text.locked}</p>
          </Notice>
        )}
        {document.isConferencePlan ? null : (
          <Notice kind="care" title={text.notPlanTitle}>
            <p>{text.notPlan}</p>
          </Notice>
        )}
        <PlanActions />
        <PlanWorkbench />
        <HistorySection record={{ kind: 'plan', id: reading.id }} />
      </Page>
    </OpenPlanContext>
  );
}

/** The next step with this plan: its conference, made or to be made. */
function ConferenceAct({ reading }: { reading: PlanReadingView }) {
  const text = useMessages(plansTexts).reading;
  const navigate = useNavigate();
  const make = useMakeConference(reading.id);
  const mayMake = useMay('conferences.edit');
  if (reading.conferenceId !== null) {
    return (
      <Link to="/conferences/$conferenceId" params={{ conferenceId: reading.conferenceId }}>
        {text.openConference}
      </Link>
    );
  }
  if (!mayMake || !reading.document.isConferencePlan) return null;
  return (
    <div>
      <Button
        disabled={make.isPending}
        onClick={() =>
          make.mutate(undefined, {
            onSuccess: ({ conferenceId }) => navigate({ to: '/conferences/$conferenceId', params: { conferenceId } }),
          })
        }
      >
        {make.isPending ? text.making : text.makeConference}
      </Button>
      <RefusalNotice error={make.error} />
    </div>
  );
}
