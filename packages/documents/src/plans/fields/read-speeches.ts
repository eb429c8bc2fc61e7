import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument, SPEECH_KINDS } from '../plan-document.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import type { AssignedTask, AssignmentReading } from './read-assignments.ts';

type SpeechKind = (typeof SPEECH_KINDS)[number];

export interface SpeechReading {
  speaker: Span;
  kind: SpeechKind;
  topic: Span | null;
}

/** Speeches that the tasks assign: papers, contributions to the discussion, leaders' addresses. */
export function readSpeeches(assignments: readonly AssignmentReading[]): SpeechReading[] {
  return assignments.flatMap(({ unit, tasks }) => tasks.flatMap((task) => speechesOf(unit, task)));
}

/** A speech as the document's record holds it. */
export function speechDraft({ speaker, kind, topic }: SpeechReading): Draft<PlanDocument['speeches'][number]> {
  return { speaker, kind: derived(kind, speaker), topic };
}

function speechesOf(unit: Span, task: AssignedTask): SpeechReading[] {
  if (task.speechLines.length > 0) return task.speechLines.map((line) => speechLine(line, task.text));
  if (/^(?:đôn đốc|tổng hợp|theo dõi|tiếp nhận|phân loại|lựa chọn|bố trí|in|gửi|đưa tin|duyệt)/.test(task.action.key))
    return [];
  return clausesOf(task.text).flatMap((clause) => speechIn(clause, unit, task));
}

/** "UBND xã A: phát biểu tham luận về …". */
function speechLine(line: Span, task: Span): SpeechReading {
  const colon = line.key.indexOf(':');
  const verb = /\s(?=(?:phát biểu|tham luận|chuẩn bị|báo cáo|chủ động|thảo luận|trình bày|có ý kiến))/.exec(line.key);
  const end = colon > 0 ? colon : (verb?.index ?? line.text.length);
  const words = cut(line, Math.min(line.text.length, end + 1));
  const says = /tham luận|phát biểu|báo cáo|thảo luận|ý kiến/.test(words.key) ? words : task;
  return { speaker: trimmed(cut(line, 0, end)), kind: kindOf(says.key), topic: topicIn(words) };
}

function kindOf(key: string): SpeechKind {
  if (/tham luận/.test(key)) return 'paper';
  if (/^\s?(?:trình bày\s)?báo cáo/.test(key)) return 'report';
  return 'discussion';
}

/** What a speech is about: the words behind its first "về", or behind "đưa ra", "liên quan tới". */
function topicIn(words: Span): Span | null {
  const match =
    /(?<!chương trình hội nghị )(?:^|\s)(?:về(?: nội dung| việc| vấn đề)?|với (?:nội dung|chủ đề)|chủ đề|nội dung:|đưa ra|liên quan (?:tới|đến))\s?:?\s/.exec(
      afterSpeechWord(words),
    );
  if (!match) return null;
  const skipped = words.text.length - afterSpeechWord(words).length;
  const topic = trimmed(cut(words, skipped + match.index + match[0].length));
  const end =
    /\s(?:tại hội nghị|gửi về|trước ngày|\(|chậm nhất)|;\s|,\s(?:gửi|trình|hoàn thành|báo cáo ubnd|thời gian)\s/.exec(
      topic.key,
    );
  const bare = trimmed(end ? cut(topic, 0, end.index) : topic);
  return bare.text === '' || /^(?:hội nghị|sở|phòng|chương trình hội nghị)/.test(bare.key) ? null : bare;
}

function afterSpeechWord(words: Span): string {
  const match = /^[^;]*?(?:tham luận|phát biểu|ý kiến|báo cáo|thảo luận)/.exec(words.key);
  return words.key.slice(match?.[0].length ?? 0);
}

function clausesOf(text: Span): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of text.key.matchAll(/[;.]\s/g)) {
    parts.push(trimmed(cut(text, from, match.index)));
    from = match.index + match[0].length;
  }
  return [...parts, trimmed(cut(text, from))];
}

function speechIn(clause: Span, unit: Span, task: AssignedTask): SpeechReading[] {
  const leader = /(?:bài|nội dung|các bài|dự thảo)\s?(?:bài )?(?:phát biểu|diễn văn)[^;]{0,60}?\s(?:của|cho)\s/.exec(
    clause.key,
  );
  if (leader) {
    const speaker = trimmed(
      cut(clause, leader.index + leader[0].length, endOfSpeaker(clause.key, leader.index + leader[0].length)),
    );
    return speaker.text === '' ? [] : [{ speaker, kind: 'leader_speech', topic: null }];
  }
  const speaks =
    /(?:chuẩn bị|tham gia|trình bày|phát biểu|đăng ký|viết)[^;]{0,40}?(?:tham luận|phát biểu|thảo luận|ý kiến)|^tham luận|,\stham luận/.exec(
      clause.key,
    );
  const reports = /^cử\s[^;]{3,60}?\s(?:báo cáo|trình bày)\s(?=chuyên đề|báo cáo|nội dung|về)/.exec(clause.key);
  if (reports) return [{ speaker: unit, kind: 'report', topic: topicIn(cut(clause, reports.index)) }];
  if (!speaks || /chương trình|hội trường|phóng viên|trả lời|giải trình/.test(speaks[0])) return [];
  const assigned = /(?:phân công|giao)\s(?:cho\s)?(?<who>.{3,120}?)\s(?:chuẩn bị|tham luận|phát biểu)/.exec(clause.key);
  if (assigned?.groups?.who) {
    const at = clause.key.indexOf(assigned.groups.who, assigned.index);
    return [
      { speaker: cut(clause, at, at + assigned.groups.who.length), kind: kindOf(clause.key), topic: topicIn(clause) },
    ];
  }
  if (task.role === 'lead' && !/^chủ trì/.test(clause.key) && task.category !== 'speech') return [];
  return speakersOf(clause, unit).map((speaker) => ({
    speaker,
    kind: kindOf(clause.key),
    topic: topicIn(cut(clause, speaks.index)),
  }));
}

function endOfSpeaker(key: string, from: number): number {
  const end =
    /\s(?:tại|để|phục vụ|trình|trong|trước|gửi)\s|[;(]|,\s(?=(?:gửi|chuẩn bị|mời|bố trí|tham mưu|xây dựng|các))/.exec(
      key.slice(from),
    );
  return end ? from + end.index : key.length;
}

/** "UBND xã A chuẩn bị tham luận" names its own speaker; other clauses speak of the task's unit. */
function speakersOf(clause: Span, unit: Span): Span[] {
  const subject = /^(?<who>.{3,100}?)\s(?:chuẩn bị|tham luận|phát biểu)\s/.exec(clause.key);
  const who = subject?.groups?.who;
  if (who && STARTS_WITH_ORGANIZATION.test(who) && !/\s(?:và|chủ trì|phối hợp)\s/.test(who))
    return [cut(clause, 0, who.length)];
  return [unit];
}
