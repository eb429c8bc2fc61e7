import { dayBefore, showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';

interface Term {
  validFrom: string;
  isStartKnown: boolean;
  validTo: string | null;
}

/** Puts the time in which a unit exists in words: "từ 01/7/2025, đang hoạt động". */
export function useTerm(): (term: Term) => string {
  const text = useMessages(unitsTexts).page;
  return ({ validFrom, isStartKnown, validTo }) => {
    const from = (isStartKnown ? text.from : text.before)(showDate(validFrom));
    return `${from}, ${validTo === null ? text.ongoing : text.until(showDate(dayBefore(validTo)))}`;
  };
}
