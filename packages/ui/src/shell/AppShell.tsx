import type { ReactNode } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './AppShell.module.css';

interface AppShellProps {
  /** Whose installation this is. */
  realmName: string;
  /** What holds for the whole screen, such as a practice day; stands above everything. */
  banner?: ReactNode;
  /** A search box over everything. */
  search?: ReactNode;
  /** What has happened meanwhile, a few words with the way there. */
  news?: ReactNode;
  /** Who works here, and how to change or leave. */
  account: ReactNode;
  /** The links to the parts of the system; `null` before there is anything to go to. */
  navigation: ReactNode | null;
  children: ReactNode;
}

/** The frame of every page after sign-in: at the side on a laptop, at the foot of the screen on a phone. */
export function AppShell({ realmName, banner, search, news, account, navigation, children }: AppShellProps) {
  const text = useUiMessages();
  return (
    <div className={navigation === null ? `${classes.shell} ${classes.plain}` : classes.shell}>
      <a className={classes.skip} href="#content">
        {text.skipToContent}
      </a>
      {banner ? (
        <aside className={classes.banner} aria-label={text.notice}>
          {banner}
        </aside>
      ) : null}
      <header className={classes.header}>
        <p className={classes.realm}>
          <strong>OpenPAR</strong> <span>{realmName}</span>
        </p>
        {search}
        {news ? <div className={classes.news}>{news}</div> : null}
        <div className={classes.account}>{account}</div>
      </header>
      {navigation === null ? null : (
        <nav className={classes.navigation} aria-label={text.mainNavigation}>
          {navigation}
        </nav>
      )}
      <main className={classes.content} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
