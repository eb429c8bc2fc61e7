import { homeEn } from './en.ts';
import { homeVi } from './vi.ts';

export const homeTexts = { vi: homeVi, en: homeEn };
