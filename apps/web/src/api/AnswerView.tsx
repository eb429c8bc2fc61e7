import type { QueryLike } from '@openpar/ui';
import { Notice, Page, QueryView } from '@openpar/ui';
import type { ReactNode } from 'react';
import { useDescribeError } from './describe-error.ts';

interface AnswerViewProps<Value> {
  query: QueryLike<Value>;
  /** Title of the page while its own is not known; left out where the view stands inside a page. */
  pageTitle?: string;
  children: (value: Value) => ReactNode;
}

/** What a query of the API brings, or why it does not. */
export function AnswerView<Value>({ query, pageTitle, children }: AnswerViewProps<Value>) {
  const view = (
    <QueryView query={query} describeError={useDescribeError()}>
      {children}
    </QueryView>
  );
  return query.data === undefined && pageTitle !== undefined ? <Page title={pageTitle}>{view}</Page> : view;
}

/** Why the last act was refused; nothing while it was not. */
export function RefusalNotice({ error }: { error: Error | null }) {
  const describe = useDescribeError();
  if (!error) return null;
  const { title, mend } = describe(error);
  return (
    <Notice kind="bad" title={title} isAnswer>
      <p>{mend}</p>
    </Notice>
  );
}
