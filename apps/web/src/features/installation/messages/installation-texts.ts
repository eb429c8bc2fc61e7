import { installationEn } from './en.ts';
import { installationVi } from './vi.ts';

export const installationTexts = { vi: installationVi, en: installationEn };
