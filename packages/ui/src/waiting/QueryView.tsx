import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import { Notice } from '../notices/Notice.tsx';
import { LoadingText } from './LoadingText.tsx';

/** As much of a query as the page needs. */
export interface QueryLike<Value> {
  data: Value | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface QueryViewProps<Value> {
  query: QueryLike<Value>;
  /** An error in words: what is the matter and what to do. */
  describeError: (error: Error) => { title: string; mend: string };
  children: (value: Value) => ReactNode;
}

/** What a query brings: its content, the word that it is loading (after a short while), or why it failed and a way to try again. */
export function QueryView<Value>({ query, describeError, children }: QueryViewProps<Value>) {
  const text = useUiMessages();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.error) return <LoadingText />;
  const { title, mend } = describeError(query.error);
  return (
    <Notice kind="bad" title={title}>
      <p>{mend}</p>
      <Button variant="default" size="sm" mt="xs" onClick={() => query.refetch()}>
        {text.retry}
      </Button>
    </Notice>
  );
}
