import { jobsEn } from './en.ts';
import { jobsVi } from './vi.ts';

export const jobsTexts = { vi: jobsVi, en: jobsEn };
