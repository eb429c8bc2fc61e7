import { addUnit, endUnit, renameUnit } from '@openpar/contract';
import { UNIT_KINDS, UNIT_RELATIONS, type UnitKind, type UnitRelation } from '@openpar/engine';
import { DateField, SelectField, TextField } from '@openpar/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import { ChangeDialog } from './ChangeDialog.tsx';

interface UnitDialogProps {
  unit: { id: string; fullName: string };
  day: string;
  onClose: () => void;
}

/** Adds a unit or body that stands to this one, and opens its page. */
export function AddUnitDialog({ unit, day, onClose }: UnitDialogProps) {
  const { changes: text, kinds, standing } = useMessages(unitsTexts);
  const open = useOpenUnit();
  const [relation, setRelation] = useState<UnitRelation>('under');
  const [kind, setKind] = useState<UnitKind>('division');
  const [fullName, setFullName] = useState('');
  const [code, setCode] = useState('');
  const [from, setFrom] = useState<string | null | undefined>(day);
  const name = fullName.trim();
  const body =
    name !== '' && from ? { relation, kind, name, fullName: name, code: code.trim() || null, day: from } : null;
  return (
    <ChangeDialog
      title={text.addUnitTitle(unit.fullName)}
      confirmLabel={text.addUnit}
      body={body}
      send={(given) => call(addUnit, { params: { unitId: unit.id }, body: given })}
      onDone={({ id }) => open(id, from)}
      onClose={onClose}
    >
      <TextField label={text.fullName} value={fullName} onChange={setFullName} />
      <SelectField
        label={text.kind}
        value={kind}
        options={UNIT_KINDS.map((value) => ({ value, label: kinds[value] }))}
        onChange={(value) => setKind(UNIT_KINDS.find((one) => one === value) ?? kind)}
      />
      <SelectField
        label={text.relation}
        value={relation}
        options={UNIT_RELATIONS.map((value) => ({ value, label: standing[value] }))}
        onChange={(value) => setRelation(UNIT_RELATIONS.find((one) => one === value) ?? relation)}
      />
      <TextField label={text.code} hint={text.codeHint} value={code} onChange={setCode} />
      <DateField label={text.existsFrom} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}

/** Gives the unit a new name from a day on, and opens the page of its successor. */
export function RenameUnitDialog({ unit, day, onClose }: UnitDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const open = useOpenUnit();
  const [fullName, setFullName] = useState(unit.fullName);
  const [from, setFrom] = useState<string | null | undefined>(day);
  const name = fullName.trim();
  return (
    <ChangeDialog
      title={text.renameTitle(unit.fullName)}
      confirmLabel={text.rename}
      body={name !== '' && name !== unit.fullName && from ? { name, fullName: name, day: from } : null}
      send={(body) => call(renameUnit, { params: { unitId: unit.id }, body })}
      onDone={({ id }) => open(id, from)}
      onClose={onClose}
    >
      <p>{text.renameMeaning}</p>
      <TextField label={text.newName} value={fullName} onChange={setFullName} />
      <DateField label={text.renamedFrom} value={day} onChange={setFrom} />
    </ChangeDialog>
  );
}

export function EndUnitDialog({ unit, day, onClose }: UnitDialogProps) {
  const text = useMessages(unitsTexts).changes;
  const [end, setEnd] = useState<string | null | undefined>(day);
  return (
    <ChangeDialog
      title={text.endUnitTitle(unit.fullName)}
      confirmLabel={text.endUnit}
      isDangerous
      body={end ? { day: end } : null}
      send={(body) => call(endUnit, { params: { unitId: unit.id }, body })}
      onClose={onClose}
    >
      <p>{text.endUnitMeaning}</p>
      <DateField label={text.gone} value={day} onChange={setEnd} />
    </ChangeDialog>
  );
}

function useOpenUnit() {
  const navigate = useNavigate();
  return (unitId: string, day: string | null | undefined) =>
    void navigate({ to: '/units/$unitId', params: { unitId }, search: day ? { day } : {} });
}
