import type { SearchMessages } from './vi.ts';

export const searchEn: SearchMessages = {
  box: {
    label: 'Search the whole system',
    placeholder: 'Find units, people, plans…',
    submit: 'Search',
    open: 'Search',
  },
  page: {
    title: 'Search',
    titleFor: (words) => `Search for “${words}”`,
    status: (count, day) => `${count.toLocaleString('en-GB')} results as of ${day}`,
    emptyTitle: 'What can be found',
    emptyLead:
      'Type one or more words into the box at the top; marks and ends of words may be left out. The key / leads to the box from anywhere.',
    emptyKinds: {
      units: 'Units by name, also those that have ended: “phong tho”, “ubnd xa ban lang”',
      posts: 'Posts by title and unit, with who holds them: “chu tich phong tho”',
      people: 'People by name, sorted by given name: “lo thi”',
      plans: 'Plans of your own units by title, issuer or file name',
      conferences: 'Conferences that you may see, by name',
      tasks: 'Tasks that you may see, by their text',
    },
    noneTitle: (words) => `Nothing found for “${words}”`,
    noneSearched: (kinds, day) => `Searched: ${kinds}; posts and their holders as of ${day}.`,
    noneMend:
      'Try fewer words, without marks, or only their beginnings. Only what the chosen post may see is searched.',
    notSearched: (kinds) => `Not searched: ${kinds}; the chosen post may not see them.`,
    count: (shown, total) =>
      shown < total
        ? `${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`
        : total.toLocaleString('en-GB'),
    all: (total) => `Show ${total.toLocaleString('en-GB')} results`,
    firstHundred: (total) => `Show 100 of ${total.toLocaleString('en-GB')} results`,
    narrow: 'Type more words to narrow down.',
    allKinds: 'Show results of every kind',
    ended: (day) => `until ${day}`,
    vacant: 'vacant',
    noPost: 'holds no post on this day',
    issuedBy: (issuer) => `Issued by ${issuer}`,
    file: (name) => `File: ${name}`,
    heldBy: (host) => `Held by ${host}`,
    ledBy: (unit) => `Led by ${unit}`,
  },
  kinds: {
    units: 'Units',
    posts: 'Posts',
    people: 'People',
    plans: 'Plans',
    conferences: 'Conferences',
    tasks: 'Tasks',
  },
};
