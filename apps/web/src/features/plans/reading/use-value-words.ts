import { useMessages } from '../../../language/use-messages.ts';
import type { ValueWords } from '../fields/field-value.ts';
import type { ChoiceKey } from '../fields/plan-sections.data.ts';
import { valueAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';

/** The words for values in the language of the screen. */
export function useValueWords(): ValueWords {
  const { choices, fields } = useMessages(plansTexts);
  return {
    choiceName: (of, value) => String(valueAt(choices, `${of}.${value}`) ?? value),
    yes: fields.yes,
    no: fields.no,
    approximately: fields.approximately,
  };
}

/** The choices of a list in order, as values with their names. */
export function useChoices(of: ChoiceKey): { value: string; label: string }[] {
  return Object.entries(useMessages(plansTexts).choices[of]).map(([value, label]) => ({ value, label }));
}
