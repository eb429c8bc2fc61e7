import { DescriptionList, Notice } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useOpenPlan } from './open-plan.ts';

/** Corrections that a new reading could not put in their place again; they are kept and shown, never dropped. */
export function UnplacedCorrections() {
  const text = useMessages(plansTexts).fields;
  const { reading } = useOpenPlan();
  const unplaced = reading.corrections.filter((correction) => !correction.isPlaced);
  if (unplaced.length === 0) return null;
  return (
    <Notice kind="care" title={text.unplacedTitle}>
      <p>{text.unplaced}</p>
      <DescriptionList
        items={unplaced.map(({ path, value }) => ({
          term: path,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        }))}
      />
    </Notice>
  );
}
