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
  'session-idle': {
    sentence: 'Phiên làm việc đã kết thúc vì quá {minutes} phút không có thao tác.',
    mend: 'Đăng nhập lại để làm tiếp; những gì đã lưu vẫn còn.',
  },
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
  'post-not-found': {
    sentence: 'Không tìm thấy chức danh này.',
    mend: 'Tải lại trang của đơn vị rồi chọn lại chức danh.',
  },
  'person-not-found': {
    sentence: 'Không tìm thấy người này trong danh sách.',
    mend: 'Chọn lại người trong danh sách, hoặc nhập là người mới.',
  },
  'term-not-found': {
    sentence: 'Người này không giữ chức danh {title} vào ngày {day}.',
    mend: 'Tải lại trang của đơn vị để xem ai đang giữ chức danh, rồi làm lại.',
  },
  'delegation-not-found': {
    sentence: 'Không tìm thấy ủy quyền này, hoặc ủy quyền đã hết hiệu lực.',
    mend: 'Tải lại trang để xem các ủy quyền còn hiệu lực.',
  },
  'unit-not-on-day': {
    sentence: 'Đơn vị {unit} không tồn tại vào ngày {day}.',
    mend: 'Chọn một ngày trong thời gian tồn tại của đơn vị, ghi ở đầu trang.',
  },
  'unit-code-taken': {
    sentence: 'Mã {code} vào ngày {day} đã thuộc về {unit}.',
    mend: 'Nhập mã khác, hoặc để trống mã để hệ thống tự đặt.',
  },
  'unit-circle': {
    sentence: 'Không thể đưa {unit} về trực thuộc {superior}: như vậy đơn vị sẽ trực thuộc chính mình.',
    mend: 'Chọn một đơn vị cấp trên không nằm dưới đơn vị này.',
  },
  'unit-has-units': {
    sentence: 'Đơn vị {unit} còn đơn vị chưa kết thúc, trước hết là {other}.',
    mend: 'Kết thúc hoặc chuyển các đơn vị đó trước, rồi kết thúc đơn vị này.',
  },
  'post-not-on-day': {
    sentence: 'Chức danh {title} không còn hoặc chưa có vào ngày {day}.',
    mend: 'Chọn một ngày trong thời gian có chức danh này.',
  },
  'post-held': {
    sentence: 'Chức danh {title} đã có người giữ: {person}, từ ngày {day}.',
    mend: 'Kết thúc hoặc bàn giao chức danh của người đang giữ, hoặc chọn ngày khác.',
  },
  'ends-before-start': {
    sentence: 'Ngày {day} không sau ngày bắt đầu {start}.',
    mend: 'Chọn một ngày sau ngày bắt đầu.',
  },
  'handed-to-self': {
    sentence: 'Không thể bàn giao chức danh của {person} cho chính người đó.',
    mend: 'Chọn một người nhận khác.',
  },
  'no-working-body': {
    sentence: 'Đơn vị {unit} không phải hội đồng, tổ giúp việc hay ban chỉ đạo nên không có thành viên.',
    mend: 'Thêm chức danh rồi bổ nhiệm người giữ.',
  },
  'already-member': {
    sentence: 'Đồng chí {person} đã là thành viên của {unit}.',
    mend: 'Mở danh sách thành viên để xem lại.',
  },
  'hand-over-not-last': {
    sentence:
      'Không thu lại được bàn giao chức danh {title}: chưa có lần bàn giao nào, hoặc chức danh đã có thay đổi khác sau đó.',
    mend: 'Bàn giao lại chức danh cho người cũ, hoặc sửa thay đổi sau cùng.',
  },
  'delegated-to-self': {
    sentence: 'Đồng chí {person} đang giữ chức danh này nên không thể nhận ủy quyền của chính mình.',
    mend: 'Chọn một người nhận ủy quyền khác.',
  },
  'delegation-too-long': {
    sentence: 'Mỗi lần ủy quyền không quá một năm, tức là phải hết trước hoặc đúng ngày {day}.',
    mend: 'Chọn ngày kết thúc sớm hơn; khi hết hạn có thể ủy quyền lại.',
  },
  'delegation-outside-term': {
    sentence: 'Chức danh {title} không có người giữ vào ngày {day} nên không có ai để ủy quyền.',
    mend: 'Chọn ngày bắt đầu trong thời gian giữ chức danh.',
  },
  'post-delegated': {
    sentence: 'Trong thời gian này chức danh {title} đã ủy quyền cho {person}.',
    mend: 'Thôi ủy quyền đó trước, hoặc chọn thời gian khác.',
  },
  'rights-beyond-own': {
    sentence: 'Chức danh {title} có quyền quản trị mà chức danh đang chọn không có, nên không trao hay thay đổi được.',
    mend: 'Đề nghị quản trị viên của đơn vị thực hiện.',
  },
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
  'naming-not-asked': {
    sentence: 'Hội nghị không còn đề nghị đơn vị cử người theo dòng thành phần này.',
    mend: 'Tải lại trang Cử người dự để xem các dòng đang chờ đơn vị cử.',
  },
  'naming-closed': {
    sentence: 'Hội nghị đã họp nên không cử hoặc đổi người dự được nữa.',
    mend: 'Liên hệ cơ quan tổ chức hội nghị nếu danh sách cần đính chính.',
  },
  'post-outside-unit': {
    sentence: 'Có chức danh được chọn không thuộc {unit} vào ngày họp.',
    mend: 'Tải lại trang rồi chọn trong các chức danh của đơn vị, hoặc ghi họ tên và chức vụ.',
  },
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
  'record-not-found': { sentence: 'Không tìm thấy hồ sơ này.', mend: 'Mở lại từ danh sách.' },
  'act-not-undoable': {
    sentence: 'Việc này không hoàn tác được nữa.',
    mend: 'Tải lại lịch sử: đã có việc khác sau đó, hoặc việc thuộc loại không hoàn tác được. Sửa lại trực tiếp nếu cần.',
  },
  'plan-in-bin': {
    sentence: 'Kế hoạch của hội nghị này đang ở trong thùng rác.',
    mend: 'Khôi phục kế hoạch trước, rồi khôi phục hội nghị.',
  },
  'plan-has-other-conference': {
    sentence: 'Kế hoạch đã lập thành một hội nghị khác: “{conference}”.',
    mend: 'Bỏ hội nghị kia trước, hoặc để hội nghị này trong thùng rác.',
  },
  'plan-has-removed-conference': {
    sentence: 'Trong thùng rác còn hội nghị lập từ kế hoạch này.',
    mend: 'Xóa hẳn hội nghị đó trước, rồi xóa kế hoạch.',
  },
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
  'login-malformed': {
    sentence: 'Tên đăng nhập “{login}” chưa đúng dạng.',
    mend: 'Dùng 3 đến 64 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối; bắt đầu bằng chữ hoặc số.',
  },
  'login-taken': {
    sentence: 'Tên đăng nhập “{login}” đã có người dùng.',
    mend: 'Chọn tên khác, ví dụ thêm số ở cuối.',
  },
  'account-exists': {
    sentence: 'Người này đã có tài khoản.',
    mend: 'Tìm tài khoản trong danh sách; nếu quên mật khẩu thì cấp mã mới.',
  },
  'account-is-own': {
    sentence: 'Không thể khóa tài khoản đang dùng để làm việc này.',
    mend: 'Nhờ một quản trị viên khác khóa giúp.',
  },
  'account-disabled': {
    sentence: 'Tài khoản “{login}” đang bị khóa nên không cấp mã, không gửi thư được.',
    mend: 'Mở lại tài khoản trước.',
  },
  'account-without-email': {
    sentence: 'Tài khoản “{login}” chưa có địa chỉ thư điện tử.',
    mend: 'Cấp mã in trên giấy thay cho thư.',
  },
  'activation-wrong': {
    sentence: 'Mã hoặc đường dẫn kích hoạt không đúng.',
    mend: 'Kiểm tra tên đăng nhập và 12 ký tự của mã trên phiếu; nếu dùng thư, mở lại đúng đường dẫn trong thư mới nhất.',
  },
  'activation-used': {
    sentence: 'Mã hoặc đường dẫn này đã dùng một lần để đặt mật khẩu.',
    mend: 'Đăng nhập bằng mật khẩu đã đặt; nếu không phải đồng chí đặt, báo ngay quản trị viên của đơn vị.',
  },
  'activation-expired': {
    sentence: 'Mã hoặc đường dẫn này đã hết hạn hoặc đã được thay bằng mã mới.',
    mend: 'Đề nghị quản trị viên của đơn vị cấp mã mới.',
  },
  'password-too-short': {
    sentence: 'Mật khẩu phải có ít nhất {length} ký tự.',
    mend: 'Ghép bốn, năm từ dễ nhớ không liên quan nhau; dấu cách và dấu tiếng Việt đều được.',
  },
  'password-tells-name': {
    sentence: 'Mật khẩu lấy từ tên đăng nhập hoặc họ tên nên dễ bị đoán.',
    mend: 'Chọn mật khẩu khác, không chứa tên của mình.',
  },
  'password-common': {
    sentence: 'Mật khẩu này thuộc loại nhiều người dùng nên dễ bị đoán.',
    mend: 'Ghép bốn, năm từ không liên quan nhau, không dùng dãy phím hay dãy số liền nhau.',
  },
  'old-password-wrong': {
    sentence: 'Mật khẩu hiện tại chưa đúng.',
    mend: 'Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại.',
  },
  'mail-not-set-up': {
    sentence: 'Hệ thống này chưa được cài đặt để gửi thư điện tử.',
    mend: 'Dùng mã in trên giấy; hoặc người quản lý máy chủ đặt OPENPAR_SMTP_URL và OPENPAR_MAIL_FROM.',
  },
  'public-url-not-set': {
    sentence: 'Hệ thống chưa biết địa chỉ của mình để ghi vào thư.',
    mend: 'Người quản lý máy chủ đặt OPENPAR_PUBLIC_URL, ví dụ https://openpar.xa.vn, rồi gửi lại.',
  },
  'mail-refused': {
    sentence: 'Máy chủ thư không nhận thư ({reason}: {answer}).',
    mend: 'Kiểm tra địa chỉ thư của tài khoản và cài đặt gửi thư, rồi chạy lại; hoặc cấp mã in trên giấy.',
  },
  'mail-server-away': {
    sentence: 'Máy chủ thư không nhận thư suốt ba ngày.',
    mend: 'Báo người quản lý máy chủ thư, rồi chạy lại; hoặc cấp mã in trên giấy.',
  },
  'account-not-found': {
    sentence: 'Không có tài khoản “{login}”.',
    mend: 'Kiểm tra lại tên đăng nhập, hoặc tạo tài khoản bằng lệnh openpar user add.',
  },
  'import-has-faults': {
    sentence: 'Tệp “{file}” có {faults} lỗi, lỗi đầu tiên ở dòng {row}; chưa dòng nào được nhập.',
    mend: 'Kiểm tra lại tệp để xem từng lỗi, sửa trong tệp rồi chọn lại.',
  },
  'import-file-changed': {
    sentence: 'Tệp “{file}” không còn là tệp đã kiểm tra.',
    mend: 'Kiểm tra lại tệp này trước khi nhập.',
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
