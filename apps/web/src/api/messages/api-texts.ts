import { apiEn } from './en.ts';
import { apiVi } from './vi.ts';

export const apiTexts = { vi: apiVi, en: apiEn };
