import { insideSentence } from '../../papers/mend-form.ts';
import type { ConferenceDraft, DraftPreparation, PreparationItem } from './conference-draft.ts';
import { committeeOf, type DraftHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { kindWords } from './kind-words.ts';
import { TEMPLATE_WORDS, type TemplateNames } from './messages/vi.ts';

const words = TEMPLATE_WORDS.preparations;

/** Facts about the conference that decide which preparations are on. */
export interface TemplateSetting {
  names: TemplateNames;
  /** Held at several sites. */
  isLinked: boolean;
}

/** The checklist of preparations, each with the office of the host that does such work. */
export function templatePreparations(
  kind: DraftKind,
  host: DraftHost,
  { names, isLinked }: TemplateSetting,
): ConferenceDraft['preparations'] {
  const { standing, office, finance, media, technology } = host.duties;
  const committee = committeeOf(host);
  const report = kindWords(kind, host).report(names);
  const papers = words.withOthers(names.offices, report.charAt(0).toLocaleLowerCase('vi') + report.slice(1));
  const decider = host.workingBodies.awards ?? committee;
  const { press } = host.outside;
  return [
    preparation('papers', standing, papers),
    preparation('programme', standing, words.programme(insideSentence(TEMPLATE_WORDS.leaders(committee)))),
    preparation('estimate', finance === standing ? null : standing, words.estimate(finance ?? committee)),
    preparation('awards', standing, words.awards(decider, names.year), kind === 'year-end'),
    preparation('letters', office ?? standing, words.letters(committee)),
    preparation('hall', office ?? standing, words.hall),
    preparation('equipment', technology ?? office ?? standing, words.equipment),
    preparation('connection', technology ?? office ?? standing, words.connection, isLinked),
    preparation('money', finance ?? office, words.money(committee)),
    preparation('press', media, media === office ? words.publish(host.word) : words.press(host.word)),
    preparation('press', press === null ? null : TEMPLATE_WORDS.assignments.asked(press), words.outsidePress),
  ].flat();
}

function preparation(item: PreparationItem, unit: string | null, text: string, isOn = true): DraftPreparation[] {
  return unit === null ? [] : [{ item, unit, text, due: null, product: null, isOn }];
}
