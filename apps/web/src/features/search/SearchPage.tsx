import { type ResponseOf, SEARCH_KINDS, type SearchKind, type searchRecords } from '@openpar/contract';
import { searchWords } from '@openpar/formats';
import { Page, Section, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { FoundList } from './FoundList.tsx';
import { searchTexts } from './messages/search-texts.ts';
import classes from './search.module.css';
import { searchQuery } from './search-query.ts';

const SHOWN_OF_EACH = 5;
const SHOWN_OF_ONE = 100;

/** What the search of the frame's header found, by kind; what is searched for stands in the address. */
export function SearchPage() {
  const text = useMessages(searchTexts).page;
  const { text: words = '', kind } = useSearch({ from: '/search' });
  const isEmpty = searchWords(words).length === 0;
  const found = useQuery({
    ...searchQuery({ text: words, kind, limit: kind === undefined ? SHOWN_OF_EACH : SHOWN_OF_ONE }),
    enabled: !isEmpty,
  });
  if (isEmpty) return <EmptySearch />;
  return (
    <Page title={text.titleFor(words)}>
      <AnswerView query={found}>{(answer) => <Groups answer={answer} words={words} kind={kind} />}</AnswerView>
    </Page>
  );
}

function EmptySearch() {
  const { page: text, kinds } = useMessages(searchTexts);
  return (
    <Page title={text.title} lead={text.emptyLead}>
      <Section title={text.emptyTitle}>
        <dl className={classes.kinds}>
          {SEARCH_KINDS.map((kind) => (
            <div key={kind}>
              <dt>{kinds[kind]}</dt>
              <dd>{text.emptyKinds[kind]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

interface GroupsProps {
  answer: ResponseOf<typeof searchRecords>;
  words: string;
  kind: SearchKind | undefined;
}

function Groups({ answer, words, kind }: GroupsProps) {
  const text = useMessages(searchTexts).page;
  const total = SEARCH_KINDS.reduce((sum, one) => sum + (answer[one]?.total ?? 0), 0);
  return (
    <>
      <p role="status" className={classes.status}>
        {text.status(total, showDate(answer.day))}
        {kind === undefined ? null : (
          <>
            {' · '}
            <Link to="/search" search={{ text: words }}>
              {text.allKinds}
            </Link>
          </>
        )}
      </p>
      {total === 0 ? <NothingFound answer={answer} words={words} kind={kind} /> : null}
      {SEARCH_KINDS.map((one) => (
        <Group key={one} answer={answer} words={words} kind={one} isOnly={kind !== undefined} />
      ))}
    </>
  );
}

function Group({ answer, words, kind, isOnly }: Omit<GroupsProps, 'kind'> & { kind: SearchKind; isOnly: boolean }) {
  const { page: text, kinds } = useMessages(searchTexts);
  const { total, rows } = answer[kind] ?? { total: 0, rows: [] };
  if (total === 0) return null;
  return (
    <Section title={kinds[kind]} aside={<span className={classes.count}>{text.count(rows.length, total)}</span>}>
      <FoundList answer={answer} kind={kind} />
      {rows.length === total ? null : isOnly ? (
        <p>{text.narrow}</p>
      ) : (
        <p>
          <Link to="/search" search={{ text: words, kind }}>
            {total > SHOWN_OF_ONE ? text.firstHundred(total) : text.all(total)}
            <span className="visually-hidden">: {kinds[kind]}</span>
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Says what was searched and where, and what was not. */
function NothingFound({ answer, words, kind }: GroupsProps) {
  const { page: text, kinds } = useMessages(searchTexts);
  const named = (list: readonly SearchKind[]) => list.map((one) => kinds[one].toLowerCase()).join(', ');
  const searched = SEARCH_KINDS.filter((one) => answer[one] !== null);
  const closed = SEARCH_KINDS.filter((one) => answer[one] === null && (kind === undefined || one === kind));
  return (
    <Section title={text.noneTitle(words)}>
      {searched.length > 0 ? <p>{text.noneSearched(named(searched), showDate(answer.day))}</p> : null}
      {closed.length > 0 ? <p>{text.notSearched(named(closed))}</p> : null}
      <p>{text.noneMend}</p>
    </Section>
  );
}
