import { cut, type Span, trimmed } from '../lines/span.ts';
import { CLAUSE_VERB_AT_START } from '../words/verbs.data.ts';
import { deadlineAt } from './read-deadline.ts';

/** Where an object ends at the latest: the next clause, its purpose, what it follows, a deadline. */
const END =
  /[;.]\s|[;.]$|\s\((?!báo cáo)|\s(?:để|nhằm)\s|,?\s(?:đảm bảo|bảo đảm)\s|\stheo (?:quy định|đúng|yêu cầu|chức năng|chỉ đạo|đề nghị)|,\s(?:trọng tâm|nhất là|trong đó|đồng thời|qua đó|cụ thể|gồm|bao gồm)(?=\s|$)|,\sbáo cáo\s(?=(?:ubnd|ủy ban|lãnh đạo|chủ tịch|sở|phòng|thường trực|huyện ủy|đảng ủy|cho|về|với)\s)|\sđối với\s|\s(?:tới|đến|cho)\s(?=(?:các )?đại biểu)|\s(?:trình|gửi)\s(?=(?:ubnd|ủy ban|lãnh đạo|chủ tịch|phòng|sở|về|cho|đến|văn phòng|thường trực|huyện ủy|đảng ủy|ban|qua)(?:\s|$))|\strên (?=(?:hệ thống|đài|trang|cổng|các phương tiện|sóng|báo|loa))/g;
const TAIL =
  /(?:\s(?:phục vụ|cho)(?: cho)?(?: công tác tổ chức| tổ chức| việc tổ chức)? (?:hội nghị|đại biểu|buổi|cuộc họp)(?: trực tuyến)?|\sphát|\stại hội nghị|\stại buổi|\strong hội nghị|\sđạt hiệu quả|\sđược giao|\scó hiệu quả|\sđạt kết quả[^,;]*|,?\s(?:thiết thực|chu đáo|kịp thời|đầy đủ|hiệu quả))$/;

/** "Báo cáo UBND tỉnh kết quả": who is told is no part of what is reported. */
const TOLD_BODY =
  /^(?:(?:lãnh đạo|chủ tịch|thường trực)\s)?(?:ubnd|ủy ban nhân dân|huyện ủy|đảng ủy|tỉnh ủy)\s(?:tỉnh|huyện|xã|phường|thành phố)\s(?=kết quả|tình hình|tiến độ|về\s)/;

/** What the verb acts on, without purpose clause, deadline and place; `null` when nothing is left. */
export function objectOf(text: Span, from: number, action: Span): Span | null {
  const lead = /^\s?(?:cho|về|với|đến|,)?\s/.exec(text.key.slice(from));
  const keepsAbout = /^(?:báo cáo|phát biểu|tham luận|thông tin)/.test(action.key) && !/đưa tin/.test(action.key);
  const after = from + (keepsAbout && /^\s?về/.test(lead?.[0] ?? '') ? 1 : (lead?.[0].length ?? 0));
  const body = /^báo cáo$/.test(action.key) ? TOLD_BODY.exec(text.key.slice(after)) : null;
  const start = after + (body?.[0].length ?? 0);
  const limit = endOf(text.key, start, action.key);
  const bare = /^(?:cử|phân công|giao|đôn đốc|chỉ đạo)/.test(action.key)
    ? trimmed(cut(text, start, limit))
    : withoutTail(trimmed(cut(text, start, limit)));
  const object = /^(?:tham dự|dự(?! thảo| trù| toán)|tham gia)/.test(action.key) ? beforeManner(bare) : bare;
  return object.text === '' ? null : object;
}

function endOf(key: string, start: number, action: string): number {
  const candidates = [...key.slice(start).matchAll(END)]
    .map((match) => start + match.index)
    .filter((at) => !(/^cử/.test(action) && /^\strên\s/.test(key.slice(at))))
    .filter((at) => at > start || /^\s(?:để|nhằm)/.test(key.slice(at)) || at === start);
  const deadline = deadlineAt(key);
  if (deadline !== null && deadline >= start) candidates.push(deadline);
  candidates.push(nextVerbClause(key, start));
  if (/^gửi/.test(action)) {
    const to = /\s(?:về|cho|đến|tới)\s(?=(?:phòng|sở|ubnd|văn phòng|ủy ban|các|đại biểu|ban|huyện))/.exec(
      key.slice(start),
    );
    if (to) candidates.push(start + to.index);
  }
  return Math.min(...candidates.filter((at) => at >= start), key.length);
}

/** ", cử đại biểu …" begins another piece of work; ", công bố …" may still belong to a report's name. */
function nextVerbClause(key: string, start: number): number {
  for (const match of key.slice(start).matchAll(/(?:,|\svà)\s/g)) {
    const verb = CLAUSE_VERB_AT_START.exec(key.slice(start + match.index + match[0].length))?.[0];
    const isTopic = verb === 'xây dựng' && /\s(?:về|liên quan|công tác)\s/.test(key.slice(start, start + match.index));
    if (
      verb &&
      !isTopic &&
      !/^(?:công bố|phân tích|đánh giá|trang trí|báo cáo|thông tin|thống kê|đưa tin|khen thưởng|phát biểu|in|làm|dự|kết luận|phục vụ|khắc phục|giải quyết|triển khai|thực hiện|tiếp nhận|tuyên truyền|điều hành|chỉ đạo|giám sát|kiểm tra|quản lý|tổ chức|đề xuất|lập|quyết toán|biểu dương|số hóa|cấp|đăng)$/.test(
        verb,
      )
    ) {
      return start + match.index;
    }
    if (
      verb &&
      match[0].startsWith(',') &&
      /^(?:báo cáo|lập|khen thưởng)$/.test(verb) &&
      /\scho\s/.test(key.slice(start, start + match.index))
    )
      return start + match.index;
  }
  return key.length;
}

function withoutTail(object: Span): Span {
  let bare = object;
  for (let round = 0; round < 3; round += 1) {
    const tail = TAIL.exec(bare.key);
    if (!tail || tail.index === 0) break;
    bare = trimmed(cut(bare, 0, tail.index));
  }
  return bare;
}

function beforeManner(object: Span): Span {
  const manner = /\s(?:đúng|đầy đủ|theo|và)\s/.exec(object.key);
  return manner ? trimmed(cut(object, 0, manner.index)) : object;
}
