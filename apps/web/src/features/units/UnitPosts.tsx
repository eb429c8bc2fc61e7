import type { getUnit, ResponseOf } from '@openpar/contract';
import { DataTable, Section, StatusMark } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';

export function UnitPosts({ posts }: { posts: ResponseOf<typeof getUnit>['posts'] }) {
  const { page: text, functions } = useMessages(unitsTexts);
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
            cell: (post) => post.holderName ?? <StatusMark tone="quiet">{text.vacant}</StatusMark>,
          },
          {
            header: text.functions,
            cell: (post) => post.functions.map((name) => names.get(name) ?? name).join('; '),
          },
        ]}
      />
    </Section>
  );
}
