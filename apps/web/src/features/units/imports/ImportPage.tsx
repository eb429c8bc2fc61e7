import { Button } from '@mantine/core';
import { getImportTemplate } from '@openpar/contract';
import { FileDrop, Notice, Page, Section, SelectField } from '@openpar/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { RefusalNotice } from '../../../api/AnswerView.tsx';
import { addressFor } from '../../../api/call.ts';
import { useUploadMegabytes } from '../../../api/installation-query.ts';
import { useMay } from '../../../api/session-query.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { exportAddress } from '../../../list-files/export-address.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { type ListKind, useApplyImport, usePreviewImport } from './import-queries.ts';
import classes from './imports.module.css';
import { importsTexts } from './messages/imports-texts.ts';

/** Brings in a list: what, the template, the file, what the check found, and the last word. */
export function ImportPage() {
  const text = useMessages(importsTexts);
  const kinds = useListKinds();
  const { kind: asked } = useSearch({ from: '/imports' });
  const navigate = useNavigate({ from: '/imports' });
  const kind = kinds.find((one) => one === asked) ?? kinds[0];
  return (
    <Page title={text.title} lead={text.lead}>
      {kind === undefined ? (
        <Notice kind="care" title={text.notAllowed}>
          <p>{text.notAllowedMend}</p>
        </Notice>
      ) : (
        <>
          <SelectField
            label={text.kind}
            value={kind}
            options={kinds.map((one) => ({ value: one, label: text.kinds[one] }))}
            onChange={(value) => navigate({ search: { kind: kinds.find((one) => one === value) ?? kind } })}
          />
          <ImportSteps key={kind} kind={kind} />
        </>
      )}
    </Page>
  );
}

/** The lists that the chosen post may bring in. */
function useListKinds(): ListKind[] {
  const mayUnits = useMay('units.edit');
  const mayAccounts = useMay('accounts.manage');
  return [
    ...(mayUnits ? (['units', 'posts', 'holders'] as const) : []),
    ...(mayAccounts ? (['accounts'] as const) : []),
  ];
}

function ImportSteps({ kind }: { kind: ListKind }) {
  const text = useMessages(importsTexts);
  const check = usePreviewImport(kind);
  const apply = useApplyImport();
  const uploadMegabytes = useUploadMegabytes();
  const { mutation, progress } = check;
  if (apply.data) {
    const { added, changed, unchanged } = apply.data.counts;
    return (
      <>
        <Notice kind="good" title={text.doneTitle(text.kinds[kind])} isAnswer>
          <p>{text.counts(added, changed, unchanged)}</p>
          <p>
            <Link to="/units">{text.toUnits}</Link>
          </p>
        </Notice>
        <Button
          mt="md"
          variant="default"
          onClick={() => {
            apply.reset();
            mutation.reset();
          }}
        >
          {text.another}
        </Button>
      </>
    );
  }
  return (
    <>
      <Section title={text.templateTitle} lead={text.templateLead}>
        <ListDownloads kind={kind} />
      </Section>
      <Section title={text.fileTitle}>
        <FileDrop
          label={text.drop}
          hint={text.dropHint(uploadMegabytes)}
          accept=".xlsx,.csv"
          isBusy={mutation.isPending || apply.isPending}
          progress={mutation.isPending ? (progress ?? 0) : null}
          progressLabel={progress === 1 ? text.checking : text.sending(Math.round((progress ?? 0) * 100))}
          onFile={(file) => {
            apply.reset();
            mutation.mutate(file);
          }}
        />
        <RefusalNotice error={mutation.error} />
      </Section>
      {mutation.data ? (
        <Section title={text.resultTitle(mutation.data.preview.fileName)}>
          <ImportFindings
            preview={mutation.data.preview}
            isApplying={apply.isPending}
            onApply={() => mutation.data && apply.mutate(mutation.data)}
          />
          <RefusalNotice error={apply.error} />
        </Section>
      ) : null}
    </>
  );
}

function ListDownloads({ kind }: { kind: ListKind }) {
  const text = useMessages(importsTexts);
  return (
    <ul className={classes.downloads}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <li key={`template-${format}`}>
          <a href={addressFor(getImportTemplate, { params: { kind }, query: { format } })} download>
            {text.template(format === 'xlsx' ? 'Excel' : 'CSV')}
          </a>
        </li>
      ))}
      {(['xlsx', 'csv'] as const).map((format) => (
        <li key={`current-${format}`}>
          <a href={exportAddress(kind, format)} download>
            {text.current(format === 'xlsx' ? 'Excel' : 'CSV')}
          </a>
        </li>
      ))}
    </ul>
  );
}
