/** The text in small letters without any Vietnamese mark: "Đặc khu Phú Quý" → "dac khu phu quy". For searching, not for showing. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
