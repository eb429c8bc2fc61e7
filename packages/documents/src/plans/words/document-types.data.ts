/** Kinds of document, as cited in a basis and as printed above a title, longest first (Nghị định 30/2020/NĐ-CP, Điều 7, and laws). */
export const CITED_KINDS = [
  'thông tư liên tịch',
  'nghị quyết liên tịch',
  'thông báo kết luận',
  'quyết định',
  'nghị quyết',
  'nghị định',
  'kế hoạch',
  'kết luận',
  'thông báo',
  'thông tư',
  'chương trình',
  'chỉ thị',
  'công văn',
  'công điện',
  'hướng dẫn',
  'tờ trình',
  'báo cáo',
  'bộ luật',
  'pháp lệnh',
  'giấy mời',
  'văn bản',
  'quy chế',
  'quy định',
  'đề án',
  'phương án',
  'chiến lược',
  'biên bản',
  'luật',
] as const;

/** A line that holds the kind of the document alone or before its title. */
export const TYPE_LINE =
  /^(?<type>thông báo kết luận|kế hoạch|giấy mời|thông báo|kết luận|quyết định|nghị quyết|báo cáo|tờ trình|chương trình|hướng dẫn|chỉ thị|công điện|biên bản|đề án|phương án|quy chế|quy định|công văn)(?=$|[\s:.])/;
