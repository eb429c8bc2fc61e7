/** Words that begin a post, folded. */
export const POST_WORDS =
  /^(?:phó |quyền |nguyên )?(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|thủ trưởng|lãnh đạo|cục trưởng|tổng giám đốc|bộ trưởng|thứ trưởng|viện trưởng|thường trực|ủy viên|hiệu trưởng|đại diện|tỉnh ủy viên|huyện ủy viên|phó)/;
