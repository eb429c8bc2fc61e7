export const installationVi = {
  title: 'Máy này',
  lead: 'Trình duyệt đang dùng cho phép những gì trên địa chỉ này.',
  connection: {
    https: 'Kết nối có mã hóa (HTTPS)',
    httpsMeaning: 'Mật khẩu và số liệu đi trên mạng được mã hóa.',
    local: 'OpenPAR chạy ngay trên máy này',
    localMeaning:
      'Trình duyệt coi địa chỉ này an toàn như HTTPS. Máy khác mở qua mạng thì cần HTTPS mới dùng được các phần dưới đây.',
    http: 'Kết nối chưa được mã hóa',
    httpMeaning: 'Người khác trên cùng mạng có thể đọc được mật khẩu và số liệu. Đề nghị quản trị viên bật HTTPS.',
  },
  abilitiesTitle: 'Những phần cần trình duyệt cho phép',
  abilities: {
    camera: 'Máy ảnh (quét mã QR khi điểm danh)',
    offline: 'Lưu trang để làm việc khi mất mạng',
    clipboard: 'Nút bấm để chép nội dung',
    notifications: 'Thông báo trên màn hình',
  },
  states: {
    open: 'Cho phép',
    'needs-https': 'Không cho phép trên địa chỉ này',
    lacking: 'Trình duyệt này không có',
    'turned-off': 'Đã bị tắt cho địa chỉ này',
  },
  mends: {
    'needs-https': 'Trình duyệt chỉ mở phần này khi kết nối có HTTPS. Đề nghị quản trị viên bật HTTPS.',
    lacking: 'Mở OpenPAR bằng Chrome, Edge hoặc Firefox bản mới; trên máy chủ từ xa có thể phần này bị gỡ bỏ.',
    'turned-off': 'Bấm biểu tượng ở đầu thanh địa chỉ, đổi Thông báo thành Cho phép, rồi tải lại trang.',
  },
  authority: {
    title: 'Cài chứng thư của cơ quan',
    lead: 'OpenPAR tự cấp chứng thư HTTPS cho máy chủ của cơ quan. Mỗi máy cài chứng thư gốc một lần; máy chưa cài sẽ báo kết nối không riêng tư và vẫn khóa một số phần.',
    download: 'Tải chứng thư gốc (openpar-authority.crt)',
    fingerprint: 'Dấu vân tay SHA-256',
    compare: 'Trước khi cài, so dấu vân tay này với dấu do quản trị viên đọc trên máy chủ. Khác nhau thì không cài.',
    windows: 'Windows',
    windowsSteps: [
      'Mở tệp vừa tải, bấm Cài đặt chứng chỉ (Install Certificate).',
      'Chọn Máy cục bộ (Local Machine), bấm Tiếp theo.',
      'Chọn Đặt mọi chứng chỉ vào kho sau, bấm Duyệt, chọn Cơ quan chứng nhận gốc tin cậy (Trusted Root Certification Authorities).',
      'Bấm Hoàn tất, đóng hẳn trình duyệt rồi mở lại.',
    ],
    android: 'Điện thoại Android',
    androidSteps: [
      'Mở Cài đặt, tìm “chứng chỉ CA”, chọn Cài đặt chứng chỉ, Chứng chỉ CA.',
      'Bấm Vẫn cài đặt, chọn tệp vừa tải.',
      'Đóng hẳn trình duyệt rồi mở lại.',
    ],
  },
};
export type InstallationMessages = typeof installationVi;
