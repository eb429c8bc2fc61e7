import type { ConferenceView } from '@openpar/contract';
import type { PlanDocument } from '@openpar/documents';
import { DescriptionList, Section, showDate } from '@openpar/ui';
import { HistorySection } from '../../history/HistorySection.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { choicesTexts } from '../../plan-choices/messages/choices-texts.ts';
import { ArrangementForm } from './ArrangementForm.tsx';
import { conferencesTexts } from './messages/conferences-texts.ts';
import { plannedTime } from './planned-time.ts';
import { RemoveConference } from './RemoveConference.tsx';

/** What is fixed and what is still open, beside what the plan says. */
export function OverviewView({ conference }: { conference: ConferenceView }) {
  return (
    <>
      <ArrangementForm key={conference.version} conference={conference} />
      <PlanSummary plan={conference.plan} />
      <RemoveConference conference={conference} />
      <HistorySection record={{ kind: 'conference', id: conference.id }} />
    </>
  );
}

function PlanSummary({ plan }: { plan: PlanDocument }) {
  const { overview: text, time } = useMessages(conferencesTexts);
  const choices = useMessages(choicesTexts);
  const period = ({ from, to, raw }: PlanDocument['reviewedPeriod']) =>
    raw ?? (from !== null && to !== null ? text.periodOf(showDate(from), showDate(to)) : '');
  const items = [
    { term: text.time, value: plannedTime(plan.time, time) },
    {
      term: text.venue,
      value: plan.venues.map(({ name, status }) => `${name} (${choices.venueStatus[status]})`).join('; '),
    },
    {
      term: text.chair,
      value: plan.chairs.map(({ position, personName }) => [position, personName].filter(Boolean).join(' ')).join('; '),
    },
    { term: text.kinds, value: plan.conferenceKinds.map((kind) => choices.conferenceKind[kind]).join(', ') },
    { term: text.period, value: period(plan.reviewedPeriod) },
    { term: text.ahead, value: period(plan.targetPeriod) },
    {
      term: text.indices,
      value: plan.indices
        .map(
          ({ code, level, year }) =>
            `${choices.indexCode[code]}, ${choices.level[level]}${year === null ? '' : `, ${year}`}`,
        )
        .join('; '),
    },
  ];
  return (
    <Section title={text.summary}>
      <DescriptionList
        items={items.map(({ term, value }) => ({ term, value: value === '' ? text.notStated : value }))}
      />
    </Section>
  );
}
