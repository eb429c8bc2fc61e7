import { routesEn } from './en.ts';
import { routesVi } from './vi.ts';

export const routesTexts = { vi: routesVi, en: routesEn };
