import { Button } from '@mantine/core';
import type { getUnit, ResponseOf } from '@openpar/contract';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import classes from '../units.module.css';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import { AddPostDialog } from './PostDialog.tsx';
import { AddUnitDialog, EndUnitDialog, RenameUnitDialog } from './UnitDialogs.tsx';

type Act = 'addPost' | 'addMember' | 'addUnit' | 'rename' | 'endUnit';

/** What can be done with the unit as a whole; shown to those who may. */
export function UnitActs({ answer: { unit, day, posts } }: { answer: ResponseOf<typeof getUnit> }) {
  const text = useMessages(unitsTexts).changes;
  const [act, setAct] = useState<Act | null>(null);
  const acts: Act[] = [unit.kind === 'working-body' ? 'addMember' : 'addPost', 'addUnit', 'rename', 'endUnit'];
  const shared = { day, onClose: () => setAct(null) };
  const next = Math.max(0, ...posts.map(({ order }) => order)) + 1;
  return (
    <>
      <div className={classes.acts}>
        {acts.map((name) => (
          <Button key={name} variant="default" onClick={() => setAct(name)}>
            {text[name]}
          </Button>
        ))}
      </div>
      {act === 'addPost' ? <AddPostDialog {...shared} unitId={unit.id} next={next} /> : null}
      {act === 'addMember' ? <AddMemberDialog {...shared} unitId={unit.id} /> : null}
      {act === 'addUnit' ? <AddUnitDialog {...shared} unit={unit} /> : null}
      {act === 'rename' ? <RenameUnitDialog {...shared} unit={unit} /> : null}
      {act === 'endUnit' ? <EndUnitDialog {...shared} unit={unit} /> : null}
    </>
  );
}
