import { accountsEn } from './en.ts';
import { accountsVi } from './vi.ts';

export const accountsTexts = { vi: accountsVi, en: accountsEn };
