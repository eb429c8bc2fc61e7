import { addMember } from '@openpar/contract';
import { POST_RANKS, type PostRank } from '@openpar/engine';
import { DateField, SelectField, TextField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { type PersonChoice, PersonFields } from './PersonFields.tsx';

/** Adds a member to a council, team or steering committee. */
export function AddMemberDialog({ unitId, day, onClose }: { unitId: string; day: string; onClose: () => void }) {
  const { changes: text, ranks } = useMessages(unitsTexts);
  const [person, setPerson] = useState<PersonChoice | null>(null);
  const [title, setTitle] = useState<string>(text.memberTitle);
  const [rank, setRank] = useState<PostRank>('member');
  const [from, setFrom] = useState<string | null | undefined>(day);
  return (
    <ChangeDialog
      title={text.addMember}
      confirmLabel={text.addMember}
      body={person && from && title.trim() !== '' ? { person, title, rank, from } : null}
      send={(body) => call(addMember, { params: { unitId }, body })}
      onClose={onClose}
    >
      <PersonFields label={text.member} onChange={setPerson} />
      <TextField label={text.memberPost} value={title} onChange={setTitle} />
      <SelectField
        label={text.rank}
        value={rank}
        options={POST_RANKS.map((value) => ({ value, label: ranks[value] }))}
        onChange={(value) => setRank(POST_RANKS.find((one) => one === value) ?? rank)}
      />
      <DateField label={text.memberFrom} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}
