import type { ReactNode } from 'react';
import classes from './DescriptionList.module.css';

export interface Description {
  term: string;
  value: ReactNode;
}

/** Terms and what they are, side by side on a laptop, one below the other on a phone. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className={classes.list}>
      {items.map(({ term, value }) => (
        <div key={term} className={classes.row}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
