import type { listFilesVi } from './vi.ts';

export const listFilesEn: typeof listFilesVi = {
  label: 'Download the list',
  excel: 'Download as Excel',
  csv: 'Download as CSV',
};
