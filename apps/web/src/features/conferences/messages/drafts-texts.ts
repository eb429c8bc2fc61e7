import { draftsEn } from './drafts-en.ts';
import { draftsVi } from './drafts-vi.ts';

export const draftsTexts = { vi: draftsVi, en: draftsEn };
