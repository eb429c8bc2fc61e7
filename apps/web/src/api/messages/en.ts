import type { ApiMessages } from './vi.ts';

export const apiEn: ApiMessages = {
  lineLost: {
    title: 'The server cannot be reached.',
    mend: 'Check the line and try again. What was saved is not lost.',
  },
  notUnderstood: {
    title: 'The answer of the server could not be read.',
    mend: 'Reload the page; if it happens again, tell the administrator.',
  },
};
