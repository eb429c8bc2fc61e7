/** Words of lists that are brought in and out. They are Vietnamese whatever the language of the screen: the files go round among offices. */
export const FORM_WORDS = {
  exampleMark: '(ví dụ – xóa dòng này)',
  guideName: 'Hướng dẫn',
  guide: {
    column: 'Cột',
    isRequired: 'Bắt buộc',
    meaning: 'Cách điền',
    words: 'Giá trị được nhận',
    yes: 'có',
    no: 'không',
  },
  /** Rows of the guide that speak of the whole list. */
  notes: [
    [
      'Cả bảng',
      'Điền từ dòng 2 của trang đầu. Không gộp ô, không đổi tên cột; cột không bắt buộc có thể bỏ. Có thể thêm cột STT, Ghi chú.',
    ],
    ['Cả bảng', 'Sai một dòng thì không dòng nào được ghi; mọi lỗi được báo một lần, kèm số dòng và tên cột.'],
    [
      'Cả bảng',
      'Dòng đã có trong hệ thống thì được sửa theo bảng; đơn vị, chức danh không có trong bảng được giữ nguyên.',
    ],
    ['Ngày', 'Ghi ngày/tháng/năm, ví dụ 01/7/2025.'],
    ['Nhiều giá trị', 'Ngăn cách bằng dấu chấm phẩy (;).'],
  ],

  units: {
    name: 'Đơn vị',
    columns: {
      code: [
        'Mã đơn vị',
        'Mã của đơn vị, không có dấu cách. Mã và “Từ ngày” cho biết đơn vị nào: một mã có thể được dùng lại cho đơn vị khác về sau.',
      ],
      fullName: ['Tên đầy đủ', 'Tên chính thức, viết đủ: “Huyện Phong Thổ”, “Phòng Nội vụ”.'],
      kind: ['Loại', 'Đơn vị hành chính hoặc cơ quan thuộc loại nào.'],
      level: ['Cấp', 'Cấp hành chính của đơn vị; phòng của huyện là cấp huyện.'],
      parents: [
        'Trực thuộc (mã)',
        'Mã đơn vị cấp trên, hoặc địa bàn mà cơ quan này ở đó, tính vào “Từ ngày”. Có thể là mã nằm trong chính bảng này.',
      ],
      relations: [
        'Quan hệ',
        'Đơn vị đứng thế nào với mã ở cột trước; một từ cho mọi mã, hoặc mỗi mã một từ. Bỏ trống: theo thông lệ của loại đơn vị.',
      ],
      validFrom: ['Từ ngày', 'Ngày đầu tiên đơn vị hoạt động.'],
      validTo: ['Đến ngày', 'Ngày cuối cùng đơn vị còn hoạt động; bỏ trống nếu đang hoạt động.'],
      predecessors: ['Hình thành từ (mã)', 'Mã các đơn vị mà đơn vị này hình thành từ đó vào “Từ ngày”.'],
      successionKinds: [
        'Cách hình thành',
        'Một từ cho mọi mã ở cột trước, hoặc mỗi mã một từ. Bắt buộc khi cột trước có mã.',
      ],
    },
  },
  posts: {
    name: 'Chức danh',
    columns: {
      unitCode: ['Mã đơn vị', 'Mã của đơn vị có chức danh này vào “Từ ngày”.'],
      postTitle: ['Tên chức danh', 'Ví dụ: Chủ tịch, Phó Chủ tịch, Trưởng phòng, Chuyên viên.'],
      rank: ['Cấp bậc', 'Cấp bậc của chức danh trong đơn vị.'],
      functions: ['Nhiệm vụ đảm nhiệm', 'Những nhiệm vụ mà chức danh này đảm nhiệm.'],
      order: ['Thứ tự', 'Thứ tự trong đơn vị, từ 1.'],
      validFrom: ['Từ ngày', 'Ngày đầu tiên có chức danh.'],
      validTo: ['Đến ngày', 'Ngày cuối cùng còn chức danh; bỏ trống nếu vẫn còn.'],
    },
  },
  holders: {
    name: 'Người giữ chức danh',
    columns: {
      unitCode: ['Mã đơn vị', 'Mã của đơn vị vào “Từ ngày”.'],
      postTitle: ['Tên chức danh', 'Đúng như trong danh sách chức danh của đơn vị.'],
      order: ['Thứ tự', 'Thứ tự của chức danh; cần khi đơn vị có nhiều chức danh cùng tên.'],
      personName: ['Họ và tên', 'Họ, chữ đệm và tên.'],
      phone: ['Điện thoại', 'Số điện thoại công vụ.'],
      email: ['Thư điện tử', 'Địa chỉ thư công vụ. Hai dòng cùng tên và cùng thư hoặc cùng điện thoại là một người.'],
      validFrom: ['Từ ngày', 'Ngày đầu tiên giữ chức danh.'],
      validTo: ['Đến ngày', 'Ngày cuối cùng giữ chức danh; bỏ trống nếu đang giữ.'],
    },
  },
  accounts: {
    name: 'Tài khoản',
    columns: {
      login: ['Tên đăng nhập', 'Chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới; từ 3 đến 64 ký tự.'],
      personName: ['Họ và tên', 'Đúng như trong danh sách người giữ chức danh.'],
      unitCode: ['Mã đơn vị', 'Đơn vị mà người này đang giữ chức danh; bắt buộc với tài khoản mới.'],
      postTitle: ['Tên chức danh', 'Chức danh người này đang giữ; bắt buộc với tài khoản mới.'],
      email: ['Thư điện tử', 'Nơi nhận thư mời kích hoạt và đặt lại mật khẩu.'],
    },
  },
} as const;
