export const searchVi = {
  box: {
    label: 'Tìm trong toàn hệ thống',
    placeholder: 'Tìm đơn vị, người, kế hoạch…',
    submit: 'Tìm',
    open: 'Tìm kiếm',
  },
  page: {
    title: 'Tìm kiếm',
    titleFor: (words: string) => `Tìm “${words}”`,
    status: (count: number, day: string) => `${count.toLocaleString('vi-VN')} kết quả, tính theo ngày ${day}`,
    emptyTitle: 'Có thể tìm những gì',
    emptyLead:
      'Gõ một hoặc vài từ vào ô tìm ở đầu trang; không cần dấu, không cần gõ hết từ. Bấm phím / để đến ô tìm từ bất cứ đâu.',
    emptyKinds: {
      units: 'Đơn vị theo tên, kể cả đơn vị đã kết thúc hoạt động: “phong tho”, “UBND xã Bản Lang”',
      posts: 'Chức danh theo tên và đơn vị, cùng người đang giữ: “chủ tịch phong thổ”',
      people: 'Người theo họ tên, xếp theo tên: “lò thị”',
      plans: 'Kế hoạch của đơn vị mình theo tên, cơ quan ban hành hoặc tên tệp',
      conferences: 'Hội nghị mình được xem theo tên',
      tasks: 'Nhiệm vụ mình được xem theo nội dung',
    },
    noneTitle: (words: string) => `Không tìm thấy “${words}”`,
    noneSearched: (kinds: string, day: string) =>
      `Đã tìm trong: ${kinds}; chức danh và người giữ tính theo ngày ${day}.`,
    noneMend: 'Thử bớt từ, bỏ dấu, hoặc chỉ gõ phần đầu của từ. Chỉ tìm trong những gì chức danh đang chọn được xem.',
    notSearched: (kinds: string) => `Không tìm trong ${kinds}: chức danh đang chọn không được xem.`,
    count: (shown: number, total: number) =>
      shown < total
        ? `${shown.toLocaleString('vi-VN')} trong ${total.toLocaleString('vi-VN')}`
        : total.toLocaleString('vi-VN'),
    all: (total: number) => `Xem ${total.toLocaleString('vi-VN')} kết quả`,
    firstHundred: (total: number) => `Xem 100 trong ${total.toLocaleString('vi-VN')} kết quả`,
    narrow: 'Gõ thêm từ để thu hẹp.',
    allKinds: 'Xem kết quả của mọi loại',
    ended: (day: string) => `đến ${day}`,
    vacant: 'chưa có người giữ',
    noPost: 'không giữ chức danh nào vào ngày này',
    issuedBy: (issuer: string) => `Ban hành: ${issuer}`,
    file: (name: string) => `Tệp: ${name}`,
    heldBy: (host: string) => `Tổ chức: ${host}`,
    ledBy: (unit: string) => `Chủ trì: ${unit}`,
  },
  kinds: {
    units: 'Đơn vị',
    posts: 'Chức danh',
    people: 'Người',
    plans: 'Kế hoạch',
    conferences: 'Hội nghị',
    tasks: 'Nhiệm vụ',
  },
};
export type SearchMessages = typeof searchVi;
