import { Section } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import classes from './AuthorityInstructions.module.css';
import { installationTexts } from './messages/installation-texts.ts';

/** Where the server serves the certificate of its local authority. */
const AUTHORITY_ADDRESS = '/openpar-authority.crt';

/** How the office's machines come to trust the server's certificate. */
export function AuthorityInstructions({ fingerprint }: { fingerprint: string }) {
  const text = useMessages(installationTexts).authority;
  return (
    <Section title={text.title} lead={text.lead}>
      <p>
        <a href={AUTHORITY_ADDRESS} download>
          {text.download}
        </a>
      </p>
      <p>
        {text.fingerprint}: <span className={classes.fingerprint}>{fingerprint}</span>
      </p>
      <p>{text.compare}</p>
      <Steps title={text.windows} steps={text.windowsSteps} />
      <Steps title={text.android} steps={text.androidSteps} />
    </Section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
