import type { ImportFaultCode } from '@openpar/engine';
import type { RefusalText } from './vi.ts';

/** What is wrong with a row of a list, and what to do. "{name}" stands for a detail of the fault; a part in [ ] is left out where a detail in it is empty. */
export const importFaultsVi: Record<ImportFaultCode, RefusalText> = {
  'no-rows': { sentence: 'Bảng chưa có dòng nào dưới dòng tiêu đề.', mend: 'Điền từ dòng 2, rồi gửi lại.' },
  'header-missing': {
    sentence: 'Thiếu cột “{expected}”[; cột gần giống trong tệp: “{found}”].',
    mend: 'Đặt đúng tên cột là “{expected}”, như trong mẫu.',
  },
  'header-unknown': {
    sentence: 'Cột “{found}” không có trong mẫu[; cột gần giống của mẫu: “{nearest}”].',
    mend: 'Sửa lại tên cột theo mẫu, hoặc xóa cột này.',
  },
  'header-doubled': {
    sentence: 'Cột “{expected}” có hai lần, ở cột {first} và cột {second}.',
    mend: 'Xóa bớt một cột.',
  },
  'header-empty': {
    sentence: 'Cột {column} có dữ liệu ở dòng {filledRow} nhưng không có tiêu đề.',
    mend: 'Ghi tiêu đề cho cột theo mẫu, hoặc xóa cột này.',
  },
  'cell-empty': { sentence: 'Ô bắt buộc còn trống.', mend: 'Điền ô này.' },
  'cell-too-long': {
    sentence: 'Nội dung dài {letters} ký tự, nhiều hơn {limit} ký tự cho phép.',
    mend: 'Rút gọn nội dung của ô.',
  },
  'word-unknown': {
    sentence: 'Không nhận ra “{found}”[; giá trị gần giống: “{nearest}”].',
    mend: 'Chọn một giá trị ghi ở trang Hướng dẫn của mẫu.',
  },
  'words-too-few': {
    sentence: 'Có {codes} mã nhưng {words} từ đi kèm.',
    mend: 'Ghi một từ cho mọi mã, hoặc mỗi mã một từ theo đúng thứ tự, ngăn cách bằng dấu chấm phẩy.',
  },
  'day-malformed': { sentence: '“{found}” không phải một ngày có thật.', mend: 'Ghi ngày/tháng/năm, ví dụ 01/7/2025.' },
  'number-malformed': { sentence: '“{found}” không phải số thứ tự.', mend: 'Ghi một số nguyên từ 1.' },
  'code-malformed': {
    sentence: 'Mã “{found}” có dấu cách hoặc dấu chấm phẩy.',
    mend: 'Ghi một mã liền nhau, không có dấu cách.',
  },
  'phone-malformed': { sentence: '“{found}” không phải số điện thoại.', mend: 'Ghi số dạng 0912 345 678.' },
  'email-malformed': { sentence: '“{found}” không phải địa chỉ thư điện tử.', mend: 'Ghi dạng ten@coquan.gov.vn.' },
  'login-malformed': {
    sentence: 'Tên đăng nhập “{found}” chưa đúng dạng.',
    mend: 'Dùng chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới; từ 3 đến 64 ký tự.',
  },
  'end-before-start': {
    sentence: 'Ngày kết thúc {to} trước ngày bắt đầu {from}.',
    mend: 'Sửa lại một trong hai ngày.',
  },
  'row-twice': { sentence: '“{key}” đã có ở dòng {firstRow}.', mend: 'Xóa một trong hai dòng.' },
  'code-overlaps': {
    sentence: 'Mã {unitCode} cùng lúc là của “{other}” (từ {from}[, đến {to}][; dòng {otherRow}]).',
    mend: 'Ghi ngày kết thúc cho đơn vị trước, hoặc dùng mã khác: mỗi ngày một mã chỉ của một đơn vị.',
  },
  'parent-unknown': {
    sentence: 'Không có đơn vị cấp trên nào mang mã {unitCode}[; mã gần giống: {nearest}].',
    mend: 'Kiểm tra mã, kể cả các số 0 ở đầu; nếu là đơn vị mới, thêm một dòng cho đơn vị đó.',
  },
  'parent-not-valid': {
    sentence: 'Vào ngày {day}, đơn vị cấp trên mang mã {unitCode} không hoạt động.',
    mend: 'Sửa mã cấp trên hoặc “Từ ngày” của dòng này.',
  },
  'circular-tree': {
    sentence: 'Các đơn vị trực thuộc lẫn nhau thành vòng: {path}.',
    mend: 'Sửa cột “Trực thuộc (mã)” của một trong các đơn vị này.',
  },
  'predecessor-unknown': {
    sentence: 'Không có đơn vị nào mang mã {unitCode} để hình thành từ đó[; mã gần giống: {nearest}].',
    mend: 'Kiểm tra mã, kể cả các số 0 ở đầu.',
  },
  'predecessor-not-valid': {
    sentence: 'Ngay trước ngày {day}, đơn vị mang mã {unitCode} không hoạt động.',
    mend: 'Sửa mã ở cột “Hình thành từ (mã)” hoặc “Từ ngày” của dòng này.',
  },
  'unit-unknown': {
    sentence: 'Không có đơn vị nào mang mã {unitCode}[; mã gần giống: {nearest}].',
    mend: 'Kiểm tra mã, kể cả các số 0 ở đầu; đơn vị mới phải đưa vào trước.',
  },
  'unit-not-valid': {
    sentence: 'Vào ngày {day}, đơn vị mang mã {unitCode} không hoạt động.',
    mend: 'Sửa mã đơn vị hoặc ngày của dòng này.',
  },
  'post-overlaps': {
    sentence: 'Chức danh “{key}” đã có trong thời gian này (từ {from}[, đến {to}][; dòng {otherRow}]).',
    mend: 'Sửa ngày, hoặc ghi thứ tự khác nếu là một chức danh khác.',
  },
  'post-unknown': {
    sentence: '{unit} không có chức danh “{title}”[; các chức danh đang có: {titles}].',
    mend: 'Ghi đúng tên và thứ tự như trong danh sách chức danh; chức danh mới phải đưa vào trước.',
  },
  'post-not-valid': {
    sentence: 'Vào ngày {day}, chức danh “{title}” không tồn tại.',
    mend: 'Sửa ngày của dòng này, hoặc ngày của chức danh.',
  },
  'post-ambiguous': {
    sentence: 'Đơn vị có nhiều chức danh “{title}”, thứ tự {orders}.',
    mend: 'Ghi thứ tự của chức danh ở cột “Thứ tự”.',
  },
  'post-held-twice': {
    sentence: 'Chức danh “{title}” cùng lúc do {other} giữ (từ {from}[, đến {to}][; dòng {otherRow}]).',
    mend: 'Thêm dòng của {other} với “Đến ngày” là ngày cuối cùng người này giữ, hoặc sửa ngày.',
  },
  'contact-of-another': {
    sentence: 'Thư điện tử hoặc điện thoại của {name} đã ghi cho {other}.',
    mend: 'Ghi thư và số riêng của từng người; nếu là một người, ghi họ tên giống nhau.',
  },
  'holder-unknown': {
    sentence: 'Ngày {day}, {name} không giữ chức danh “{title}” của {unit}[; người đang giữ: {others}].',
    mend: 'Sửa họ tên cho đúng, hoặc đưa danh sách người giữ chức danh vào trước.',
  },
  'holder-ambiguous': {
    sentence: '{unit} có hai người tên {name} cùng giữ chức danh “{title}”.',
    mend: 'Tạo tài khoản cho từng người ở trang của người đó.',
  },
  'login-taken': {
    sentence: 'Tên đăng nhập {login} đã là của {other}.',
    mend: 'Chọn tên đăng nhập khác.',
  },
  'person-has-account': {
    sentence: '{name} đã có tài khoản {login}.',
    mend: 'Xóa dòng này; mỗi người dùng một tài khoản cho mọi chức danh của mình.',
  },
  'outside-your-units': {
    sentence: 'Dòng này[ (mã {unitCode})] nằm ngoài các đơn vị mà chức danh của ông/bà được quản lý.',
    mend: 'Xóa dòng này, hoặc chuyển cho quản trị viên của đơn vị đó nhập.',
  },
};
