import { type DelegationView, delegatePost, endDelegation } from '@openpar/contract';
import { addDays } from '@openpar/formats';
import { DateField, showDate, TextField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { type ListedPerson, type PersonChoice, PersonFields } from './PersonFields.tsx';

interface DelegateDialogProps {
  post: { id: string; title: string; holderId?: string | null };
  /** Whom one may name; left out: the people that one keeps. */
  people?: readonly ListedPerson[];
  day: string;
  onClose: () => void;
}

/** Lets somebody act for the holder of a post; the last day is typed, the bound is the day after it. */
export function DelegateDialog({ post, people, day, onClose }: DelegateDialogProps) {
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
      <PersonFields
        label={text.delegate}
        people={people}
        except={post.holderId ?? null}
        isNewAllowed={false}
        onChange={setPerson}
      />
      <DateField label={text.firstDay} value={day} onChange={setFrom} />
      <DateField label={text.lastDay} value={null} onChange={setLast} />
      <TextField label={text.reason} hint={text.reasonHint} value={reason} onChange={setReason} />
    </ChangeDialog>
  );
}

interface EndDelegationDialogProps {
  delegation: Pick<DelegationView, 'id' | 'toPersonName' | 'validFrom'>;
  day: string;
  onClose: () => void;
}

/** Ends a delegation before its time. */
export function EndDelegationDialog({ delegation, day, onClose }: EndDelegationDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const first = delegation.validFrom > day ? delegation.validFrom : day;
  const [end, setEnd] = useState<string | null | undefined>(first);
  return (
    <ChangeDialog
      title={text.endDelegationTitle(delegation.toPersonName)}
      confirmLabel={text.act.endDelegation}
      body={end ? { day: end } : null}
      send={(body) => call(endDelegation, { params: { delegationId: delegation.id }, body })}
      onClose={onClose}
    >
      <p>{text.endDelegationMeaning(showDate(first))}</p>
      <DateField label={text.gone} value={first} onChange={setEnd} />
    </ChangeDialog>
  );
}
