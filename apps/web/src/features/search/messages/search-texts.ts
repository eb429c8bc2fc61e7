import { searchEn } from './en.ts';
import { searchVi } from './vi.ts';

export const searchTexts = { vi: searchVi, en: searchEn };
