import { cut, type Span } from '../lines/span.ts';
import { CONFERENCE_WORDS, CONTENT_WORDS, type ConferenceKind, type ContentKind } from '../words/kinds.data.ts';

/** The kinds of a conference by the words of its name in the title and in the enacting sentence, each once, in order of appearance. */
export function readConferenceKinds(names: readonly (Span | null)[]): { kind: ConferenceKind; word: Span }[] {
  const found: { kind: ConferenceKind; word: Span }[] = [];
  for (const name of names) {
    if (!name) continue;
    const here = CONFERENCE_WORDS.flatMap(([kind, word]) => {
      const match = word.exec(name.key);
      return match ? [{ kind, word: cut(name, match.index, match.index + match[0].length) }] : [];
    });
    here.sort((a, b) => a.word.start - b.word.start);
    for (const one of here) if (!found.some(({ kind }) => kind === one.kind)) found.push(one);
  }
  return found;
}

const LEAD_IN =
  /^(?:(?:tập trung|tiếp tục|tổ chức|tiến hành|trên cơ sở|qua đó|đồng thời|cùng với đó|đề nghị|phần|nội dung|công tác|việc|chương trình)(?: báo cáo)?,?\s)+/;

/** The kinds of one content: by the verbs that its clauses begin with. ['other'] when none is known. */
export function readContentKinds(text: Span): ContentKind[] {
  const kinds = new Set<ContentKind>();
  for (const clause of text.key.split(/[;.]\s|,\s/)) collect(clause.trim(), kinds);
  if (kinds.has('conclusion'))
    for (const kind of ['discussion'] as const) if (!/thảo luận|trao đổi|tham luận/.test(text.key)) kinds.delete(kind);
  if (kinds.has('discussion') && kinds.has('dialogue')) {
    kinds.delete(/^(?:[^.;,]{0,60}\s)?(?:trao đổi|thảo luận|tham luận)/.test(text.key) ? 'dialogue' : 'discussion');
  }
  return kinds.size === 0 ? ['other'] : [...kinds];
}

/** Verbs one after another ("Phân tích và công bố", "Sơ kết đánh giá") all count. */
function collect(clause: string, kinds: Set<ContentKind>): void {
  let rest = clause.replace(LEAD_IN, '');
  for (let round = 0; round < 4; round += 1) {
    const before = rest;
    for (const [kind, word] of CONTENT_WORDS) {
      const match = word.exec(rest);
      if (!match) continue;
      kinds.add(kind);
      if (match[0].length > 0)
        rest = rest
          .slice(match[0].length)
          .replace(
            /^\s*(?:và|,|&|-)?\s*(?:kết quả )?(?=(?:công bố|phân tích|đánh giá|sơ kết|tổng kết|khen thưởng|trao đổi|thảo luận|triển khai|quán triệt|kết luận))/,
            '',
          )
          .trimStart();
      break;
    }
    if (rest === before) break;
  }
}
