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
  ['purpose', /mục đích|mục tiêu(?! nhiệm vụ)|ý nghĩa/],
  ['requirement', /yêu cầu/],
  ['agenda', /chương trình|tiến trình|kịch bản|lịch trình|trình tự|lịch làm việc|timeline/],
  ['content', /nội dung/],
  ['chair', /chủ trì|chủ tọa|đoàn chủ tịch|người điều hành/],
  ['participants', /thành phần|đại biểu|đối tượng|khách mời|triệu tập|kính mời|học viên|người tham dự/],
  ['time', /thời gian|thời điểm|ngày giờ|thời lượng/],
  ['venue', /địa điểm|nơi tổ chức/],
  ['form', /hình thức|phương thức|cách thức/],
  ['sites', /điểm cầu/],
  ['budget', /kinh phí|dự toán/],
  [
    'assignment',
    /tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ|nhiệm vụ cụ thể|tổ chức triển khai|nhiệm vụ của|công tác chuẩn bị|chuẩn bị (?:cho |tổ chức )?hội nghị|triển khai thực hiện/,
  ],
  ['award', /khen thưởng|biểu dương|tuyên dương/],
  ['media', /tuyên truyền|truyền thông|đưa tin/],
  ['documents', /tài liệu|văn kiện/],
  ['speeches', /tham luận|phát biểu/],
  ['headcount', /số lượng|tổng số/],
];

/**
 * Words that a section name is made of, besides the topics themselves. A heading that consists of topics and these words alone is a
 * section name; anything else ("Thời gian qua, huyện đã…") is a sentence.
 */
export const NAME_FILLERS =
  /(?:và|của|cho|các|về|tại|hội nghị|hội thảo|tọa đàm|buổi|cuộc họp|họp|tổ chức|tổ chức hội nghị|thực hiện|triển khai|tham dự|tham gia|dự|mời|kính|trân trọng|dự kiến|bảo đảm|đảm bảo|bố trí|phục vụ|cụ thể|chi tiết|chính|chủ yếu|trọng tâm|công tác|nhiệm vụ|diễn ra|chi|nguồn|lớp|chung|trình bày|thông tin|làm việc|quy mô|phương thức|phương pháp|hoạt động|chuẩn bị|thảo luận|đối thoại|tập huấn|khai mạc|bắt đầu|đại diện|số lượng|khách|ban tổ chức|cơ quan|đơn vị|điều hành|kết luận|tiến hành|đồng|người|trực tiếp|trực tuyến|công bố|ý kiến|có|gồm|bao gồm|phạm vi|quy định|liên quan|thư ký|sơ kết|tổng kết|phần|những|đoàn|được|công việc|một số|sinh hoạt|tham mưu|địa phương|cấp|thư|giấy|hội|nghị|khác|bản|in|ấn|gửi|thi đua|sử dụng|thanh quyết toán|thanh toán|quyết toán|như sau|dưới đây|sau đây|sau|theo|kế hoạch)/;
