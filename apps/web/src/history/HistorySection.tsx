import { Button } from '@mantine/core';
import { Section, showInstant } from '@openpar/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AnswerView, RefusalNotice } from '../api/AnswerView.tsx';
import { useMessages } from '../language/use-messages.ts';
import classes from './HistorySection.module.css';
import { historyQuery, type RecordOfPage, useUndo } from './history-queries.ts';
import { historyTexts } from './messages/history-texts.ts';
import { useActSentence } from './use-act-sentence.ts';

/** What was done to the record of the page; asked for when it is opened. */
export function HistorySection({ record }: { record: RecordOfPage }) {
  const text = useMessages(historyTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={text.title}>
      {isOpen ? (
        <HistoryList record={record} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {text.open}
          </Button>
        </div>
      )}
    </Section>
  );
}

function HistoryList({ record }: { record: RecordOfPage }) {
  const text = useMessages(historyTexts);
  const history = useInfiniteQuery(historyQuery(record));
  const sentenceOf = useActSentence();
  const undo = useUndo(record);
  return (
    <AnswerView query={history}>
      {({ pages }) => (
        <>
          <RefusalNotice error={undo.error} />
          {pages[0]?.entries.length === 0 ? <p>{text.empty}</p> : null}
          <ol className={classes.list}>
            {pages.flatMap(({ entries, undoableSeq }) =>
              entries.map((entry) => (
                <li key={entry.seq}>
                  <time dateTime={entry.at}>{showInstant(entry.at)}</time>
                  <span>{sentenceOf(entry)}</span>
                  {entry.seq === undoableSeq ? (
                    <Button
                      variant="default"
                      size="compact-sm"
                      disabled={undo.isPending}
                      onClick={() => undo.mutate(entry.seq)}
                    >
                      {text.undo}
                    </Button>
                  ) : null}
                </li>
              )),
            )}
          </ol>
          {history.hasNextPage ? (
            <div>
              <Button variant="default" disabled={history.isFetching} onClick={() => history.fetchNextPage()}>
                {text.older}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </AnswerView>
  );
}
