import type { JobsMessages } from './vi.ts';

export const jobsEn: JobsMessages = {
  kinds: { 'invitation-letters': 'Invitations to each delegate', 'send-mail': 'Letter to set a password' },
  list: {
    title: 'Background work',
    lead: 'Work that takes its time; it goes on when you leave the page or switch off.',
    caption: 'Background work of the unit',
    job: 'Work',
    state: 'State',
    asked: 'Asked for',
    me: 'me',
    ended: 'Ended',
    acts: 'Acts',
    empty:
      'No work yet. It starts from the page of a conference, for example with letters to all delegates under Papers.',
  },
  state: {
    waiting: 'waiting its turn',
    running: 'under way',
    done: 'done',
    failed: 'failed',
    cancelled: 'cancelled',
    cancelling: 'being cancelled',
    again: 'failed, will try again by itself',
    made: (count) => `${count.toLocaleString('en-GB')} letters`,
  },
  acts: {
    cancel: 'Cancel',
    take: (format) => `Take ${format}`,
    retry: 'Run again',
  },
  hint: {
    running: (count) => `${count} under way`,
    done: (count) => `${count} done`,
    failed: (count) => `${count} failed`,
  },
};
