import type { TrailAct } from '@openpar/engine';

/** What was done, as it follows the name of who did it. */
const acts: Record<TrailAct, string> = {
  'sample-loaded': 'nạp dữ liệu mẫu',
  'realm-made': 'lập hệ thống',
  'signed-in': 'đăng nhập',
  'sign-in-locked': 'bị tạm khóa đăng nhập vì nhập sai nhiều lần',
  'signed-out': 'đăng xuất',
  'post-chosen': 'chọn chức danh làm việc',
  'plan-brought-in': 'đưa kế hoạch vào',
  'plan-field-corrected': 'sửa một mục của kế hoạch',
  'plan-correction-removed': 'bỏ chỗ đã sửa của kế hoạch',
  'plan-read-anew': 'đọc lại kế hoạch',
  'plan-removed': 'đưa kế hoạch vào thùng rác',
  'plan-restored': 'khôi phục kế hoạch từ thùng rác',
  'plan-erased': 'xóa hẳn kế hoạch',
  'conference-made': 'lập hội nghị từ kế hoạch',
  'conference-arranged': 'ấn định chủ trì, thời gian, địa điểm hội nghị',
  'conference-removed': 'đưa hội nghị vào thùng rác',
  'conference-restored': 'khôi phục hội nghị từ thùng rác',
  'conference-erased': 'xóa hẳn hội nghị',
  'tasks-handed-out': 'giao nhiệm vụ của hội nghị',
  'task-acknowledged': 'tiếp nhận nhiệm vụ',
  undone: 'hoàn tác việc vừa làm',
  'letters-ordered': 'yêu cầu tạo giấy mời',
  'job-cancelled': 'hủy việc chạy nền',
  'job-retried': 'cho chạy lại việc nền',
};

export const historyVi = {
  title: 'Lịch sử',
  open: 'Xem lịch sử',
  empty: 'Chưa có việc nào được ghi.',
  older: 'Xem các việc trước đó',
  undo: 'Hoàn tác',
  removedPlan: 'Đã đưa kế hoạch vào thùng rác.',
  removedConference: 'Đã đưa hội nghị vào thùng rác.',
  toBin: 'Mở thùng rác',
  acts,
  act: (who: string, what: string) => `${who} ${what}`,
  onBehalf: (who: string, holder: string) => `${who}, thay ${holder} theo ủy quyền,`,
};
export type HistoryMessages = typeof historyVi;
