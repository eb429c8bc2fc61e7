import { choicesEn } from './en.ts';
import { choicesVi } from './vi.ts';

export const choicesTexts = { vi: choicesVi, en: choicesEn };
