import type { JobView } from '@openpar/contract';

const kinds: Record<JobView['kind'], string> = {
  'invitation-letters': 'Tạo giấy mời gửi từng đại biểu',
  'send-mail': 'Gửi thư đặt mật khẩu',
};

export const jobsVi = {
  kinds,
  list: {
    title: 'Việc chạy nền',
    lead: 'Việc cần nhiều thời gian, hệ thống tự làm tiếp khi đồng chí rời trang hoặc tắt máy.',
    caption: 'Các việc chạy nền của đơn vị',
    job: 'Việc',
    state: 'Tình trạng',
    asked: 'Yêu cầu',
    me: 'tôi',
    ended: 'Kết thúc',
    acts: 'Thao tác',
    empty:
      'Chưa có việc nào. Việc chạy nền bắt đầu từ trang của hội nghị, ví dụ tạo giấy mời cho toàn bộ đại biểu ở mục Văn bản.',
  },
  state: {
    waiting: 'chờ đến lượt',
    running: 'đang làm',
    done: 'đã xong',
    failed: 'chưa làm được',
    cancelled: 'đã hủy',
    cancelling: 'đang hủy',
    again: 'gặp lỗi, sẽ tự làm lại',
    made: (count: number) => `${count.toLocaleString('vi-VN')} giấy mời`,
  },
  acts: {
    cancel: 'Hủy',
    take: (format: string) => `Tải ${format}`,
    retry: 'Chạy lại',
  },
  hint: {
    running: (count: number) => `${count} việc đang chạy`,
    done: (count: number) => `${count} việc đã xong`,
    failed: (count: number) => `${count} việc chưa làm được`,
  },
};
export type JobsMessages = typeof jobsVi;
