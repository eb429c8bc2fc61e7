import { Button } from '@mantine/core';
import {
  type ImportChangeView,
  type ImportFaultView,
  type ImportPreview,
  importFaultSentence,
} from '@openpar/contract';
import { DataTable, Notice, useLanguage } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { faultsAsCsv } from './faults-as-csv.ts';
import classes from './imports.module.css';
import { importsTexts } from './messages/imports-texts.ts';

interface ImportFindingsProps {
  preview: ImportPreview;
  isApplying: boolean;
  onApply: () => void;
}

/** What the check of a list found: every fault, or what would change with the button that does it. */
export function ImportFindings({ preview, isApplying, onApply }: ImportFindingsProps) {
  const text = useMessages(importsTexts);
  const { faults, changes, changeCount, counts } = preview;
  const examples = counts.examples > 0 ? <p>{text.examples(counts.examples)}</p> : null;
  if (faults.length > 0) {
    return (
      <>
        <Notice kind="bad" title={text.faultCount(faults.length)} isAnswer>
          <p>{text.faultMend}</p>
        </Notice>
        <FaultTable faults={faults} />
      </>
    );
  }
  if (changeCount === 0) {
    return (
      <Notice kind="information" title={text.nothing} isAnswer>
        <p>{text.nothingMend}</p>
        {examples}
      </Notice>
    );
  }
  return (
    <>
      <p role="status">{text.counts(counts.added, counts.changed, counts.unchanged)}</p>
      {examples}
      <div className={classes.acts}>
        <Button onClick={onApply} disabled={isApplying}>
          {isApplying ? text.applying : text.apply}
        </Button>
      </div>
      <ChangeTable changes={changes} total={changeCount} />
    </>
  );
}

function FaultTable({ faults }: { faults: readonly ImportFaultView[] }) {
  const text = useMessages(importsTexts);
  const language = useLanguage();
  const rows = faults.map((fault, at) => ({
    key: String(at),
    ...fault,
    ...importFaultSentence(fault.code, fault.detail, language),
  }));
  const save = () => {
    const heads = [text.row, text.cell, text.column, text.reason, text.mend];
    const cells = rows.map((row) => [String(row.row), row.cell ?? '', row.column ?? '', row.sentence, row.mend]);
    saveAs(text.faultsFile, faultsAsCsv([heads, ...cells]));
  };
  return (
    <>
      <div className={classes.acts}>
        <Button variant="default" onClick={save}>
          {text.saveFaults}
        </Button>
      </div>
      <DataTable
        caption={text.faultsCaption}
        isCaptionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { header: text.row, width: '8%', cell: (row) => row.row, sortBy: (row) => row.row },
          {
            header: text.column,
            width: '20%',
            cell: (row) => (row.column === null ? text.wholeRow : `${row.column}${row.cell ? ` (${row.cell})` : ''}`),
            sortBy: (row) => row.column ?? '',
          },
          { header: text.reason, cell: (row) => row.sentence, sortBy: (row) => row.sentence },
          { header: text.mend, width: '32%', cell: (row) => row.mend },
        ]}
      />
    </>
  );
}

function saveAs(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function ChangeTable({ changes, total }: { changes: readonly ImportChangeView[]; total: number }) {
  const text = useMessages(importsTexts);
  return (
    <DataTable
      caption={text.changesCaption(changes.length, total)}
      rows={changes}
      rowKey={({ row }) => String(row)}
      empty={null}
      columns={[
        { header: text.row, width: '8%', cell: ({ row }) => row, sortBy: ({ row }) => row },
        { header: text.record, width: '28%', cell: ({ key }) => key, sortBy: ({ key }) => key },
        { header: text.act, width: '12%', cell: ({ isNew }) => (isNew ? text.added : text.changed) },
        { header: text.details, cell: (change) => <ChangedFields change={change} /> },
      ]}
    />
  );
}

function ChangedFields({ change }: { change: ImportChangeView }) {
  const text = useMessages(importsTexts);
  return (
    <ul className={classes.fields}>
      {change.fields.map(({ column, before, after }) => (
        <li key={column}>
          {column}: {change.isNew ? '' : `${before ?? text.empty} → `}
          {after ?? text.empty}
        </li>
      ))}
    </ul>
  );
}
