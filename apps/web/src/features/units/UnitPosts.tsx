import type { getUnit, ResponseOf } from '@openpar/contract';
import { DataTable, dayBefore, Section, StatusMark, showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { PostActs, type UnitPost, type UnitTerm } from './changes/PostActs.tsx';
import { unitsTexts } from './messages/units-texts.ts';

interface UnitPostsProps {
  posts: ResponseOf<typeof getUnit>['posts'];
  terms: readonly UnitTerm[];
  /** The day that changes begin with; `null` for those who may not change anything. */
  editedOn: string | null;
}

export function UnitPosts({ posts, terms, editedOn }: UnitPostsProps) {
  const { page: text, changes, functions } = useMessages(unitsTexts);
  const names = new Map<string, string>(Object.entries(functions));
  return (
    <Section title={text.posts}>
      <DataTable
        caption={text.postsCaption}
        isCaptionHidden
        rows={posts}
        rowKey={(post) => post.id}
        empty={<p>{text.noPosts}</p>}
        columns={[
          { header: text.post, width: '34%', cell: (post) => post.title },
          {
            header: text.holder,
            width: '26%',
            cell: (post) => <Holder post={post} />,
          },
          {
            header: text.functions,
            cell: (post) => post.functions.map((name) => names.get(name) ?? name).join('; '),
          },
          ...(editedOn === null
            ? []
            : [
                {
                  header: changes.acts,
                  isAct: true,
                  width: '9rem',
                  cell: (post: UnitPost) => <PostActs post={post} posts={posts} terms={terms} day={editedOn} />,
                },
              ]),
        ]}
      />
    </Section>
  );
}

/** The holder, and who acts for him. */
function Holder({ post }: { post: UnitPost }) {
  const text = useMessages(unitsTexts).page;
  if (post.holderName === null) return <StatusMark tone="quiet">{text.vacant}</StatusMark>;
  return (
    <>
      {post.holderName}
      {post.delegations.map(({ id, toPersonName, validFrom, validTo }) => (
        <div key={id}>{text.delegated(toPersonName, showDate(validFrom), showDate(dayBefore(validTo)))}</div>
      ))}
    </>
  );
}
