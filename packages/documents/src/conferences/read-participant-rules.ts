import type { AdministrativeLevel, ParticipantCall, ParticipantRule } from '@openpar/engine';
import { splitNameWords } from '@openpar/formats';
import type { PlanDocument, PlanLevel } from '../plans/plan-document.ts';
import { hasPhraseAt } from './match-words.ts';
import { readWording, type WordingContext, type WordingPart } from './read-wording.ts';
import { TERRITORY_WORDS } from './territory-words.data.ts';
import { wordingContextOf } from './wording-context-of.ts';

type Participant = PlanDocument['participants'][number];

/**
 * Turns the participant lines of a plan into rules by their wording: posts × units for each line, in the order of the plan. What no rule
 * could be made of stands in `notUnderstood`; nothing is left out silently.
 */
export function readParticipantRules(document: PlanDocument): ParticipantRule[] {
  const context = wordingContextOf(document);
  return document.participants.map((participant, line) => {
    const level = administrativeLevelOf(participant.level);
    const isAwarded = participant.roles.includes('awardee');
    const parts = isAwarded ? [] : readLine(participant, level, context);
    return {
      line,
      text: participant.description,
      headingLevel: level !== null && announces(participant.groupLabel ?? '', level, context) ? level : null,
      calls: isAwarded ? [awardees(participant)] : parts.flatMap(callsOf),
      notUnderstood: parts.filter(({ units }) => units.length === 0).map(({ text }) => text),
    };
  });
}

/** Who is rewarded follows from the decision on awards, which the host makes. */
function awardees({ description }: Participant): ParticipantCall {
  return { unit: { units: 'host' }, posts: [{ call: 'named-by-unit' }], text: description };
}

/** A body that is only to report ("cử phóng viên đưa tin") sends its reporter. */
function readLine(
  { description, roles }: Participant,
  level: AdministrativeLevel | null,
  context: WordingContext,
): WordingPart[] {
  const parts = readWording(description, { ...context, defaultLevel: level ?? context.hostLevel });
  if (!roles.includes('media')) return parts;
  return parts.map((part) =>
    part.arePostsSaid ? part : { ...part, posts: [{ call: 'function', function: 'reporter' }] },
  );
}

function callsOf({ units, posts, text }: WordingPart): ParticipantCall[] {
  return units.map((unit) => ({ unit, posts, text }));
}

/** "Cấp tỉnh" announces a level, "Đại biểu mời" none. */
function announces(label: string, level: AdministrativeLevel, { cityLevel }: WordingContext): boolean {
  const words = splitNameWords(label);
  const kinds = TERRITORY_WORDS.filter((kind) => (kind.level === 'city' ? cityLevel : kind.level) === level);
  return words.some((_, at) => kinds.some((kind) => hasPhraseAt(words, at, kind.words)));
}

function administrativeLevelOf(level: PlanLevel): AdministrativeLevel | null {
  return level === 'multiple' || level === 'unspecified' ? null : level;
}
