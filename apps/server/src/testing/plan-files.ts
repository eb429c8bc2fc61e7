import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedFiles } from '../installed-files.ts';
import type { Part } from './multipart.ts';

/** A file of a sample plan: "phong-tho-2024", "libreoffice.docx". */
export function planFile(plan: string, file = 'input.txt'): Uint8Array {
  return readFileSync(join(installedFiles.samplePlans, plan, file));
}

/** The one part of an upload. */
export function filePart(fileName: string, bytes: Uint8Array | string): Part[] {
  return [{ field: 'file', fileName, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }];
}

/** The plan of huyện Phong Thổ as the browser sends it. */
export const phongThoPlan = () => filePart('ke-hoach-phong-tho.txt', planFile('phong-tho-2024'));
