import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AnswerView } from '../api/AnswerView.tsx';
import { sessionQuery } from '../api/session-query.ts';
import { SignedInFrame } from './SignedInFrame.tsx';

const SignInPage = lazy(() =>
  import('../features/accounts/SignInPage.tsx').then(({ SignInPage }) => ({ default: SignInPage })),
);

/** Pages for whoever holds a link or a code, signed in or not. */
const OPEN_PAGES: readonly string[] = ['/activate'];

/** Every page: after sign-in the page asked for, before it the sign-in page at the same address. */
export function RootFrame() {
  const isOpen = OPEN_PAGES.includes(useLocation().pathname);
  return isOpen ? <Outlet /> : <SessionFrame />;
}

function SessionFrame() {
  return (
    <AnswerView query={useQuery(sessionQuery)}>
      {(session) => (
        <Suspense fallback={null}>{session === null ? <SignInPage /> : <SignedInFrame session={session} />}</Suspense>
      )}
    </AnswerView>
  );
}
