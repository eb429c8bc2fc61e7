export const routesVi = {
  home: 'Việc chờ',
  plans: 'Kế hoạch',
  conferences: 'Hội nghị',
  tasks: 'Nhiệm vụ',
  units: 'Đơn vị',
  people: 'Cán bộ',
  accounts: 'Tài khoản',
  notFound: 'Không có trang này',
  notFoundMend: 'Đường dẫn có thể đã cũ hoặc gõ thiếu.',
  toHome: 'Về Việc chờ',
  broken: 'Trang này gặp lỗi',
  brokenMend: 'Tải lại trang; nếu vẫn gặp, báo quản trị viên. Những gì đã lưu không bị mất.',
  reload: 'Tải lại trang',
};
export type RoutesMessages = typeof routesVi;
