import type { ParticipationsMessages } from './vi.ts';

export const participationsEn: ParticipationsMessages = {
  title: 'Name people for conferences',
  empty: 'No conference asks your unit to name anybody.',
  host: (name) => `held by ${name}`,
  when: (day) => `On ${day}`,
  noDay: 'No day fixed yet',
  until: (day) => `You may name or change until the end of ${day}`,
  asks: (unit, line) => `${unit}: “${line}”`,
  named: 'Named',
  nobody: 'Nobody named yet',
  vacant: 'vacant',
  elsewhere: 'called already, counted once',
  remove: (name) => `Take ${name} back`,
  removeShort: 'Take back',
  choose: 'Choose somebody of the unit',
  chooseNone: 'Choose a person',
  addChosen: 'Name this person',
  name: 'Name (of somebody not in the list)',
  post: 'Title',
  addTyped: 'Name',
};
