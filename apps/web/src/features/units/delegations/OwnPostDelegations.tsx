import { Button } from '@mantine/core';
import type { DelegationView, OwnPostView } from '@openpar/contract';
import { DataTable, dayBefore, Section, StatusMark, type StatusTone, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { DelegateDialog, EndDelegationDialog } from '../changes/DelegateDialog.tsx';
import { unitsTexts } from '../messages/units-texts.ts';
import { delegatesQuery } from './delegation-queries.ts';

interface OwnPostDelegationsProps {
  post: OwnPostView;
  day: string;
  mayDelegate: boolean;
}

/** One own post with its delegations, the latest first; the button to give one, and on each that lasts the button to end it. */
export function OwnPostDelegations({ post, day, mayDelegate }: OwnPostDelegationsProps) {
  const text = useMessages(unitsTexts).delegations;
  const [isGiving, setGiving] = useState(false);
  const [ended, setEnded] = useState<DelegationView | null>(null);
  return (
    <Section
      title={`${post.title}, ${post.unitName}`}
      lead={
        post.to === null
          ? text.since(showDate(post.from))
          : text.term(showDate(post.from), showDate(dayBefore(post.to)))
      }
      aside={
        mayDelegate ? (
          <Button aria-label={text.giveOf(post.title)} onClick={() => setGiving(true)}>
            {text.give}
          </Button>
        ) : null
      }
    >
      <DataTable
        caption={text.caption(post.title)}
        isCaptionHidden
        rows={post.delegations}
        rowKey={({ id }) => id}
        empty={<p>{text.none}</p>}
        columns={[
          { header: text.delegate, width: '22%', cell: ({ toPersonName }) => toPersonName },
          { header: text.from, width: '10%', cell: ({ validFrom }) => showDate(validFrom) },
          { header: text.to, width: '10%', cell: ({ validTo }) => showDate(dayBefore(validTo)) },
          { header: text.reason, cell: ({ reason }) => reason },
          { header: text.state, width: '12rem', cell: (delegation) => <State delegation={delegation} day={day} /> },
          {
            header: text.acts,
            isAct: true,
            width: '10rem',
            cell: (delegation) =>
              mayDelegate && delegation.validTo > day ? (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={text.endOf(delegation.toPersonName)}
                  onClick={() => setEnded(delegation)}
                >
                  {text.end}
                </Button>
              ) : null,
          },
        ]}
      />
      {isGiving ? <GiveDialog post={post} day={day} onClose={() => setGiving(false)} /> : null}
      {ended ? <EndDelegationDialog delegation={ended} day={day} onClose={() => setEnded(null)} /> : null}
    </Section>
  );
}

const TONES = { coming: 'care', holds: 'good', over: 'quiet' } as const satisfies Record<string, StatusTone>;

function State({ delegation: { validFrom, validTo }, day }: { delegation: DelegationView; day: string }) {
  const text = useMessages(unitsTexts).delegations;
  const state = day < validFrom ? 'coming' : day < validTo ? 'holds' : 'over';
  return <StatusMark tone={TONES[state]}>{text.states[state]}</StatusMark>;
}

function GiveDialog({ post, day, onClose }: { post: OwnPostView; day: string; onClose: () => void }) {
  const people = useQuery(delegatesQuery(post.postId)).data?.rows ?? [];
  return <DelegateDialog post={{ id: post.postId, title: post.title }} people={people} day={day} onClose={onClose} />;
}
