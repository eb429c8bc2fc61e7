import type { Span } from '../lines/span.ts';
import { CATEGORY_WORDS, type TaskCategory } from '../words/task-categories.data.ts';

/** What sort of work a task is, by its main verb and the nearest word of its object. */
export function categoryOf({ text, action, object }: { text: Span; action: Span; object: Span | null }): TaskCategory {
  const verb = byVerb(action.key, object?.key ?? '');
  if (verb) return verb;
  const main = object ? object.key : '';
  return firstIn(main) ?? firstIn(text.key.slice(action.start - text.start)) ?? 'other';
}

function byVerb(verb: string, object: string): TaskCategory | null {
  if (/^(?:báo cáo|tổng hợp)/.test(verb)) return 'report';
  if (/^(?:gửi|nộp|lập)/.test(verb) && /^danh sách/.test(object)) return 'attendance';
  if (/^gửi/.test(verb) && /^(?:\p{L}+ )?báo cáo/u.test(object)) return 'report';
  if (/đưa tin|viết bài|viết tin|tuyên truyền|đăng|phát sóng|ghi hình/.test(verb)) return 'media';
  if (/^(?:thực hiện|sản xuất|quay|dựng|làm)/.test(verb) && /^(?:\d+ )?(?:phóng sự|video|clip|phim|tin)/.test(object))
    return 'media';
  if (/^(?:kết nối|vận hành|lắp đặt|cài đặt|thiết lập)/.test(verb)) return 'technical';
  if (/^(?:phổ biến|quán triệt)/.test(verb)) return 'other';
  if (/khen thưởng|trao|tặng|biểu dương/.test(verb)) return 'award';
  if (
    /^(?:điều hành|tổ chức|thực hiện|dẫn|chuẩn bị)/.test(verb) &&
    /trao thưởng|trao giải|khen thưởng|trao giấy khen/.test(object)
  )
    return 'award';
  if (/^(?:tham dự|dự(?! thảo| trù| toán))/.test(verb)) return 'attendance';
  if (
    /^(?:theo dõi|đôn đốc|kiểm tra|giám sát)/.test(verb) &&
    /^(?:việc|các cơ quan|các đơn vị)?\s?(?:thực hiện|triển khai)/.test(object)
  )
    return 'other';
  if (/^mời|, mời$/.test(verb)) return 'invitation';
  if (/^(?:dự trù|thanh quyết toán|quyết toán)/.test(verb)) return 'budget';
  if (/^(?:tham luận|phát biểu)/.test(verb)) return 'speech';
  if (
    /^cử\b/.test(verb) &&
    /^(?:đại biểu|cán bộ|công chức|thành phần|lãnh đạo|người|đúng)/.test(object) &&
    !/phóng viên|kỹ thuật|báo cáo|phục vụ/.test(object)
  )
    return 'attendance';
  if (/^cử/.test(verb) && /báo cáo|tham luận|trình bày/.test(object)) return 'speech';
  return null;
}

function firstIn(key: string): TaskCategory | null {
  let best: { category: TaskCategory; at: number } | null = null;
  for (const [category, word] of CATEGORY_WORDS) {
    const match = word.exec(key);
    if (match && (best === null || match.index < best.at)) best = { category, at: match.index };
  }
  return best?.category ?? null;
}
