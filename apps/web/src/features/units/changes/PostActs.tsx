import { Button, Menu } from '@mantine/core';
import type { getUnit, ResponseOf } from '@openpar/contract';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { AppointDialog } from './AppointDialog.tsx';
import { DelegateDialog, EndDelegationDialog } from './DelegateDialog.tsx';
import { EndPostDialog, EndTermDialog } from './EndDialogs.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ChangePostDialog } from './PostDialog.tsx';

export type UnitPost = ResponseOf<typeof getUnit>['posts'][number];

type Act = 'appoint' | 'handOver' | 'delegate' | 'endDelegation' | 'endTerm' | 'changePost' | 'endPost';

/** What can be done with a post, by whether somebody holds it and acts for him. */
export function PostActs({ post, posts, day }: { post: UnitPost; posts: readonly UnitPost[]; day: string }) {
  const text = useMessages(unitsTexts).changes;
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const ofHolder: Act[] = ['handOver', post.delegations.length > 0 ? 'endDelegation' : 'delegate', 'endTerm'];
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
