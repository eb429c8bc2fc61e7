import { participationsEn } from './en.ts';
import { participationsVi } from './vi.ts';

export const participationsTexts = { vi: participationsVi, en: participationsEn };
