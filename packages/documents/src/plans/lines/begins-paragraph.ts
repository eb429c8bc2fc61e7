import type { CleanLine } from './clean-line.ts';
import { readListMarker } from './list-marker.ts';
import { isCapitals, keyOf } from './span.ts';
import type { WrapStyle } from './wrap-style.ts';

const ENDED = /(?:[.;:]|\.\/\.?|[.;]["”)]?)$/;
const CONNECTOR =
  /(?:,|(?:^|\s)(?:và|của|các|cho|về|với|tại|trong|từ|đến|theo|là|được|hoặc|năm|tháng|ngày|số|quý|những|do|ở|trên|để|bằng|phòng|sở|xã|huyện|tỉnh|công|hội))$/;
const COUNTED = /\s(?:số|điều|khoản|điểm|mục|ngày|tháng|năm|quý|tầng|tổ|khu|phường|quận|đoạn|lần)$/;
const SECOND_HALVES =
  /^[-–]\s?(?:kế toán|kế hoạch|thống kê|xã hội|hạ tầng|thông tin|truyền thông|du lịch|xây dựng|pháp chế|tài chính|khen thưởng|hộ tịch|môi trường|ubnd|nông nghiệp|đầu tư|văn hóa|đô thị|thể thao|lao động)/;

/** A programme's line begins with its time: "8h00 - 8h15", "13:30:". */
const PROGRAMME_TIME =
  /^(?:từ )?\d{1,2}\s?(?:h|g|:|giờ)\s?(?:\d{2})?(?:\s?phút|')?\s?(?:(?:-|đến)\s?\d{1,2}\s?(?:h|g|:|giờ)|:\s)/;
/** First words that always open a paragraph. */
const OPENS =
  /^(?:Trên đây là|Tổng (?:số|cộng)|Số lượng|Nơi nhận|Yêu cầu (?:các|[Tt]hủ trưởng)|Đề nghị (?:các|[Tt]hủ trưởng)|Căn cứ|Theo đề nghị|Kính gửi|Thời gian:|Địa điểm:|Thành phần:|Kinh phí:|Hình thức:|Nội dung:)/;
const LEADS_TO_TIME = /(?:lúc|hồi|từ|đến|trước|sau|gian|,|-|:)$/;

/** Whether `line` begins a paragraph of its own after `previous` (false: it carries the sentence on). */
export function beginsParagraph(previous: CleanLine, line: CleanLine, style: WrapStyle): boolean {
  const marker = readListMarker(line.text);
  const isEnded = ENDED.test(previous.text);
  if (line.startsParagraph === false) return marker !== null && isEnded;
  if (line.startsParagraph === true) return marker !== null || isEnded || !/^[\p{Ll}]/u.test(line.text);
  if (marker) return !isFalseMarker(previous, line);
  if (PROGRAMME_TIME.test(keyOf(line.text)) && !LEADS_TO_TIME.test(keyOf(previous.text))) return true;
  if (isCapitals(line.text) && isCapitals(previous.text) && !isEnded) return false;
  const isFull = previous.text.length + 1 + firstWordLength(line.text) >= style.width * 0.88;
  if (isEnded && OPENS.test(line.text)) return true;
  if (isEnded)
    return !(style.isHardWrapped && !style.blanksAreNoise && !line.afterBlank && isFull && !isHeading(previous));
  if (/^[\p{Ll}]/u.test(line.text)) return false;
  if (style.isHardWrapped && !(line.afterBlank && !style.blanksAreNoise) && isFull) return false;
  if (isPartedHeading(previous, line, style)) return true;
  return !CONNECTOR.test(keyOf(previous.text)) || isCapitals(line.text) !== isCapitals(previous.text);
}

function isFalseMarker(previous: CleanLine, line: CleanLine): boolean {
  if (ENDED.test(previous.text)) return false;
  if (/^\d|^[IVX]/.test(line.text)) return COUNTED.test(keyOf(previous.text)) && !isHeading(previous);
  return SECOND_HALVES.test(keyOf(line.text)) && !isHeading(previous) && !line.afterBlank;
}

function isHeading(line: CleanLine): boolean {
  const marker = readListMarker(line.text);
  return isCapitals(line.text) || (marker !== null && marker.rank < 5 && line.text.length < 60);
}

/** Where sentences run on to their ends, a numbered name is over at an empty line: "5. Đề nghị Báo … Hải Phòng", though it ends in "phòng". */
function isPartedHeading(previous: CleanLine, line: CleanLine, { isHardWrapped, blanksAreNoise }: WrapStyle): boolean {
  const marker = readListMarker(previous.text);
  return line.afterBlank && !isHardWrapped && !blanksAreNoise && marker !== null && marker.rank < 5;
}

function firstWordLength(text: string): number {
  return text.split(' ', 1)[0]?.length ?? 0;
}
