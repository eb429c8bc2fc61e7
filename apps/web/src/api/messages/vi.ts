export const apiVi = {
  lineLost: {
    title: 'Không nối được với máy chủ.',
    mend: 'Kiểm tra đường truyền rồi thử lại. Những gì đã lưu không bị mất.',
  },
  notUnderstood: {
    title: 'Câu trả lời của máy chủ không đúng dạng.',
    mend: 'Tải lại trang; nếu vẫn gặp, báo quản trị viên.',
  },
};
export type ApiMessages = typeof apiVi;
