import type { getInstallation, ResponseOf } from '@openpar/contract';
import { DescriptionList, Notice, Page, Section, StatusMark, type StatusTone } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { AnswerView } from '../../api/AnswerView.tsx';
import { installationQuery } from '../../api/installation-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { AuthorityInstructions } from './AuthorityInstructions.tsx';
import { ABILITIES, type AbilityState, browserAbilities } from './browser-abilities.ts';
import { installationTexts } from './messages/installation-texts.ts';

type Transport = ResponseOf<typeof getInstallation>['transport'];

const TONES: Record<AbilityState, StatusTone> = {
  open: 'good',
  'needs-https': 'care',
  lacking: 'quiet',
  'turned-off': 'care',
};

/** What this browser allows OpenPAR on this address, and what to do about the rest. */
export function ThisComputerPage() {
  const text = useMessages(installationTexts);
  const installation = useQuery(installationQuery);
  return (
    <Page title={text.title}>
      <p>{text.lead}</p>
      <AnswerView query={installation}>
        {({ transport, authorityFingerprint }) => (
          <>
            <ConnectionNotice transport={transport} />
            <AbilityList />
            {authorityFingerprint === null ? null : <AuthorityInstructions fingerprint={authorityFingerprint} />}
          </>
        )}
      </AnswerView>
    </Page>
  );
}

function ConnectionNotice({ transport }: { transport: Transport }) {
  const text = useMessages(installationTexts).connection;
  const words = {
    https: { kind: 'good', title: text.https, meaning: text.httpsMeaning },
    'http-local': { kind: 'information', title: text.local, meaning: text.localMeaning },
    http: { kind: 'care', title: text.http, meaning: text.httpMeaning },
  } as const;
  const { kind, title, meaning } = words[transport];
  return (
    <Notice kind={kind} title={title}>
      <p>{meaning}</p>
    </Notice>
  );
}

function AbilityList() {
  const text = useMessages(installationTexts);
  const states = browserAbilities(window);
  const items = ABILITIES.map((ability) => {
    const state = states[ability];
    const mend = state === 'open' ? null : text.mends[state];
    return {
      term: text.abilities[ability],
      value: (
        <>
          <StatusMark tone={TONES[state]}>{text.states[state]}</StatusMark>
          {mend === null ? null : <div>{mend}</div>}
        </>
      ),
    };
  });
  return (
    <Section title={text.abilitiesTitle}>
      <DescriptionList items={items} />
    </Section>
  );
}
