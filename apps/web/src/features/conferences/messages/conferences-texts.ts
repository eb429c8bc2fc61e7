import { conferencesEn } from './en.ts';
import { conferencesVi } from './vi.ts';

export const conferencesTexts = { vi: conferencesVi, en: conferencesEn };
