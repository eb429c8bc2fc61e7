import { SelectField, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { peopleQuery } from './change-queries.ts';

/** Somebody of the list, or a new person. */
export type PersonChoice = { id: string } | { name: string; phone: string | null; email: string | null };

export interface ListedPerson {
  id: string;
  name: string;
  posts: readonly { title: string; unitName: string }[];
}

interface PersonFieldsProps {
  label: string;
  /** `null` while nobody is named. */
  onChange: (person: PersonChoice | null) => void;
  /** Not to be chosen: the holder himself. */
  except?: string | null;
  isNewAllowed?: boolean;
  /** Left out: the people that one keeps. */
  people?: readonly ListedPerson[] | undefined;
}

const NEW = 'new';

/** Names a person: by the list of those one keeps, or as somebody new with the ways to reach him. */
export function PersonFields(props: PersonFieldsProps) {
  const { label, onChange, except = null, isNewAllowed = true } = props;
  const text = useMessages(unitsTexts).changes;
  const kept = useQuery({ ...peopleQuery, enabled: props.people === undefined });
  const people = props.people ?? kept.data?.rows ?? [];
  const [chosen, setChosen] = useState('');
  const [fields, setFields] = useState({ name: '', phone: '', email: '' });
  const choose = (value: string) => {
    setChosen(value);
    onChange(value === '' || value === NEW ? null : { id: value });
  };
  const type = (change: Partial<typeof fields>) => {
    const next = { ...fields, ...change };
    setFields(next);
    const [name, phone, email] = [next.name.trim(), next.phone.trim(), next.email.trim()];
    onChange(name === '' ? null : { name, phone: phone || null, email: email || null });
  };
  return (
    <>
      <SelectField
        label={label}
        value={chosen}
        onChange={choose}
        options={[
          { value: '', label: text.choosePerson },
          ...(isNewAllowed ? [{ value: NEW, label: text.newPerson }] : []),
          ...people
            .filter(({ id }) => id !== except)
            .map(({ id, name, posts: [post] }) => ({
              value: id,
              label: post ? `${name} (${post.title}, ${post.unitName})` : name,
            })),
        ]}
      />
      {chosen === NEW ? (
        <>
          <TextField label={text.personName} value={fields.name} onChange={(name) => type({ name })} />
          <TextField label={text.phone} value={fields.phone} onChange={(phone) => type({ phone })} />
          <TextField label={text.email} value={fields.email} onChange={(email) => type({ email })} />
        </>
      ) : null}
    </>
  );
}
