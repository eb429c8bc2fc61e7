import { unitsEn } from './en.ts';
import { unitsVi } from './vi.ts';

export const unitsTexts = { vi: unitsVi, en: unitsEn };
