import { listFilesEn } from './en.ts';
import { listFilesVi } from './vi.ts';

export const listFilesTexts = { vi: listFilesVi, en: listFilesEn };
