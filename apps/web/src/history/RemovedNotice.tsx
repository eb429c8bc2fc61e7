import { Button } from '@mantine/core';
import { Notice } from '@openpar/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RefusalNotice } from '../api/AnswerView.tsx';
import { useMessages } from '../language/use-messages.ts';
import { type BinName, removedJustNowQuery, useRestore } from './history-queries.ts';
import { historyTexts } from './messages/history-texts.ts';

/** After something was taken out: the way back at once; nothing otherwise. */
export function RemovedNotice({ kind }: { kind: BinName['kind'] }) {
  const text = useMessages(historyTexts);
  const client = useQueryClient();
  const removed = useQuery(removedJustNowQuery(kind)).data;
  const restore = useRestore();
  if (!removed) return null;
  const takeBack = () =>
    restore.mutate(removed, {
      onSuccess: () => client.setQueryData(removedJustNowQuery(kind).queryKey, null),
    });
  return (
    <Notice kind="good" title={kind === 'plan' ? text.removedPlan : text.removedConference} isAnswer>
      <p>
        <Button variant="default" size="compact-sm" disabled={restore.isPending} onClick={takeBack}>
          {text.undo}
        </Button>{' '}
        <Link to="/bin">{text.toBin}</Link>
      </p>
      <RefusalNotice error={restore.error} />
    </Notice>
  );
}
