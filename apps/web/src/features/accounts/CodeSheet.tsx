import { Button } from '@mantine/core';
import type { makeActivationCodes, ResponseOf } from '@openpar/contract';
import { Page, showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import classes from './CodeSheet.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

type Sheet = ResponseOf<typeof makeActivationCodes>;

/** Slips with codes to be printed on A4, cut apart and handed out. They are shown this once. */
export function CodeSheet({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const text = useMessages(accountsTexts).sheet;
  return (
    <div className={classes.view}>
      <div className={classes.screenOnly}>
        <Page
          title={text.title(sheet.slips.length)}
          lead={text.lead}
          actions={
            <>
              <Button onClick={() => window.print()}>{text.print}</Button>
              <Button variant="default" onClick={onClose}>
                {text.close}
              </Button>
            </>
          }
        >
          {null}
        </Page>
      </div>
      <div className={classes.slips}>
        {sheet.slips.map((slip) => (
          <Slip key={slip.accountId} slip={slip} address={sheet.address ?? window.location.origin} />
        ))}
      </div>
    </div>
  );
}

function Slip({ slip, address }: { slip: Sheet['slips'][number]; address: string }) {
  const text = useMessages(accountsTexts).sheet;
  return (
    <article className={classes.slip} lang="vi">
      <header className={classes.head}>
        <h2>{text.slipTitle}</h2>
        <p>
          <strong>{slip.personName}</strong>
          {slip.post === null ? null : <span>{slip.post}</span>}
        </p>
      </header>
      <dl className={classes.facts}>
        <dt>{text.login}</dt>
        <dd className={classes.fixed}>{slip.login}</dd>
        <dt>{text.code}</dt>
        <dd className={`${classes.fixed} ${classes.code}`}>{slip.code}</dd>
      </dl>
      <ol className={classes.steps}>
        <li>
          {text.stepOpen} <span className={classes.fixed}>{address}/activate</span>
        </li>
        <li>{text.stepType}</li>
        <li>{text.stepPassword}</li>
      </ol>
      <p className={classes.foot}>{text.validUntil(showDate(dayOf(slip.expiresAt)))}</p>
    </article>
  );
}

/** The day in Vietnam, "2026-12-20". */
function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
