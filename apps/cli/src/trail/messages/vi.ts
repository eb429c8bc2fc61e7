import type { TrailFinding } from '@openpar/server';

type Place = Readonly<Record<string, string | number>>;

/** What a finding means and what to do; "{seq}", "{table}", "{key}" and "{count}" stand for its place. */
const findings: Record<TrailFinding['finding'], string> = {
  'act-missing': 'Mất việc số {seq}: có người đã xóa khỏi nhật ký. Đối chiếu với bản sao lưu gần nhất trước ngày mất.',
  'act-inserted':
    'Việc số {seq} không nối với việc trước nó: nhật ký bị chèn hoặc bị thay. Đối chiếu với bản sao lưu gần nhất.',
  'act-changed': 'Việc số {seq} đã bị sửa sau khi ghi. Đối chiếu với bản sao lưu để biết nội dung cũ.',
  'changes-changed':
    'Danh sách thay đổi của việc số {seq} đã bị sửa, bớt hoặc thêm. Đối chiếu với bản sao lưu để biết nội dung cũ.',
  'head-differs':
    'Việc mới nhất đáng lẽ là số {seq} nhưng chuỗi kết thúc ở chỗ khác: phần cuối bị cắt. Đối chiếu với bản sao lưu gần nhất.',
  'end-missing':
    'Không còn mã đã ghi lại lần trước; chuỗi nay kết thúc ở việc số {seq}: phần cuối đã bị cắt hoặc viết lại. Đối chiếu với bản sao lưu có mã đó.',
  'change-without-act':
    'Có {count} thay đổi không thuộc việc nào: được chèn từ bên ngoài. Xem bảng trail_change cùng người quản trị cơ sở dữ liệu.',
  'row-changed':
    'Bảng {table}, dòng “{key}”: dữ liệu bị sửa mà không qua OpenPAR. Lấy lại dòng này từ bản sao lưu, hoặc sửa lại trong OpenPAR cho đúng.',
  'row-removed':
    'Bảng {table}, dòng “{key}”: dữ liệu bị xóa mà không qua OpenPAR. Lấy lại dòng này từ bản sao lưu, hoặc nhập lại trong OpenPAR.',
  'row-inserted':
    'Bảng {table}, dòng “{key}”: dữ liệu được thêm mà không qua OpenPAR. Hỏi người quản trị cơ sở dữ liệu; bỏ đi nếu không rõ nguồn.',
  'loaded-rows-changed':
    'Bảng {table}: trong các dòng nạp cùng lúc có dòng đã bị sửa, xóa hoặc thêm. So bảng này với bản sao lưu ngay sau lần nạp.',
};

export const trailVi = {
  findings: (finding: TrailFinding['finding'], place: Place) => fill(findings[finding], place),
  right: (realm: string, acts: number) => `${realm}: nhật ký ${acts} việc, không thấy sai lệch.`,
  wrong: (realm: string, acts: number, count: number) => `${realm}: nhật ký ${acts} việc, có ${count} sai lệch:`,
  head: (head: string) => `Ghi lại mã này ở nơi khác để lần sau so bằng --head: ${head}`,
};
export type TrailMessages = typeof trailVi;

export function fill(sentence: string, place: Place): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(place[name] ?? ''));
}
