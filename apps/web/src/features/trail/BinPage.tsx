import { Button } from '@mantine/core';
import type { BinRow } from '@openpar/contract';
import { ConfirmDialog, DataTable, Page, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AnswerView, RefusalNotice } from '../../api/AnswerView.tsx';
import { binQuery, useErase, useRestore } from '../../history/history-queries.ts';
import { useMessages } from '../../language/use-messages.ts';
import { trailTexts } from './messages/trail-texts.ts';

/** What was taken out, and the way back. */
export function BinPage() {
  const text = useMessages(trailTexts);
  return (
    <Page title={text.binTitle} lead={text.binLead}>
      <AnswerView query={useQuery(binQuery)}>{({ rows }) => <BinTable rows={rows} />}</AnswerView>
    </Page>
  );
}

function BinTable({ rows }: { rows: readonly BinRow[] }) {
  const text = useMessages(trailTexts);
  return (
    <DataTable
      caption={text.binTitle}
      isCaptionHidden
      rows={rows}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      empty={<p>{text.binEmpty}</p>}
      columns={[
        { header: text.name, width: '45%', cell: ({ name }) => name, sortBy: ({ name }) => name },
        { header: text.kind, cell: ({ kind }) => text[kind] },
        {
          header: text.removed,
          cell: ({ removedBy, removedAt }) => `${removedBy}, ${showInstant(removedAt)}`,
          sortBy: ({ removedAt }) => removedAt,
        },
        { header: text.acts, width: '13rem', isAct: true, cell: (row) => <BinActs row={row} /> },
      ]}
    />
  );
}

function BinActs({ row }: { row: BinRow }) {
  const text = useMessages(trailTexts);
  const restore = useRestore();
  const erase = useErase();
  const [isAsked, setAsked] = useState(false);
  const named = (act: string) => `${act}: ${row.name}`;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={named(text.restore)}
        disabled={restore.isPending}
        onClick={() => restore.mutate(row)}
      >
        {text.restore}
      </Button>{' '}
      <Button variant="default" size="compact-sm" aria-label={named(text.erase)} onClick={() => setAsked(true)}>
        {text.erase}
      </Button>
      <RefusalNotice error={restore.error} />
      <ConfirmDialog
        isOpen={isAsked}
        title={text.eraseAsk}
        confirmLabel={text.erase}
        isDangerous
        isBusy={erase.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => erase.mutate(row, { onSuccess: () => setAsked(false) })}
      >
        <p>{row.name}</p>
        <p>{text.eraseMeaning}</p>
        <RefusalNotice error={erase.error} />
      </ConfirmDialog>
    </>
  );
}
