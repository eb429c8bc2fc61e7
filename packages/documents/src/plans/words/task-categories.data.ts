import type { TASK_CATEGORIES } from '../plan-document.ts';

export type TaskCategory = (typeof TASK_CATEGORIES)[number];

/** Words that place a task, folded; the one that stands first in the task's main clause decides. */
export const CATEGORY_WORDS: readonly (readonly [TaskCategory, RegExp])[] = [
  [
    'media',
    /đưa tin|viết bài|viết tin|tin bài|tuyên truyền|phóng viên|đăng tải|đăng tin|truyền thanh|ghi hình|phát sóng|trang thông tin điện tử|cổng thông tin|đưa thông tin/,
  ],
  ['award', /khen thưởng|(?:giấy|bằng) khen|trao thưởng|trao giải|biểu dương|tặng thưởng/],
  ['budget', /kinh phí|dự toán|quyết toán|dự trù|tạm ứng|ngân sách/],
  ['invitation', /giấy mời|(?:^|\s)mời\s/],
  [
    'attendance',
    /tham dự|cử (?:đại biểu|cán bộ|công chức|thành phần|người)|dự hội nghị|thành phần dự|(?:bố trí|sắp xếp) (?:thời gian|công việc) (?:tham )?dự/,
  ],
  [
    'technical',
    /đường truyền|kết nối|phần mềm|tài khoản|phòng họp trực tuyến|kỹ thuật|hệ thống (?:hội nghị|trực tuyến|mạng|truyền hình)|an toàn thông tin/,
  ],
  [
    'document',
    /nội dung (?:trả lời|giải trình|đối thoại)|báo cáo|tài liệu|(?:bài|nội dung|dự thảo) phát biểu|kịch bản|chương trình|phóng sự|kế hoạch|dự thảo|bài giảng|biên bản|quyết định|thông báo kết luận/,
  ],
  ['speech', /tham luận|ý kiến|thảo luận|phát biểu/],
  [
    'logistics',
    /hội trường|địa điểm|khánh tiết|cơ sở vật chất|điều kiện|phòng họp|trang thiết bị|an ninh|trật tự|y tế|hậu cần|nước uống|lễ tân|đón tiếp|trang trí|maket|ma két|market|âm thanh|thời gian tổ chức|công tác tổ chức|phương tiện|xe |đưa đón|bàn ghế|vệ sinh|cung cấp điện|nguồn điện|điểm cầu|máy chiếu|màn hình|hoa tươi|giải khát|biển tên|sơ đồ chỗ ngồi|chỗ ngồi|in ấn|ánh sáng/,
  ],
];
