import { type Draft, derived } from '../draft.ts';
import type { Paragraph } from '../lines/read-source.ts';
import { cut, isCapitals, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument, SIGNING_CAPACITIES } from '../plan-document.ts';

type Capacity = (typeof SIGNING_CAPACITIES)[number];

const PREFIX = /^(?<prefix>tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)\s?(?:\.|(?=\s))\s?(?=\p{L})/u;
const POST =
  /^(?:phó |quyền )?(?:chủ tịch|giám đốc|chánh|trưởng|cục trưởng|viện trưởng|bí thư|tổng giám đốc|chi cục trưởng|bộ trưởng|thứ trưởng|hiệu trưởng|tổng cục trưởng|chủ nhiệm|ủy viên)/;
const NAME = /^\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){1,5}$/u;

export interface SignatureReading {
  draft: Draft<PlanDocument['signature']>;
  hasName: boolean;
  hasAuthority: boolean;
}

/** The signature block: capacity lines, posts and name. All parts are `null` where the copy has none. */
export function readSignature(foot: readonly Paragraph[]): SignatureReading {
  const lines = signatureLines(foot);
  const prefixed = lines.flatMap(({ span }) => prefixedLines(span));
  const capacities = prefixed.map(({ prefix }) => prefix);
  const body = prefixed.find(({ prefix }) => prefix === 'TM')?.line ?? null;
  const replaced = prefixed.find(({ prefix }) => prefix !== 'TM');
  const posts = lines.flatMap(({ span }) => (POST.test(span.key) && isCapitals(span.text) ? [trimmed(span)] : []));
  const own = posts[0] ?? null;
  const name = nameIn(lines);
  return {
    draft: {
      authority: body,
      capacity: derived([...new Set(capacities)], ...prefixed.map(({ line }) => line)),
      position: replaced?.post ?? own,
      signerPosition: own ?? replaced?.post ?? null,
      name,
    },
    hasName: name !== null,
    hasAuthority: prefixed.length > 0,
  };
}

/** Lines of the foot outside the list of recipients. */
function signatureLines(foot: readonly Paragraph[]): Paragraph[] {
  return foot.filter((paragraph) => {
    const { span, marker } = paragraph;
    return !/^nơi nhận/.test(span.key) && (marker === null || PREFIX.test(span.key)) && !/^lưu\s?:/.test(span.key);
  });
}

function prefixedLines(span: Span): { prefix: Capacity; line: Span; post: Span }[] {
  const match = PREFIX.exec(span.key);
  if (!match || !isCapitals(span.text)) return [];
  const prefix = capacityOf(match.groups?.prefix ?? '');
  if (!prefix) return [];
  return [{ prefix, line: trimmed(span), post: trimmed(cut(span, match[0].length)) }];
}

function capacityOf(prefix: string): Capacity | null {
  const known: Readonly<Record<string, Capacity>> = {
    tm: 'TM',
    't/m': 'TM',
    kt: 'KT',
    'k/t': 'KT',
    tl: 'TL',
    't/l': 'TL',
    tuq: 'TUQ',
    q: 'Q',
  };
  return known[prefix] ?? null;
}

/** The last line that is a name: two to six words, each with a capital, neither a post nor all in capitals. */
function nameIn(lines: readonly Paragraph[]): Span | null {
  for (const { span } of [...lines].reverse()) {
    const words = trimmed(cut(span, /^\(?(?:đã ký|ký)\)?\s?:?\s?/.exec(span.key)?.[0].length ?? 0));
    if (NAME.test(words.text) && !isCapitals(words.text) && !POST.test(words.key)) return words;
  }
  return null;
}
