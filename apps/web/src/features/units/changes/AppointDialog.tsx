import { appointHolder } from '@openpar/contract';
import { DateField } from '@openpar/ui';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { type PersonChoice, PersonFields } from './PersonFields.tsx';
import type { PostDialogProps } from './post-dialog-props.ts';

/** Gives a vacant post to somebody from a day on. */
export function AppointDialog({ post, day, onClose }: PostDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [person, setPerson] = useState<PersonChoice | null>(null);
  const [from, setFrom] = useState<string | null | undefined>(day);
  return (
    <ChangeDialog
      title={text.appointTitle(post.title)}
      confirmLabel={text.act.appoint}
      body={person && from ? { person, from, to: null } : null}
      send={(body) => call(appointHolder, { params: { postId: post.id }, body })}
      onClose={onClose}
    >
      <PersonFields label={text.appointed} onChange={setPerson} />
      <DateField label={text.holdsFrom} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}
