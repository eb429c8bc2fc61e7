import type { SessionView } from '@openpar/contract';
import { dayBefore, showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './PracticeDayBanner.module.css';

/** Says on every page for whom one acts under a delegation. */
export function DelegateBanner({ post, holder }: { post: SessionView['posts'][number]; holder: string }) {
  const text = useMessages(accountsTexts).header;
  return (
    <p>
      <strong>{text.actsFor(holder, `${post.title}, ${post.unitName}`)}</strong>{' '}
      {post.to === null ? null : (
        <span className={classes.meaning}>{text.actsForUntil(showDate(dayBefore(post.to)))}</span>
      )}
    </p>
  );
}
