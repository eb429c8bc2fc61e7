import type { getUnitBranches, ResponseOf } from '@openpar/contract';
import { Section, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerView } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { unitsTexts } from './messages/units-texts.ts';
import { unitBranchesQuery } from './unit-queries.ts';
import classes from './units.module.css';

type Branch = ResponseOf<typeof getUnitBranches>['rows'][number];

/** The whole tree of a day, each level fetched when it is opened; a single top is open from the beginning. */
export function UnitTree({ day }: { day: string | undefined }) {
  const text = useMessages(unitsTexts).tree;
  const tops = useQuery(unitBranchesQuery({ under: null, day }));
  return (
    <Section title={text.title} lead={text.lead}>
      <AnswerView query={tops}>
        {({ rows, day: ofDay }) => (
          <>
            <p className={classes.asOf}>{text.asOf(showDate(ofDay))}</p>
            {rows.length === 0 ? <p>{text.empty}</p> : null}
            <BranchList branches={rows} day={ofDay} isOpened={rows.length === 1} />
          </>
        )}
      </AnswerView>
    </Section>
  );
}

function BranchList({ branches, day, isOpened }: { branches: readonly Branch[]; day: string; isOpened?: boolean }) {
  return (
    <ul className={classes.tree}>
      {branches.map((branch) => (
        <OneBranch key={`${branch.id} ${branch.relation}`} branch={branch} day={day} isOpened={isOpened ?? false} />
      ))}
    </ul>
  );
}

function OneBranch({ branch, day, isOpened }: { branch: Branch; day: string; isOpened: boolean }) {
  const text = useMessages(unitsTexts).tree;
  const [isOpen, setOpen] = useState(isOpened);
  const { id, fullName, branchCount } = branch;
  const isClosable = branchCount > 0;
  return (
    <li>
      <span className={classes.branch}>
        {isClosable ? (
          <button
            type="button"
            className={classes.opener}
            aria-expanded={isOpen}
            aria-label={isOpen ? text.close(fullName) : text.open(fullName, branchCount)}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '−' : '+'}
          </button>
        ) : (
          <span className={classes.opener} />
        )}
        <span>
          <Link to="/units/$unitId" params={{ unitId: id }} search={{ day }}>
            {fullName}
          </Link>{' '}
          {isClosable ? <span className={classes.soft}>{text.count(branchCount)}</span> : null}
        </span>
      </span>
      {isOpen && isClosable ? <BelowBranch under={id} day={day} /> : null}
    </li>
  );
}

/** The next level, by how its units stand to the one above where they do so in several ways. */
function BelowBranch({ under, day }: { under: string; day: string }) {
  const { relations } = useMessages(unitsTexts).tree;
  const below = useQuery(unitBranchesQuery({ under, day }));
  return (
    <div className={classes.below}>
      <AnswerView query={below}>
        {({ rows }) => {
          const kinds = [...new Set(rows.flatMap(({ relation }) => (relation === null ? [] : [relation])))];
          if (kinds.length < 2) return <BranchList branches={rows} day={day} />;
          return kinds.map((kind) => (
            <div key={kind}>
              <p className={classes.soft}>{relations[kind]}</p>
              <BranchList branches={rows.filter(({ relation }) => relation === kind)} day={day} />
            </div>
          ));
        }}
      </AnswerView>
    </div>
  );
}
