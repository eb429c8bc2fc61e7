/** What a section of a plan speaks of. */
export const TOPICS = [
  'purpose',
  'requirement',
  'content',
  'agenda',
  'chair',
  'participants',
  'time',
  'venue',
  'form',
  'sites',
  'budget',
  'assignment',
  'award',
  'media',
  'documents',
  'speeches',
  'headcount',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Names of sections as plans use them (folded: small letters, old tone placement). Each topic is looked for anywhere in a heading. */
export const TOPIC_NAMES: readonly (readonly [Topic, RegExp])[] = [
  ['purpose', /mục đích|mục tiêu(?! nhiệm vụ)/],
  ['requirement', /yêu cầu/],
  ['agenda', /chương trình|tiến trình|kịch bản|lịch trình|trình tự/],
  ['content', /nội dung/],
  ['chair', /chủ trì|chủ tọa|đoàn chủ tịch/],
  ['participants', /thành phần|đại biểu|đối tượng|khách mời/],
  ['time', /thời gian/],
  ['venue', /địa điểm/],
  ['form', /hình thức/],
  ['sites', /điểm cầu/],
  ['budget', /kinh phí|dự toán/],
  [
    'assignment',
    /tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ|nhiệm vụ cụ thể|tổ chức triển khai|nhiệm vụ của|công tác chuẩn bị|chuẩn bị (?:cho |tổ chức )?hội nghị/,
  ],
  ['award', /khen thưởng|biểu dương|tuyên dương/],
  ['media', /tuyên truyền|truyền thông|đưa tin/],
  ['documents', /tài liệu/],
  ['speeches', /tham luận|phát biểu/],
  ['headcount', /số lượng|tổng số/],
];

/**
 * Words that a section name is made of, besides the topics themselves. A heading that consists of topics and these words alone is a
 * section name; anything else ("Thời gian qua, huyện đã…") is a sentence.
 */
export const NAME_FILLERS =
  /(?:và|của|cho|các|về|hội nghị|hội thảo|tọa đàm|buổi|cuộc họp|họp|tổ chức|tổ chức hội nghị|thực hiện|triển khai|tham dự|tham gia|dự|mời|dự kiến|bảo đảm|đảm bảo|phục vụ|cụ thể|chính|chủ yếu|trọng tâm|công tác|nhiệm vụ|diễn ra|chi|nguồn|lớp|chung|trình bày|thông tin|làm việc|quy mô|phương thức|hoạt động|chuẩn bị|thảo luận|đối thoại|tập huấn|khai mạc|bắt đầu|đại diện|số lượng|khách|ban tổ chức|cơ quan|đơn vị|điều hành|kết luận|tiến hành|đồng|người|trực tiếp|trực tuyến|công bố|ý kiến|có|gồm|bao gồm)/;
