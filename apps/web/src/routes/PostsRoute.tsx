import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { ChoosePostPage } from '../features/accounts/ChoosePostPage.tsx';

/** The choice of a post, opened from the header. */
export function PostsRoute() {
  const session = useQuery(sessionQuery).data;
  const navigate = useNavigate();
  return session ? <ChoosePostPage session={session} onChosen={() => navigate({ to: '/' })} /> : null;
}
