import { exportList, type ImportPreview } from '@openpar/contract';
import { addressFor } from '../api/call.ts';

/** The address of a whole list as a file. */
export function exportAddress(kind: ImportPreview['kind'], format: 'xlsx' | 'csv'): string {
  return addressFor(exportList, { params: { kind }, query: { format } });
}
