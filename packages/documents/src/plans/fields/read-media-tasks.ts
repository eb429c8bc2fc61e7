import type { Draft } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { AssignmentReading } from './read-assignments.ts';
import type { ParticipantsReading } from './read-participants.ts';

type MediaTask = Draft<PlanDocument['mediaTasks'][number]>;

const MEDIA =
  /đưa tin|viết bài|viết tin|tin bài|tuyên truyền|đăng tải|đăng tin|truyền thanh|phóng sự|ghi hình|phát sóng|đưa thông tin|phóng viên/;
const CHANNEL =
  /(?<!\p{L})(?:(?:hệ thống )?(?:đài |loa )?truyền thanh|đài (?:phát thanh|truyền)|hệ thống (?:loa |đài |phát thanh, )?(?:truyền thanh|phát thanh|loa)|trang (?:thông tin điện tử|ttđt|fanpage|facebook|zalo)|cổng (?:thông tin điện tử|ttđt)|báo (?!cáo)(?=\p{L})|loa |fanpage|zalo|facebook|youtube|tiktok|mạng xã hội|kênh (?=truyền|youtube|zalo|\p{L})|tạp chí |bản tin |các phương tiện (?:thông tin|truyền thông))[^,;.()]*/gu;

/** Who reports on the conference: delegates of the press, then tasks of reporting. */
export function readMediaTasks(
  participants: ParticipantsReading['lines'],
  assignments: readonly AssignmentReading[],
): MediaTask[] {
  const delegates = participants.flatMap(({ line, roles, organizations }) => {
    const unit = organizations[organizations.length - 1];
    const text = roles.includes('media') ? reportingWords(line) : null;
    return unit && text ? [{ unit, text, channels: [] }] : [];
  });
  const tasks = assignments.flatMap(({ unit, tasks: own }) =>
    own.flatMap((task) => {
      const text = task.category === 'media' ? task.text : mediaClause(task.text);
      return text ? [{ unit, text, channels: channelsIn(text, unit) }] : [];
    }),
  );
  return [...delegates, ...tasks];
}

function reportingWords(line: Span): Span | null {
  const match =
    /(?:(?:tham )?dự(?:,| và) |cử phóng viên (?:dự,? (?:và )?)?)?(?:đưa tin|ghi hình|viết bài|tuyên truyền)[^):]*/.exec(
      line.key,
    );
  return match ? trimmed(cut(line, match.index, match.index + match[0].length)) : null;
}

/** A clause of reporting inside a task of another kind. */
function mediaClause(text: Span): Span | null {
  return split(text, /;\s/g).find(
    (clause) => MEDIA.test(clause.key) && !/mời phóng viên|tài liệu tuyên truyền/.test(clause.key),
  ) === undefined
    ? null
    : (split(text, /;\s/g).find(
        (clause) => MEDIA.test(clause.key) && !/hội thi|cuộc thi|trao thưởng/.test(clause.key),
      ) ?? null);
}

function channelsIn(text: Span, unit: Span): Span[] {
  const channels: Span[] = [];
  for (const match of text.key.matchAll(CHANNEL)) {
    const words = cut(text, match.index, match.index + match[0].length);
    for (const part of partChannels(words)) if (part.key !== unit.key) channels.push(part);
  }
  return channels;
}

function partChannels(words: Span): Span[] {
  const end =
    /\s(?:đăng|viết|đưa|về|xây dựng|thực hiện|để|nhằm|tuyên truyền|trước|trong|sau|theo|phục vụ|và (?=thông tin|đưa|viết))\s?/.exec(
      words.key,
    );
  const bare = trimmed(end ? cut(words, 0, end.index) : words);
  return split(
    bare,
    /\svà\s(?=(?:hệ thống|trang|cổng|đài|báo|loa|fanpage|zalo|mạng|kênh|facebook|youtube|bản tin|tạp chí|các phương tiện))/g,
  );
}
