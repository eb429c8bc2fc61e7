import type { AccountView } from '@openpar/contract';
import { DataTable, dayBefore, StatusMark, type StatusTone, showDate, showInstant } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { AccountActs } from './AccountActs.tsx';
import classes from './accounts.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

const TONES: Record<AccountView['state'], StatusTone> = {
  'not-activated': 'care',
  active: 'good',
  disabled: 'quiet',
  locked: 'bad',
};

interface AccountTableProps {
  rows: readonly AccountView[];
  chosen: ReadonlySet<string>;
  isMailReady: boolean;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
  onPrint: (ids: readonly string[]) => void;
}

export function AccountTable({ rows, chosen, isMailReady, onChoose, onPrint }: AccountTableProps) {
  const text = useMessages(accountsTexts).manage;
  return (
    <DataTable
      caption={text.caption}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>{text.empty}</p>}
      columns={[
        {
          header: text.person,
          width: '34%',
          cell: (row) => (
            <label className={classes.person}>
              <input
                type="checkbox"
                checked={chosen.has(row.id)}
                disabled={!row.mayManage || row.state === 'disabled'}
                onChange={(event) => onChoose([row.id], event.currentTarget.checked)}
              />
              <span>
                {row.personName}
                <span className={classes.posts}>
                  {row.posts.map(({ title, unitName }) => `${title}, ${unitName}`).join('; ')}
                  {row.leftOn === null ? null : ` (${text.left(showDate(dayBefore(row.leftOn)))})`}
                </span>
              </span>
            </label>
          ),
          sortBy: (row) => row.personName,
        },
        {
          header: text.login,
          cell: (row) => (
            <>
              <span className={classes.login}>{row.login}</span>
              {row.email === null ? null : <span className={classes.email}>{row.email}</span>}
            </>
          ),
          sortBy: (row) => row.login,
        },
        {
          header: text.state,
          width: '11rem',
          cell: (row) => <StatusMark tone={TONES[row.state]}>{text.states[row.state]}</StatusMark>,
          sortBy: (row) => row.state,
        },
        {
          header: text.lastSignIn,
          width: '9rem',
          cell: (row) => (row.lastSignedInAt === null ? text.never : showInstant(row.lastSignedInAt)),
          sortBy: (row) => row.lastSignedInAt,
        },
        {
          header: text.acts,
          width: '15rem',
          isAct: true,
          cell: (row) =>
            row.mayManage ? (
              <AccountActs account={row} isMailReady={isMailReady} onPrint={() => onPrint([row.id])} />
            ) : (
              <span className={classes.soft}>{text.above}</span>
            ),
        },
      ]}
    />
  );
}
