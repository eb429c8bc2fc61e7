import { useMessages } from '../language/use-messages.ts';
import classes from './ListFileLinks.module.css';
import { listFilesTexts } from './messages/list-files-texts.ts';

/** The list of the page as a file, in both kinds. */
export function ListFileLinks({ address }: { address: (format: 'xlsx' | 'csv') => string }) {
  const text = useMessages(listFilesTexts);
  return (
    <nav className={classes.links} aria-label={text.label}>
      <a href={address('xlsx')} download>
        {text.excel}
      </a>
      <a href={address('csv')} download>
        {text.csv}
      </a>
    </nav>
  );
}
