import { Menu, UnstyledButton } from '@mantine/core';
import type { SessionView } from '@openpar/contract';
import { LanguageButton } from '../../language/LanguageButton.tsx';
import { useMessages } from '../../language/use-messages.ts';
import classes from './AccountMenu.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';
import { useChoosePost, useSignOut } from './session-acts.ts';

interface AccountMenuProps {
  session: SessionView;
  onChosen: () => void;
  onAllPosts: () => void;
  onJobs: () => void;
  onTrail: () => void;
  onThisComputer: () => void;
  onPassword: () => void;
  onDelegations: () => void;
}

/** Who works here with which post; other posts at hand, the language, and the way out. */
export function AccountMenu(props: AccountMenuProps) {
  const { session, onChosen, onAllPosts, onJobs, onThisComputer, onPassword, onDelegations, onTrail } = props;
  const text = useMessages(accountsTexts).header;
  const choose = useChoosePost();
  const signOut = useSignOut();
  const acting = session.posts.find((post) => post.postId === session.actingPostId);
  const others = session.posts.filter(
    (post) => post.isCurrent && (post.postId !== session.actingPostId || session.isPracticeDay),
  );
  return (
    <>
      <Menu width="target" position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton className={classes.post ?? ''} title={text.changeHint}>
            <span className={classes.person}>{session.personName}</span>
            <span>{acting ? nameOf(acting) : text.change} ▾</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown className={classes.dropdown ?? ''}>
          {others.map((post) => (
            <Menu.Item
              key={post.postId}
              onClick={() => choose.mutate({ postId: post.postId, practiceDay: null }, { onSuccess: onChosen })}
            >
              {nameOf(post)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={onAllPosts}>{text.allPosts}</Menu.Item>
          <Menu.Item onClick={onThisComputer}>{text.thisComputer}</Menu.Item>
          {acting ? <Menu.Item onClick={onJobs}>{text.jobs}</Menu.Item> : null}
          {acting ? <Menu.Item onClick={onDelegations}>{text.delegations}</Menu.Item> : null}
          {session.permissions.includes('trail.read') ? <Menu.Item onClick={onTrail}>{text.trail}</Menu.Item> : null}
          {acting ? <Menu.Item onClick={onPassword}>{text.password}</Menu.Item> : null}
          <Menu.Item onClick={() => signOut.mutate()}>{text.signOut}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LanguageButton />
    </>
  );
}

/** A post with its unit, and with whose unit it is where the name of the unit does not say so. */
function nameOf({ title, unitName, context }: SessionView['posts'][number]): string {
  const [superior] = context;
  return superior === undefined ? `${title}, ${unitName}` : `${title}, ${unitName} (${superior})`;
}
