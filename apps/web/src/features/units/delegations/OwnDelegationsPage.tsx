import type { SessionView } from '@openpar/contract';
import { DataTable, dayBefore, Notice, Page, Section, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { AnswerView } from '../../../api/AnswerView.tsx';
import { sessionQuery } from '../../../api/session-query.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ownDelegationsQuery } from './delegation-queries.ts';
import { OwnPostDelegations } from './OwnPostDelegations.tsx';

/** What a person delegates of his own posts, and which posts are delegated to him. */
export function OwnDelegationsPage() {
  const text = useMessages(unitsTexts).delegations;
  const received = (useQuery(sessionQuery).data?.posts ?? []).filter(({ delegatedBy }) => delegatedBy !== null);
  return (
    <Page title={text.title} lead={text.lead}>
      <AnswerView query={useQuery(ownDelegationsQuery)}>
        {({ day, mayDelegate, posts }) => (
          <>
            {mayDelegate ? null : (
              <Notice kind="care" title={text.asDelegate}>
                <p>{text.asDelegateMend}</p>
              </Notice>
            )}
            {posts.length === 0 ? <p>{text.noPosts}</p> : null}
            {posts.map((post) => (
              <OwnPostDelegations
                key={`${post.postId} ${post.from}`}
                post={post}
                day={day}
                mayDelegate={mayDelegate && post.isCurrent}
              />
            ))}
          </>
        )}
      </AnswerView>
      {received.length > 0 ? <ReceivedDelegations posts={received} /> : null}
    </Page>
  );
}

function ReceivedDelegations({ posts }: { posts: SessionView['posts'] }) {
  const text = useMessages(unitsTexts).delegations;
  return (
    <Section title={text.received} lead={text.receivedLead}>
      <DataTable
        caption={text.received}
        isCaptionHidden
        rows={posts}
        rowKey={({ postId, from }) => `${postId} ${from}`}
        empty={null}
        columns={[
          { header: text.post, width: '40%', cell: ({ title, unitName }) => `${title}, ${unitName}` },
          { header: text.holder, cell: ({ delegatedBy }) => delegatedBy },
          { header: text.from, cell: ({ from }) => showDate(from) },
          { header: text.to, cell: ({ to }) => (to === null ? null : showDate(dayBefore(to))) },
        ]}
      />
    </Section>
  );
}
