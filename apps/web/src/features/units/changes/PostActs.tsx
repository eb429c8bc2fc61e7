import { Button, Menu } from '@mantine/core';
import type { getUnit, ResponseOf } from '@openpar/contract';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { AppointDialog } from './AppointDialog.tsx';
import { DelegateDialog, EndDelegationDialog } from './DelegateDialog.tsx';
import { EndPostDialog, EndTermDialog, TakeBackDialog } from './EndDialogs.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ChangePostDialog } from './PostDialog.tsx';

export type UnitPost = ResponseOf<typeof getUnit>['posts'][number];

export type UnitTerm = ResponseOf<typeof getUnit>['terms'][number];

type Act = 'appoint' | 'handOver' | 'takeBack' | 'delegate' | 'endDelegation' | 'endTerm' | 'changePost' | 'endPost';

interface PostActsProps {
  post: UnitPost;
  /** All posts of the unit, and all their holders over time. */
  posts: readonly UnitPost[];
  terms: readonly UnitTerm[];
  day: string;
}

/** What can be done with a post, by whether somebody holds it and acts for him. */
export function PostActs({ post, posts, terms, day }: PostActsProps) {
  const text = useMessages(unitsTexts).changes;
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const ofHolder: Act[] = [
    'handOver',
    ...(wasHandedOver(post, terms) ? (['takeBack'] as const) : []),
    post.delegations.length > 0 ? 'endDelegation' : 'delegate',
    'endTerm',
  ];
  const acts: Act[] = [...(post.holderId === null ? (['appoint'] as const) : ofHolder), 'changePost', 'endPost'];
  const shared = { post, day, onClose: close };
  const [delegation] = post.delegations;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="sm" aria-label={text.actsOf(post.title)}>
            {text.acts} ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((name) => (
            <Menu.Item key={name} onClick={() => setAct(name)}>
              {text.act[name]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {act === 'appoint' ? <AppointDialog {...shared} /> : null}
      {act === 'handOver' ? <HandOverDialog {...shared} posts={posts} /> : null}
      {act === 'takeBack' ? <TakeBackDialog post={post} onClose={close} /> : null}
      {act === 'delegate' ? <DelegateDialog {...shared} /> : null}
      {act === 'endDelegation' && delegation ? (
        <EndDelegationDialog delegation={delegation} day={day} onClose={close} />
      ) : null}
      {act === 'endTerm' ? <EndTermDialog {...shared} /> : null}
      {act === 'changePost' ? <ChangePostDialog {...shared} /> : null}
      {act === 'endPost' ? <EndPostDialog {...shared} /> : null}
    </>
  );
}

/** Whether a holder followed another without a day between: perhaps by a hand-over, which the server knows. */
function wasHandedOver({ id }: UnitPost, terms: readonly UnitTerm[]): boolean {
  const own = terms.filter(({ postId }) => postId === id);
  return own.some(({ validFrom }) => own.some(({ validTo }) => validTo === validFrom));
}
