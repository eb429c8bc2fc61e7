import type { ConferenceDraft } from './conference-draft.ts';
import { committeeOf, type DraftHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { kindWords } from './kind-words.ts';
import { TEMPLATE_WORDS, type TemplateNames } from './messages/vi.ts';

const words = TEMPLATE_WORDS.programme;

/** Opening, the kind's reports, discussion and conclusion: within half a day, presenters by the host's duties. */
export function templateProgramme(
  kind: DraftKind,
  host: DraftHost,
  names: TemplateNames,
): ConferenceDraft['programme'] {
  const leaders = TEMPLATE_WORDS.leaders(committeeOf(host));
  const { standing, office } = host.duties;
  const awards = kind === 'year-end' ? [{ ...words.awards, presenter: leaders }] : [];
  return [
    { ...words.opening, presenter: office },
    { ...words.openingSpeech, presenter: leaders },
    ...kindWords(kind, host).main.map(({ minutes, text }) => ({
      minutes,
      text: text(names),
      presenter: standing,
    })),
    { ...words.discussion, presenter: words.delegates },
    ...awards,
    { ...words.conclusion, presenter: leaders },
  ];
}
