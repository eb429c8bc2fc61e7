import type { CONFERENCE_KINDS, CONTENT_KINDS } from '../plan-document.ts';

export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Words in a conference's name that say its kind, folded. */
export const CONFERENCE_WORDS: readonly (readonly [ConferenceKind, RegExp])[] = [
  ['announcement', /công bố/],
  ['analysis', /phân tích/],
  ['evaluation', /(?<!kết quả |kết quả tự |tự |bộ tiêu chí |xác định, )đánh giá/],
  ['interim_review', /sơ kết|sơ tổng kết|sơ, tổng kết|giao ban/],
  ['final_review', /(?<!sơ |sơ, )tổng kết/],
  ['rollout', /triển khai(?! thực hiện nhiệm vụ năm trước)|quán triệt/],
  ['dialogue', /đối thoại/],
  ['training', /tập huấn|hướng dẫn|bồi dưỡng/],
  ['commendation', /biểu dương|tuyên dương|gặp mặt|tôn vinh|vinh danh|khen thưởng/],
];

/** First words of a part of a content that say its kind, folded; several kinds may fit. */
export const CONTENT_WORDS: readonly (readonly [ContentKind, RegExp])[] = [
  [
    'opening',
    /^(?:(?:phát biểu )?khai mạc|ổn định|đón tiếp|tuyên bố lý do|giới thiệu đại biểu|chào cờ|văn nghệ chào|đón đại biểu)/,
  ],
  ['training', /^chuyên đề \d/],
  ['break', /^(?:nghỉ giải lao|giải lao|nghỉ)/],
  ['report', /^(?:(?:trình bày |thông qua |nghe )?(?:các |dự thảo )?báo cáo(?! viên)|thông báo kết quả)/],
  ['announcement', /^công bố(?!.{0,20}(?:quyết định (?:khen|tặng)|khen thưởng))/],
  ['analysis', /^phân tích/],
  ['evaluation', /^(?:đánh giá|kiểm điểm|nhận xét)/],
  ['interim_review', /^sơ kết/],
  ['final_review', /^tổng kết/],
  ['rollout', /^triển khai(?! thực hiện$)/],
  ['dissemination', /^(?:quán triệt|thông qua|phổ biến|giới thiệu(?! đại biểu)|thông tin)/],
  [
    'discussion',
    /^(?:trao đổi|thảo luận|(?:trình bày |nghe )?(?:các )?(?:bài )?tham luận|phát biểu (?:tham luận|thảo luận|ý kiến)|ý kiến|góp ý|các (?:tham luận|ý kiến)|(?:[^.;,]{3,60}\s)(?:trao đổi|thảo luận|tham luận|phát biểu ý kiến)(?=\s|$))/,
  ],
  [
    'award',
    /^(?:khen thưởng|trao (?:giấy|bằng|thưởng|tặng|các giấy|quyết định|giải)|tặng (?:giấy|bằng)|công bố.{0,20}(?:quyết định (?:khen|tặng)|khen thưởng)|công tác thi đua)/,
  ],
  [
    'conclusion',
    /^(?:(?:phát biểu )?(?:chỉ đạo, |chỉ đạo và )?kết luận|bế mạc|phát biểu (?:bế mạc|chỉ đạo)|tổng kết hội nghị|ý kiến (?:chỉ đạo|kết luận)|kết thúc)/,
  ],
  [
    'dialogue',
    /^(?:đối thoại|trả lời|giải đáp|giải trình|tiếp nhận (?:ý kiến|kiến nghị)|(?:người dân|doanh nghiệp|công dân|đại biểu|nhân dân|tổ chức)[^.;]*(?:nêu|kiến nghị|phản ánh|đặt câu hỏi)|[^.;]{3,70}\strả lời)/,
  ],
  ['training', /^(?:tập huấn|hướng dẫn|bồi dưỡng)/],
  ['commendation', /^(?:biểu dương|tuyên dương|tôn vinh|vinh danh|gặp mặt)/],
];
