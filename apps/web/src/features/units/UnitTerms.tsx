import type { getUnit, ResponseOf } from '@openpar/contract';
import { DataTable, dayBefore, Section, showDate } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';

/** All holders of the unit's posts over time. */
export function UnitTerms({ terms }: { terms: ResponseOf<typeof getUnit>['terms'] }) {
  const text = useMessages(unitsTexts).page;
  if (terms.length === 0) return null;
  return (
    <Section title={text.terms} lead={text.termsLead}>
      <DataTable
        caption={text.terms}
        isCaptionHidden
        rows={terms}
        rowKey={(term) => `${term.postId} ${term.personName} ${term.validFrom}`}
        empty={null}
        columns={[
          { header: text.post, width: '34%', cell: (term) => term.title },
          { header: text.holder, cell: (term) => term.personName },
          { header: text.termFrom, cell: (term) => showDate(term.validFrom), sortBy: (term) => term.validFrom },
          {
            header: text.termTo,
            cell: (term) => (term.validTo === null ? text.lasting : showDate(dayBefore(term.validTo))),
            sortBy: (term) => term.validTo ?? '9999',
          },
        ]}
      />
    </Section>
  );
}
