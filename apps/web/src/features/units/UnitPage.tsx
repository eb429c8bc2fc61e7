import type { getUnit, ResponseOf } from '@openpar/contract';
import { DescriptionList, Notice, Page, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { installationQuery } from '../../api/installation-query.ts';
import { HistorySection } from '../../history/HistorySection.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { UnitActs } from './changes/UnitActs.tsx';
import { DayPicker } from './DayPicker.tsx';
import { unitsTexts } from './messages/units-texts.ts';
import { RelatedUnits } from './RelatedUnits.tsx';
import { UnitPosts } from './UnitPosts.tsx';
import { UnitTerms } from './UnitTerms.tsx';
import { UnitTimeline } from './UnitTimeline.tsx';
import { unitQuery } from './unit-queries.ts';
import classes from './units.module.css';
import { useTerm } from './use-term.ts';

export function UnitPage() {
  const { unitId } = useParams({ from: '/units/$unitId' });
  const { day } = useSearch({ from: '/units/$unitId' });
  return (
    <AnswerView query={useQuery(unitQuery({ unitId, day }))} pageTitle={useMessages(unitsTexts).search.title}>
      {(answer) => <OneUnit key={answer.unit.id} answer={answer} />}
    </AnswerView>
  );
}

function OneUnit({ answer }: { answer: ResponseOf<typeof getUnit> }) {
  const text = useMessages(unitsTexts).page;
  const navigate = useNavigate({ from: '/units/$unitId' });
  const isPractice = useQuery(installationQuery).data?.isPractice ?? false;
  const term = useTerm();
  const { unit, day, ancestors } = answer;
  return (
    <Page
      title={unit.fullName}
      above={<Link to="/units">{text.back}</Link>}
      actions={<DayPicker key={day} day={day} onPick={(picked) => navigate({ search: { day: picked } })} />}
    >
      <DescriptionList
        items={[
          {
            term: text.ancestors,
            value: ancestors.map((ancestor, at) => (
              <span key={ancestor.id}>
                {at > 0 ? ', ' : ''}
                <Link to="/units/$unitId" params={{ unitId: ancestor.id }} search={{ day }}>
                  {ancestor.fullName}
                </Link>
              </span>
            )),
          },
          { term: text.valid, value: `${term(unit)} · ${text.code(unit.code)}` },
        ]}
      />
      <p className={classes.asOf}>{text.asOf(showDate(day))}</p>
      {answer.mayEdit ? <UnitActs answer={answer} /> : null}
      <UnitPosts posts={answer.posts} terms={answer.terms} editedOn={answer.mayEdit ? day : null} />
      {isPractice && answer.posts.some((post) => post.holderName !== null) ? (
        <Notice kind="information" title={text.illustrativeTitle}>
          <p>{text.illustrative}</p>
        </Notice>
      ) : null}
      <UnitTerms terms={answer.terms} />
      <RelatedUnits related={answer.related} day={day} />
      <UnitTimeline predecessors={answer.predecessors} successors={answer.successors} />
      <HistorySection record={{ kind: 'unit', id: unit.id }} />
    </Page>
  );
}
