import { createHash } from 'node:crypto';
import {
  actorAsKeeper,
  applyImport as apply,
  exportList as listOf,
  mayKeep,
  previewImport as preview,
} from '@openpar/application';
import { applyImport, exportList, getImportTemplate, previewImport } from '@openpar/contract';
import { type ImportKind, importTemplate } from '@openpar/documents';
import { mapValue, ok, refuse } from '@openpar/engine';
import { sheetAnswer } from '../documents/sheet-answer.ts';
import { handleActing, handleSignedIn, type Server } from '../handle.ts';

/** File names without marks: they travel through mail and old disks. */
const FILE_NAMES: Record<ImportKind, string> = {
  units: 'danh-sach-don-vi',
  posts: 'danh-sach-chuc-danh',
  holders: 'danh-sach-nguoi-giu-chuc-danh',
  accounts: 'danh-sach-tai-khoan',
};
const CHANGES_SHOWN = 200;

/** Lists of units, posts, holders and accounts, in and out. */
export function registerListRoutes(server: Server): void {
  const { services } = server;
  const { sheetWriter } = services;
  handleSignedIn(server, getImportTemplate, async ({ params, query }) =>
    ok(sheetAnswer(sheetWriter, importTemplate(params.kind), { name: `mau-${FILE_NAMES[params.kind]}`, ...query })),
  );
  handleActing(server, previewImport, async ({ params, file }, actor) =>
    mapValue(await preview(services, actorAsKeeper(actor), { kind: params.kind, file }), (checked) => ({
      kind: params.kind,
      fileName: file.name,
      token: tokenOf(params.kind, file.bytes),
      counts: checked.counts,
      changes: checked.preview.slice(0, CHANGES_SHOWN).map((change) => ({ ...change, fields: [...change.fields] })),
      changeCount: checked.preview.length,
      faults: [...checked.faults],
    })),
  );
  handleActing(server, applyImport, async ({ params, query, file }, actor) => {
    // Whoever may not bring it in hears nothing about the file.
    if (!mayKeep(actorAsKeeper(actor), params.kind)) return refuse('not-permitted');
    if (query.token !== tokenOf(params.kind, file.bytes)) return refuse('import-file-changed', { file: file.name });
    const applied = await apply(services, actorAsKeeper(actor), { kind: params.kind, file });
    return mapValue(applied, (counts) => ({ counts }));
  });
  handleActing(server, exportList, async ({ params, query }, actor) =>
    mapValue(await listOf(services, actorAsKeeper(actor), { kind: params.kind, day: query.day ?? null }), (table) =>
      sheetAnswer(sheetWriter, [table], { name: FILE_NAMES[params.kind], format: query.format }),
    ),
  );
}

function tokenOf(kind: ImportKind, bytes: Uint8Array): string {
  return `${kind}.${createHash('sha256').update(bytes).digest('hex')}`;
}
