import { Button } from '@mantine/core';
import { DateField } from '@openpar/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';
import classes from './units.module.css';

/** Chooses the day on which a unit is looked at. */
export function DayPicker({ day, onPick }: { day: string; onPick: (day: string) => void }) {
  const text = useMessages(unitsTexts).page;
  const [picked, setPicked] = useState<string | null | undefined>(day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (picked) onPick(picked);
  };
  return (
    <form className={classes.picker} onSubmit={submit}>
      <DateField label={text.pickDay} value={day} onChange={setPicked} />
      <Button type="submit" variant="default">
        {text.showDay}
      </Button>
    </form>
  );
}
