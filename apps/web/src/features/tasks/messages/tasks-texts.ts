import { tasksEn } from './en.ts';
import { tasksVi } from './vi.ts';

export const tasksTexts = { vi: tasksVi, en: tasksEn };
