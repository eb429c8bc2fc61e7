import { showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './PracticeDayBanner.module.css';

/** Says on every page that the day is not today. */
export function PracticeDayBanner({ day }: { day: string }) {
  const text = useMessages(accountsTexts).header;
  return (
    <p>
      <strong>{text.practiceDay(showDate(day))}</strong>{' '}
      <span className={classes.meaning}>{text.practiceDayMeaning}</span>
    </p>
  );
}
