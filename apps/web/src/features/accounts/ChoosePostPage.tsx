import type { SessionView } from '@openpar/contract';
import { Notice, Page, Section } from '@openpar/ui';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import classes from './ChoosePostPage.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';
import { CurrentPost, EndedPost } from './PostChoice.tsx';
import { useChoosePost } from './session-acts.ts';

interface ChoosePostPageProps {
  session: SessionView;
  onChosen: () => void;
}

/** The posts of the person: those held now first, those that have ended with a day to practise on. */
export function ChoosePostPage({ session, onChosen }: ChoosePostPageProps) {
  const text = useMessages(accountsTexts).posts;
  const choose = useChoosePost();
  const current = session.posts.filter((post) => post.isCurrent);
  const ended = session.posts.filter((post) => !post.isCurrent);
  const open = (postId: string, practiceDay: string | null) =>
    choose.mutate({ postId, practiceDay }, { onSuccess: onChosen });
  return (
    <Page title={text.title} lead={text.lead}>
      <RefusalNotice error={choose.error} />
      {session.posts.length === 0 ? (
        <Notice kind="care" title={text.none}>
          <p>{text.noneMend}</p>
        </Notice>
      ) : null}
      {current.length > 0 ? (
        <Section title={text.current}>
          <ul className={classes.posts}>
            {current.map((post) => (
              <CurrentPost
                key={post.postId}
                post={post}
                isUsed={post.postId === session.actingPostId && !session.isPracticeDay}
                onUse={() => open(post.postId, null)}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {ended.length > 0 ? (
        <Section title={text.ended} lead={text.endedLead}>
          <ul className={classes.posts}>
            {ended.map((post) => (
              <EndedPost
                key={post.postId}
                post={post}
                usedDay={post.postId === session.actingPostId ? session.day : null}
                onUse={(day) => open(post.postId, day)}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
