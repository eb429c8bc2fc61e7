import { Button } from '@mantine/core';
import { Page } from '@openpar/ui';
import { useMessages } from '../language/use-messages.ts';
import { routesTexts } from './messages/routes-texts.ts';

/** In place of a page that threw: also when a part of the app could not be fetched after a new version. */
export function BrokenPage() {
  const text = useMessages(routesTexts);
  return (
    <Page title={text.broken}>
      <p>{text.brokenMend}</p>
      <div>
        <Button onClick={() => location.reload()}>{text.reload}</Button>
      </div>
    </Page>
  );
}
