import { readFile } from 'node:fs/promises';
import type { PlanReadingRecord } from '@openpar/application';
import { PlanDocument } from '@openpar/documents';
import { idOf } from '@openpar/engine';

const CASE = new URL('../../../documents/cases/plans/seed/phong-tho-2024/expected.json', import.meta.url);

/** The plan of huyện Phong Thổ of 2024, structured. */
export async function readSamplePlan(): Promise<PlanDocument> {
  return PlanDocument.parse(JSON.parse(await readFile(CASE, 'utf8')));
}

/** A plan as it is brought in, owned by the sample's "pnv". */
export async function aPlanRecord(
  differences: Partial<PlanReadingRecord> = {},
): Promise<Omit<PlanReadingRecord, 'id' | 'corrections' | 'conferenceId'>> {
  const line = { page: null, text: 'KẾ HOẠCH', startsParagraph: null, isBold: null, side: null, cell: null };
  return {
    ownerUnitId: idOf('pnv'),
    fileName: 'ke-hoach.txt',
    fileDigest: 'a'.repeat(64),
    fileBytes: 1234,
    broughtInBy: 'Nguyễn Văn An',
    broughtInAt: new Date('2024-06-01T08:00:00.123+07:00'),
    text: { medium: 'txt', pageCount: null, lines: [line] },
    reading: {
      document: await readSamplePlan(),
      places: { title: [{ page: null, line: 0, start: 0, end: 8 }] },
      doubts: [{ path: 'title', reason: 'weak-match' }],
      warnings: [],
    },
    ...differences,
  };
}
