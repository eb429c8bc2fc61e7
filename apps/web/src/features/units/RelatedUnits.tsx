import type { getUnit, ResponseOf } from '@openpar/contract';
import { Section } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';
import classes from './units.module.css';

type Related = ResponseOf<typeof getUnit>['related'];

const SHOWN_AT_FIRST = 60;

/** The units that stand to this one, by how they stand to it. */
export function RelatedUnits({ related, day }: { related: Related; day: string }) {
  const { page: text, relations } = useMessages(unitsTexts);
  const groups = related.filter(({ units }) => units.length > 0);
  return (
    <Section title={text.related}>
      {groups.length === 0 ? <p className={classes.soft}>{text.noRelated}</p> : null}
      {groups.map(({ relation, units }) => (
        <div key={relation}>
          <h3>
            {relations[relation]} ({units.length})
          </h3>
          <RelatedList units={units} day={day} />
        </div>
      ))}
    </Section>
  );
}

function RelatedList({ units, day }: { units: Related[number]['units']; day: string }) {
  const text = useMessages(unitsTexts).page;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? units : units.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={classes.related}>
        {shown.map((unit) => (
          <li key={unit.id}>
            <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{ day }}>
              {unit.fullName}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < units.length ? (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          {text.more(units.length)}
        </button>
      ) : null}
    </>
  );
}
