import type { QueryLike } from '@openpar/ui';
import { Notice, QueryView } from '@openpar/ui';
import type { ReactNode } from 'react';
import { useDescribeError } from './describe-error.ts';

/** What a query of the API brings, or why it does not. */
export function AnswerView<Value>({
  query,
  children,
}: {
  query: QueryLike<Value>;
  children: (value: Value) => ReactNode;
}) {
  return (
    <QueryView query={query} describeError={useDescribeError()}>
      {children}
    </QueryView>
  );
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
