import { DRAFT_KINDS } from '@openpar/documents';
import { Page, Section } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { AnswerView } from '../../../api/AnswerView.tsx';
import { useSessionDay } from '../../../api/session-query.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { conferenceListQuery } from '../conference-queries.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import { DraftForm } from './DraftForm.tsx';
import { type DraftChoice, draftQuery, useDraftConference } from './draft-queries.ts';
import classes from './drafts.module.css';
import { forgetDraft } from './kept-draft.ts';
import { usualYear } from './usual-year.ts';

/** A conference without a document: its kind, or an earlier one to copy; then one form, filled in. */
export function NewConferencePage() {
  const { kind, year, copyOf } = useSearch({ from: '/conferences/new' });
  if (kind === undefined || year === undefined) return <ChooseKind />;
  return <NewDraft choice={{ kind, year, ...(copyOf === undefined ? {} : { copyOf }) }} />;
}

function ChooseKind() {
  const { choose: text, kind: kinds } = useMessages(draftsTexts);
  const day = useSessionDay() ?? '';
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.kinds}>
        <ul className={classes.kinds}>
          {DRAFT_KINDS.map((kind) => (
            <li key={kind}>
              <Link className={classes.kind} to="/conferences/new" search={{ kind, year: usualYear(kind, day) }}>
                <span className={classes.kindName}>
                  {kinds[kind].name} {usualYear(kind, day)}
                </span>
                {kinds[kind].meaning}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.copies} lead={text.copiesLead}>
        <Copies />
      </Section>
    </Page>
  );
}

function Copies() {
  const text = useMessages(draftsTexts).choose;
  return (
    <AnswerView query={useQuery(conferenceListQuery)}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{text.noCopies}</p>
        ) : (
          <ul className={classes.kinds}>
            {rows.map(({ id, name, asOfDay, years }) => {
              const next = (years[0] ?? Number(asOfDay.slice(0, 4)) - 1) + 1;
              return (
                <li key={id}>
                  <Link
                    className={classes.kind}
                    to="/conferences/new"
                    search={{ kind: 'year-end', year: next, copyOf: id }}
                  >
                    <span className={classes.kindName}>{text.copy(next)}</span>
                    {name}
                  </Link>
                </li>
              );
            })}
          </ul>
        )
      }
    </AnswerView>
  );
}

function NewDraft({ choice }: { choice: DraftChoice }) {
  const text = useMessages(draftsTexts).form;
  const navigate = useNavigate();
  const make = useDraftConference();
  const keptAs = `${choice.copyOf ?? choice.kind}.${choice.year}`;
  return (
    <AnswerView query={useQuery(draftQuery(choice))} pageTitle={text.title}>
      {(prepared) => (
        <Page title={text.title} actions={<Link to="/conferences/new">{text.back}</Link>}>
          <DraftForm
            prepared={prepared}
            keptAs={keptAs}
            actLabel={text.make}
            isBusy={make.isPending}
            error={make.error}
            onSave={(draft) =>
              make.mutate(
                { draft, copyOf: choice.copyOf ?? null },
                {
                  onSuccess: ({ conferenceId }) => {
                    forgetDraft(keptAs);
                    return navigate({ to: '/conferences/$conferenceId', params: { conferenceId } });
                  },
                },
              )
            }
          />
        </Page>
      )}
    </AnswerView>
  );
}
