import { Page } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/use-messages.ts';
import { routesTexts } from './messages/routes-texts.ts';

export function NotFoundPage() {
  const text = useMessages(routesTexts);
  return (
    <Page title={text.notFound}>
      <p>{text.notFoundMend}</p>
      <p>
        <Link to="/">{text.toHome}</Link>
      </p>
    </Page>
  );
}
