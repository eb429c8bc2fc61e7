import { plansEn } from './en.ts';
import { plansVi } from './vi.ts';

export const plansTexts = { vi: plansVi, en: plansEn };
