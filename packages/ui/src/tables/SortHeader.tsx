import { useUiMessages } from '../language/language-context.ts';
import classes from './DataTable.module.css';

interface SortHeaderProps {
  header: string;
  isHidden: boolean;
  align: 'end' | undefined;
  width: string | undefined;
  direction: 'ascending' | 'descending' | null;
  onSort: (() => void) | undefined;
}

/** The head of one column; a button where the table can be sorted by it. */
export function SortHeader({ header, isHidden, align, width, direction, onSort }: SortHeaderProps) {
  const text = useUiMessages();
  const style = width ? { width } : undefined;
  const className = align === 'end' ? classes.end : undefined;
  if (!onSort) {
    return (
      <th scope="col" className={className} style={style}>
        {isHidden ? <span className="visually-hidden">{header}</span> : header}
      </th>
    );
  }
  const next = direction === 'ascending' ? text.sortDescending : text.sortAscending;
  return (
    <th scope="col" className={className} style={style} aria-sort={direction ?? 'none'}>
      <button type="button" className={classes.sort} onClick={onSort} title={next}>
        {header}
        <span aria-hidden="true" className={classes.arrow}>
          {direction === null ? '↕' : direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
