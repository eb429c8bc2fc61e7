import { delegatePost, endDelegation } from '@openpar/contract';
import { addDays } from '@openpar/formats';
import { DateField, showDate, TextField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { type PersonChoice, PersonFields } from './PersonFields.tsx';
import type { PostDialogProps } from './post-dialog-props.ts';

/** Lets somebody act for the holder of a post; the last day is typed, the bound is the day after it. */
export function DelegateDialog({ post, day, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [person, setPerson] = useState<PersonChoice | null>(null);
  const [from, setFrom] = useState<string | null | undefined>(day);
  const [last, setLast] = useState<string | null | undefined>(null);
  const [reason, setReason] = useState('');
  const isWhole = person && 'id' in person && from && last && reason.trim() !== '';
  return (
    <ChangeDialog
      title={text.delegateTitle(post.title)}
      confirmLabel={text.act.delegate}
      body={isWhole ? { toPersonId: person.id, from, to: addDays(last, 1), reason } : null}
      send={(body) => call(delegatePost, { params: { postId: post.id }, body })}
      onClose={onClose}
    >
      <p>{text.delegateMeaning}</p>
      <PersonFields label={text.delegate} except={post.holderId} isNewAllowed={false} onChange={setPerson} />
      <DateField label={text.firstDay} value={day} onChange={setFrom} />
      <DateField label={text.lastDay} value={null} onChange={setLast} />
      <TextField label={text.reason} hint={text.reasonHint} value={reason} onChange={setReason} />
    </ChangeDialog>
  );
}

/** Ends the delegation of a post before its time. */
export function EndDelegationDialog({ post, day, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [delegation] = post.delegations;
  const first = delegation && delegation.validFrom > day ? delegation.validFrom : day;
  const [end, setEnd] = useState<string | null | undefined>(first);
  return (
    <ChangeDialog
      title={text.endDelegationTitle(delegation?.toPersonName ?? '')}
      confirmLabel={text.act.endDelegation}
      body={end ? { day: end } : null}
      send={(body) => call(endDelegation, { params: { delegationId: delegation?.id ?? '' }, body })}
      onClose={onClose}
    >
      <p>{text.endDelegationMeaning(showDate(first))}</p>
      <DateField label={text.gone} value={first} onChange={setEnd} />
    </ChangeDialog>
  );
}
