import { Button } from '@mantine/core';
import type { TrailEntryView } from '@openpar/contract';
import { TRAIL_ACTS } from '@openpar/engine';
import { DataTable, DateField, Page, SelectField, showInstant, TextField } from '@openpar/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerView } from '../../api/AnswerView.tsx';
import { historyTexts } from '../../history/messages/history-texts.ts';
import { useActSentence } from '../../history/use-act-sentence.ts';
import { useMessages } from '../../language/use-messages.ts';
import { trailTexts } from './messages/trail-texts.ts';
import classes from './TrailPage.module.css';
import { type TrailFilter, trailQuery } from './trail-queries.ts';

/** Everything that was done in the units in reach. */
export function TrailPage() {
  const text = useMessages(trailTexts);
  const [filter, setFilter] = useState<TrailFilter>({});
  const trail = useInfiniteQuery(trailQuery(filter));
  return (
    <Page title={text.trailTitle} lead={text.trailLead}>
      <AnswerView query={trail}>
        {({ pages }) => (
          <>
            <Filters filter={filter} units={pages[0]?.units ?? []} onChange={setFilter} />
            <EntryTable entries={pages.flatMap(({ entries }) => entries)} />
          </>
        )}
      </AnswerView>
      {trail.hasNextPage ? (
        <div>
          <Button variant="default" disabled={trail.isFetching} onClick={() => trail.fetchNextPage()}>
            {text.older}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

interface FiltersProps {
  filter: TrailFilter;
  units: readonly { id: string; name: string }[];
  onChange: (filter: TrailFilter) => void;
}

function Filters({ filter, units, onChange }: FiltersProps) {
  const text = useMessages(trailTexts);
  const { acts } = useMessages(historyTexts);
  const all = { value: '', label: text.all };
  return (
    <div className={classes.filters}>
      <SelectField
        label={text.unit}
        value={filter.unit ?? ''}
        options={[all, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(unit) => onChange({ ...filter, unit: unit || undefined })}
      />
      <TextField
        label={text.person}
        kind="search"
        value={filter.person ?? ''}
        onChange={(person) => onChange({ ...filter, person: person || undefined })}
      />
      <SelectField
        label={text.act}
        value={filter.act ?? ''}
        options={[all, ...TRAIL_ACTS.map((act) => ({ value: act, label: acts[act] }))]}
        onChange={(picked) => onChange({ ...filter, act: TRAIL_ACTS.find((act) => act === picked) })}
      />
      <DateField
        label={text.from}
        value={filter.from ?? null}
        onChange={(from) => onChange({ ...filter, from: from ?? undefined })}
      />
      <DateField
        label={text.to}
        value={filter.to ?? null}
        onChange={(to) => onChange({ ...filter, to: to ?? undefined })}
      />
    </div>
  );
}

function EntryTable({ entries }: { entries: readonly TrailEntryView[] }) {
  const text = useMessages(trailTexts);
  const sentenceOf = useActSentence();
  return (
    <DataTable
      caption={text.trailTitle}
      isCaptionHidden
      rows={entries}
      rowKey={({ seq }) => String(seq)}
      empty={<p>{text.trailEmpty}</p>}
      columns={[
        { header: text.when, width: '10rem', cell: ({ at }) => showInstant(at) },
        { header: text.act, cell: sentenceOf },
        { header: text.record, width: '7rem', cell: (entry) => <RecordLink entry={entry} /> },
      ]}
    />
  );
}

/** The way to what the act was about, where it has a page. */
function RecordLink({ entry: { records } }: { entry: TrailEntryView }) {
  const text = useMessages(trailTexts);
  for (const { kind, id } of records) {
    if (kind === 'conference') {
      return (
        <Link to="/conferences/$conferenceId" params={{ conferenceId: id }}>
          {text.conference}
        </Link>
      );
    }
    if (kind === 'plan') {
      return (
        <Link to="/plans/$planReadingId" params={{ planReadingId: id }}>
          {text.plan}
        </Link>
      );
    }
    if (kind === 'unit') {
      return (
        <Link to="/units/$unitId" params={{ unitId: id }}>
          {text.unit}
        </Link>
      );
    }
  }
  return null;
}
