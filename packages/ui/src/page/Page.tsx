import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** Small words above the title: where the page belongs. */
  above?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** Address of this page's part of the user guide. */
  helpHref?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its title, what can be done with it as a whole, its content. The title is the title of the window, too. */
export function Page({ title, above, lead, helpHref, actions, children }: PageProps) {
  const text = useUiMessages();
  useEffect(() => {
    document.title = `${title} - OpenPAR`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.titles}>
          {above ? <p className={classes.above}>{above}</p> : null}
          <h1>{title}</h1>
          {lead ? <p className={classes.lead}>{lead}</p> : null}
        </div>
        <div className={classes.actions}>
          {actions}
          {helpHref ? (
            <a className={classes.help} href={helpHref} aria-label={text.help} title={text.help}>
              ?
            </a>
          ) : null}
        </div>
      </header>
      {children}
    </div>
  );
}
