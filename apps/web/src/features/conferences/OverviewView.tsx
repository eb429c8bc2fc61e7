import type { ConferenceView } from '@openpar/contract';
import type { PlanDocument } from '@openpar/documents';
import { DescriptionList, Notice, Section, showDate } from '@openpar/ui';
import { HistorySection } from '../../history/HistorySection.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { choicesTexts } from '../../plan-choices/messages/choices-texts.ts';
import { ArrangementForm } from './ArrangementForm.tsx';
import { conferencesTexts } from './messages/conferences-texts.ts';
import { draftsTexts } from './messages/drafts-texts.ts';
import { plannedTime } from './planned-time.ts';
import { RemoveConference } from './RemoveConference.tsx';

/** What is fixed and what is still open, beside what the plan says. */
export function OverviewView({ conference }: { conference: ConferenceView }) {
  return (
    <>
      <ArrangementForm key={conference.version} conference={conference} />
      <Overrun conference={conference} />
      <PlanSummary conference={conference} />
      <RemoveConference conference={conference} />
      <HistorySection record={{ kind: 'conference', id: conference.id }} />
    </>
  );
}

function Overrun({ conference: { programme } }: { conference: ConferenceView }) {
  const text = useMessages(draftsTexts).conference;
  if (programme === null || programme.overrunMinutes === 0) return null;
  return <Notice kind="care" title={text.overrun(programme.overrunMinutes)} />;
}

function PlanSummary({ conference: { plan, origin, years } }: { conference: ConferenceView }) {
  const { overview: text, time } = useMessages(conferencesTexts);
  const choices = useMessages(choicesTexts);
  const drafts = useMessages(draftsTexts).conference;
  const period = ({ from, to, raw }: PlanDocument['reviewedPeriod']) =>
    raw ?? (from !== null && to !== null ? text.periodOf(showDate(from), showDate(to)) : '');
  const items = [
    { term: drafts.originTerm, value: drafts.origin[origin] },
    { term: drafts.years, value: [...new Set([...years.reviewed, ...years.target])].join(', ') },
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
