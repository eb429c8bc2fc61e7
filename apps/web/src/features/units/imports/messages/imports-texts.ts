import { importsEn } from './en.ts';
import { importsVi } from './vi.ts';

export const importsTexts = { vi: importsVi, en: importsEn };
