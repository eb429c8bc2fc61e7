import type { RefusalCode } from '../refusals.ts';

/** One refusal in words: what is the matter, and what to do. "{name}" stands for a detail of the refusal. */
export interface RefusalText {
  sentence: string;
  mend: string;
}

export const refusalsVi: Record<RefusalCode, RefusalText> = {
  'request-not-understood': {
    sentence: 'Yêu cầu gửi lên chưa đúng: {places}.',
    mend: 'Tải lại trang rồi làm lại; nếu vẫn gặp, báo quản trị viên kèm câu này.',
  },
  'signed-out': { sentence: 'Phiên làm việc đã hết hoặc chưa đăng nhập.', mend: 'Đăng nhập lại để làm tiếp.' },
  'sign-in-failed': {
    sentence: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    mend: 'Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại.',
  },
  'post-not-chosen': {
    sentence: 'Chưa chọn chức danh đang làm việc.',
    mend: 'Chọn một chức danh của mình rồi làm tiếp.',
  },
  'not-permitted': {
    sentence: 'Chức danh đang chọn không có quyền làm việc này.',
    mend: 'Chọn chức danh khác của mình, hoặc đề nghị đơn vị giao nhiệm vụ này cho chức danh.',
  },
  'foreign-origin': {
    sentence: 'Yêu cầu đến từ một trang khác nên không được nhận.',
    mend: 'Mở OpenPAR bằng đúng địa chỉ của cơ quan rồi làm lại.',
  },
  'not-found': { sentence: 'Không có trang hoặc dữ liệu này.', mend: 'Kiểm tra lại đường dẫn hoặc quay về trang đầu.' },
  'post-not-held': {
    sentence: 'Chức danh này không do đồng chí giữ.',
    mend: 'Chọn một chức danh trong danh sách của mình.',
  },
  'practice-day-refused': {
    sentence:
      'Không thể làm việc theo ngày {day}: ngày nằm ngoài thời gian giữ chức danh, hoặc hệ thống này không phải để thực hành.',
    mend: 'Chọn một ngày trong thời gian giữ chức danh.',
  },
  'too-many-attempts': {
    sentence: 'Đã nhập sai quá nhiều lần; tạm khóa đăng nhập {minutes} phút.',
    mend: 'Chờ hết thời gian rồi đăng nhập lại, hoặc nhờ quản trị viên cấp lại mật khẩu.',
  },
  'too-many-requests': {
    sentence: 'Máy này gửi quá nhiều yêu cầu trong một phút.',
    mend: 'Chờ một phút rồi làm tiếp.',
  },
  'unit-not-found': { sentence: 'Không tìm thấy đơn vị này.', mend: 'Tìm lại theo tên và theo ngày.' },
  'plan-not-found': { sentence: 'Không tìm thấy kế hoạch này.', mend: 'Mở lại từ danh sách kế hoạch đã đọc.' },
  'plan-has-conference': {
    sentence: 'Kế hoạch này đã lập thành hội nghị nên không sửa, không bỏ được nữa.',
    mend: 'Mở hội nghị để làm tiếp, hoặc đưa văn bản vào lại thành một kế hoạch khác.',
  },
  'field-unknown': { sentence: 'Kế hoạch không có mục “{path}”.', mend: 'Chọn mục cần sửa trên màn hình rồi sửa lại.' },
  'field-value-refused': {
    sentence: 'Giá trị nhập cho mục “{path}” chưa đúng dạng.',
    mend: 'Nhập theo mẫu ghi dưới ô, ví dụ ngày là 22/6/2023.',
  },
  'text-is-no-plan': {
    sentence: 'Văn bản “{file}” không phải kế hoạch tổ chức hội nghị.',
    mend: 'Kiểm tra lại tệp. Giấy mời, thông báo vẫn đọc được nhưng không lập thành hội nghị.',
  },
  'issuer-unknown': {
    sentence: 'Không tìm thấy cơ quan ban hành “{issuer}” trong danh mục đơn vị vào ngày {day}.',
    mend: 'Sửa tên cơ quan ban hành cho đúng tên đầy đủ, rồi lập lại.',
  },
  'issuer-outside-your-units': {
    sentence: 'Kế hoạch này của {issuer}; chức danh đang chọn không lập hội nghị cho cơ quan đó.',
    mend: 'Chọn chức danh thuộc cơ quan đó, hoặc chuyển tệp cho người phụ trách của cơ quan đó.',
  },
  'conference-not-found': { sentence: 'Không tìm thấy hội nghị này.', mend: 'Mở lại từ danh sách hội nghị.' },
  'committee-needed': {
    sentence: 'Chức danh đang chọn không lập hội nghị cho Ủy ban nhân dân nào vào ngày {day}.',
    mend: 'Chọn chức danh phụ trách cải cách hành chính của một Ủy ban nhân dân, hoặc lập hội nghị từ văn bản kế hoạch.',
  },
  'notice-not-found': { sentence: 'Không tìm thấy thông báo này.', mend: 'Mở lại từ phần Thông báo của hội nghị.' },
  'conference-from-document': {
    sentence: 'Hội nghị này lập từ văn bản kế hoạch nên nội dung không sửa theo mẫu được.',
    mend: 'Bỏ hội nghị, sửa các chỗ đọc sai trong kế hoạch rồi lập lại.',
  },
  'conference-changed': {
    sentence: 'Hội nghị vừa được người khác thay đổi.',
    mend: 'Tải lại để xem bản mới nhất, rồi nhập lại phần của mình.',
  },
  'chair-outside-host': {
    sentence: 'Chức danh chủ trì không thuộc cơ quan tổ chức hội nghị.',
    mend: 'Chọn một chức danh lãnh đạo của {host}.',
  },
  'day-refused': { sentence: 'Ngày {day} không dùng được.', mend: 'Chọn một ngày có thật, dạng 22/6/2023.' },
  'already-handed-out': {
    sentence: 'Nhiệm vụ của hội nghị này đã được giao.',
    mend: 'Mở danh sách nhiệm vụ để theo dõi.',
  },
  'nothing-to-hand-out': {
    sentence: 'Kế hoạch không có phân công nào gắn được với một đơn vị.',
    mend: 'Sửa tên đơn vị trong phần tổ chức thực hiện cho đúng danh mục, rồi giao lại.',
  },
  'invitation-incomplete': {
    sentence: 'Chưa phát hành được giấy mời: còn thiếu {missing}.',
    mend: 'Ấn định chủ trì, ngày, buổi và địa điểm rồi làm lại; trong lúc chờ, có thể xem bản dự thảo.',
  },
  'notice-incomplete': {
    sentence: 'Chưa phát hành được thông báo: còn thiếu {missing}.',
    mend: 'Ấn định ngày, buổi và địa điểm rồi làm lại; trong lúc chờ, có thể xem bản dự thảo.',
  },
  'nobody-to-invite': {
    sentence: 'Thành phần tham dự chưa có ai để mời.',
    mend: 'Xem lại các dòng thành phần chưa hiểu được.',
  },
  'task-not-found': { sentence: 'Không tìm thấy nhiệm vụ này.', mend: 'Mở lại từ danh sách nhiệm vụ.' },
  'job-not-found': { sentence: 'Không tìm thấy việc này.', mend: 'Mở lại từ danh sách việc chạy nền.' },
  'job-ended': { sentence: 'Việc này đã kết thúc nên không hủy được nữa.', mend: 'Tải lại trang để xem kết quả.' },
  'job-not-failed': {
    sentence: 'Việc này đang chạy hoặc đã xong nên không chạy lại.',
    mend: 'Chờ việc kết thúc; nếu cần bản mới, yêu cầu lại từ trang của hội nghị.',
  },
  'job-without-file': {
    sentence: 'Việc này không có tệp kết quả để tải.',
    mend: 'Chờ đến khi việc xong; nếu việc đã hủy hoặc chưa xong được, bấm Chạy lại.',
  },
  'file-missing': { sentence: 'Chưa có tệp nào được gửi lên.', mend: 'Chọn một tệp .docx, .pdf hoặc .txt.' },
  'files-several': { sentence: 'Mỗi lần chỉ nhận một tệp.', mend: 'Chọn một tệp, gửi xong rồi gửi tệp tiếp theo.' },
  'upload-broken': {
    sentence: 'Tệp gửi lên bị đứt giữa chừng nên chưa được nhận.',
    mend: 'Kiểm tra đường truyền rồi gửi lại tệp.',
  },
  'file-empty': { sentence: 'Tệp “{file}” rỗng.', mend: 'Mở tệp kiểm tra lại, rồi gửi bản có nội dung.' },
  'file-too-large': {
    sentence: 'Tệp “{file}” lớn quá {limitMegabytes} MB.',
    mend: 'Gửi bản chỉ có phần cần đọc, không kèm ảnh quét hay phụ lục lớn.',
  },
  'file-type-unknown': {
    sentence: 'Tệp “{file}” không phải văn bản Word, PDF hay văn bản thuần.',
    mend: 'Lưu văn bản thành .docx, .pdf hoặc .txt rồi gửi lại.',
  },
  'file-type-lies': {
    sentence: 'Tệp “{file}” mang đuôi {extension} nhưng nội dung là {found}.',
    mend: 'Đổi lại đúng đuôi tệp, hoặc lưu lại từ phần mềm soạn thảo.',
  },
  'file-type-old-word': {
    sentence: 'Tệp “{file}” là dạng Word cũ (.doc).',
    mend: 'Mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi gửi lại.',
  },
  'archive-too-large': {
    sentence: 'Tệp “{file}” khi bung ra quá lớn nên không được mở.',
    mend: 'Mở bằng Word hoặc Excel, lưu lại thành một tệp mới rồi gửi lại.',
  },
  'archive-broken': {
    sentence: 'Tệp “{file}” bị hỏng, không mở được.',
    mend: 'Mở bằng Word hoặc Excel, lưu lại thành tệp mới rồi gửi lại.',
  },
  'docx-with-macros': {
    sentence: 'Tệp “{file}” có chứa macro nên không được nhận.',
    mend: 'Lưu lại thành .docx không macro rồi gửi lại.',
  },
  'docx-broken': {
    sentence: 'Tệp Word “{file}” bị hỏng hoặc có đặt mật khẩu, không đọc được nội dung.',
    mend: 'Mở bằng Word, bỏ mật khẩu nếu có, lưu lại thành tệp mới rồi gửi lại.',
  },
  'pdf-password': {
    sentence: 'Tệp PDF “{file}” có đặt mật khẩu.',
    mend: 'Bỏ mật khẩu hoặc gửi bản Word của văn bản.',
  },
  'pdf-without-text': {
    sentence: 'Tệp PDF “{file}” là bản quét ảnh, không có chữ để đọc.',
    mend: 'Gửi bản Word, hoặc bản PDF xuất từ phần mềm soạn thảo.',
  },
  'pdf-broken': {
    sentence: 'Tệp PDF “{file}” bị hỏng, không mở được.',
    mend: 'Xuất lại PDF từ phần mềm soạn thảo rồi gửi lại.',
  },
  'text-encoding-unknown': {
    sentence: 'Tệp “{file}” dùng bảng mã không nhận ra.',
    mend: 'Lưu lại bằng bảng mã Unicode (UTF-8) rồi gửi lại.',
  },
  'file-too-long': {
    sentence: 'Tệp “{file}” dài quá mức đọc được.',
    mend: 'Chỉ gửi phần kế hoạch, tách các phụ lục dài ra tệp khác.',
  },
  'reading-timed-out': {
    sentence: 'Đọc tệp “{file}” quá lâu nên đã dừng.',
    mend: 'Lưu lại thành tệp mới, gọn hơn rồi gửi lại.',
  },
  'sheet-type-unknown': {
    sentence: 'Tệp “{file}” là {found}, không phải bảng tính Excel (.xlsx) hay CSV.',
    mend: 'Lưu danh sách thành .xlsx hoặc .csv rồi gửi lại; có thể tải mẫu về để điền.',
  },
  'sheet-old-excel': {
    sentence: 'Tệp “{file}” là dạng Excel cũ (.xls).',
    mend: 'Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
  },
  'sheet-password': {
    sentence: 'Bảng tính “{file}” có đặt mật khẩu nên không mở được.',
    mend: 'Mở bằng Excel, bỏ mật khẩu, lưu lại rồi gửi.',
  },
  'sheet-with-macros': {
    sentence: 'Bảng tính “{file}” có chứa macro nên không được nhận.',
    mend: 'Lưu lại thành .xlsx không macro rồi gửi lại.',
  },
  'sheet-broken': {
    sentence: 'Bảng tính “{file}” bị hỏng, không đọc được phần “{part}”.',
    mend: 'Mở bằng Excel, lưu lại thành tệp mới rồi gửi lại.',
  },
  'sheet-quote-open': {
    sentence: 'Tệp “{file}”: dấu ngoặc kép mở ở dòng {row} không có dấu đóng.',
    mend: 'Thêm dấu ngoặc kép đóng ở dòng đó, hoặc gửi bản .xlsx.',
  },
  'sheet-merged-heads': {
    sentence: 'Tệp “{file}”, trang “{sheet}”: dòng tiêu đề có ô gộp {range}.',
    mend: 'Bỏ gộp ô (Unmerge Cells) {range}; mỗi cột có một ô tiêu đề riêng ở dòng đầu, như trong mẫu.',
  },
  'sheet-empty': {
    sentence: 'Tệp “{file}” không có dòng nào trong trang đầu.',
    mend: 'Kiểm tra lại danh sách có nằm ở trang (sheet) đầu tiên và trang không bị ẩn.',
  },
  'sheet-too-long': {
    sentence: 'Tệp “{file}” có hơn {limit} dòng.',
    mend: 'Tách thành nhiều tệp rồi gửi lần lượt.',
  },
  'sheet-too-wide': {
    sentence: 'Tệp “{file}” có hơn {limit} cột.',
    mend: 'Chỉ giữ các cột có trong mẫu, xóa các cột khác rồi gửi lại.',
  },
  'installation-not-found': {
    sentence: 'Không tìm thấy dữ liệu OpenPAR ở “{folder}”.',
    mend: 'Ghi đúng thư mục dữ liệu sau --data, hoặc khai báo OPENPAR_DATABASE_URL.',
  },
  'installation-not-empty': {
    sentence: 'Nơi phục hồi đang có dữ liệu nên không ghi đè.',
    mend: 'Phục hồi vào thư mục dữ liệu mới, hoặc thêm --replace để thay toàn bộ dữ liệu đang có.',
  },
  'installation-in-use': {
    sentence: 'OpenPAR đang chạy trên dữ liệu này.',
    mend: 'Dừng OpenPAR rồi chạy lại lệnh.',
  },
  'backup-file-exists': {
    sentence: 'Đã có “{file}”, không ghi đè.',
    mend: 'Đặt tên khác, hoặc thêm --force nếu muốn thay tệp đó.',
  },
  'backup-not-written': {
    sentence: 'Không ghi được “{file}” (mã lỗi {reason}); không để lại tệp dở dang.',
    mend: 'Kiểm tra dung lượng trống và quyền ghi của thư mục rồi sao lưu lại.',
  },
  'backup-file-not-found': {
    sentence: 'Không mở được tệp “{file}”.',
    mend: 'Kiểm tra tên tệp, thư mục và quyền đọc.',
  },
  'backup-unknown': {
    sentence: 'Tệp “{file}” không phải bản sao lưu của OpenPAR.',
    mend: 'Chọn tệp do lệnh openpar backup ghi ra.',
  },
  'backup-damaged': {
    sentence: 'Bản sao lưu “{file}” bị hỏng hoặc bị cắt mất một phần, ở mục “{place}”; chưa phục hồi gì.',
    mend: 'Sao chép lại tệp từ nơi lưu giữ, hoặc dùng bản sao lưu khác.',
  },
  'backup-newer': {
    sentence: 'Bản sao lưu “{file}” do phiên bản OpenPAR mới hơn ghi ({place}).',
    mend: 'Cập nhật OpenPAR rồi phục hồi.',
  },
  'restore-differs': {
    sentence:
      'Dữ liệu phục hồi từ “{file}” không khớp bản sao lưu ở: {place}; dữ liệu được giữ như trước khi phục hồi.',
    mend: 'Kiểm tra ổ đĩa rồi phục hồi lại; nếu vẫn gặp, báo quản trị viên kèm câu này.',
  },
  'file-link-wrong': {
    sentence: 'Đường dẫn tải tệp không đúng.',
    mend: 'Mở lại tệp từ trang của OpenPAR; không sửa hoặc chép lại đường dẫn.',
  },
  'file-link-expired': {
    sentence: 'Đường dẫn tải tệp đã hết hạn.',
    mend: 'Mỗi đường dẫn chỉ dùng được trong vài phút; mở lại tệp từ trang của OpenPAR.',
  },
  'file-not-kept': {
    sentence: 'Tệp này không còn được lưu trên máy chủ.',
    mend: 'Báo quản trị viên để khôi phục từ bản sao lưu.',
  },
  'server-failed': {
    sentence: 'Máy chủ gặp lỗi khi xử lý; không có gì được lưu dở dang.',
    mend: 'Làm lại sau ít phút; nếu vẫn gặp, báo quản trị viên mã {requestId}.',
  },
};

/** What a file may turn out to be, inside a sentence; other kinds are named by their usual ending. */
export const fileKindsVi = {
  txt: 'văn bản thuần',
  docx: 'văn bản Word',
  doc: 'văn bản Word dạng cũ',
  pdf: 'PDF',
  xlsx: 'bảng tính Excel',
  ods: 'bảng tính OpenDocument',
  pptx: 'trình chiếu PowerPoint',
  html: 'trang web',
  zip: 'tệp nén',
  png: 'ảnh',
  jpeg: 'ảnh',
  exe: 'chương trình máy tính',
} as const;

/** What an invitation may still lack, inside a sentence. */
export const invitationPartsVi = {
  chair: 'chủ trì',
  day: 'ngày',
  session: 'buổi (sáng, chiều)',
  venue: 'địa điểm',
  invitees: 'người được mời',
} as const;
