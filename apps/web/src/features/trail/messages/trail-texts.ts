import { trailEn } from './en.ts';
import { trailVi } from './vi.ts';

export const trailTexts = { vi: trailVi, en: trailEn };
