import type { listPeopleWithoutAccount, ResponseOf } from '@openpar/contract';
import { ConfirmDialog, TextField } from '@openpar/ui';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useCreateAccount } from './account-queries.ts';
import classes from './accounts.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

interface CreateAccountDialogProps {
  person: ResponseOf<typeof listPeopleWithoutAccount>['rows'][number];
  onClose: () => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An account for a holder of a post: the login is proposed, the address may stay empty. */
export function CreateAccountDialog({ person, onClose }: CreateAccountDialogProps) {
  const text = useMessages(accountsTexts).manage.create;
  const [login, setLogin] = useState(person.proposedLogin);
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<string>();
  const create = useCreateAccount();
  const submit = () => {
    const address = email.trim();
    const isSound = address === '' || EMAIL.test(address);
    setFault(isSound ? undefined : text.emailMalformed);
    if (!isSound) return;
    const body = {
      personId: person.personId,
      login: login.trim().toLowerCase(),
      email: address === '' ? null : address,
    };
    create.mutate(body, { onSuccess: onClose });
  };
  return (
    <ConfirmDialog
      isOpen
      title={text.title(person.personName)}
      confirmLabel={text.act}
      isBusy={create.isPending}
      onClose={onClose}
      onConfirm={submit}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{person.posts.map(({ title, unitName }) => `${title}, ${unitName}`).join('; ')}</p>
        <RefusalNotice error={create.error} />
        <TextField label={text.login} hint={text.loginHint} value={login} onChange={setLogin} autoComplete="off" />
        <TextField
          label={text.email}
          hint={text.emailHint}
          value={email}
          onChange={setEmail}
          error={fault}
          autoComplete="off"
        />
        {/* Enter in a field does what the button does. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </ConfirmDialog>
  );
}
