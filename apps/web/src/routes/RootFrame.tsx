import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { AnswerView } from '../api/AnswerView.tsx';
import { sessionQuery } from '../api/session-query.ts';
import { SignedInFrame } from './SignedInFrame.tsx';

const SignInPage = lazy(() =>
  import('../features/accounts/SignInPage.tsx').then(({ SignInPage }) => ({ default: SignInPage })),
);

/** Every page: after sign-in the page asked for, before it the sign-in page at the same address. */
export function RootFrame() {
  return (
    <AnswerView query={useQuery(sessionQuery)}>
      {(session) => (
        <Suspense fallback={null}>{session === null ? <SignInPage /> : <SignedInFrame session={session} />}</Suspense>
      )}
    </AnswerView>
  );
}
