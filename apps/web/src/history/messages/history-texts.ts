import { historyEn } from './en.ts';
import { historyVi } from './vi.ts';

export const historyTexts = { vi: historyVi, en: historyEn };
