/** Words that break the sense where they stand: a syllable left out or a wrong mark. Folded. */
export const SUSPECT_WORDS: readonly RegExp[] = [
  /(?<!\p{L})công dịch vụ công(?!\p{L})/gu,
  /(?<!\p{L})các chỉ (?=cải cách|hài lòng|thành phần|năng lực|par)/gu,
  /mttq việt (?!nam)\p{L}+/gu,
  /(?<!\p{L})yêu (?=công chức|các |ubnd|cán bộ|thủ trưởng)/gu,
  /sơ tổng kết/g,
  /cải hành chính|cải cách hành(?! chính)(?=[\s.,;])|cải cách chính(?!\p{L})/gu,
  /(?<!\p{L})(?:hôi|hội nghi|hội nghj)(?= nghị|[\s,.;])/gu,
  /(?<!\p{L})(?:ủy ban nhân(?! dân)|ủy ban dân|nhân dân dân|thủ tục chính|thủ tục hành(?! chính))(?!\p{L})/gu,
  /(?<!\p{L})(các|và|của|về|năm|trong|tại|để|cho|với|theo|thực|được|là) \1(?!\p{L})/gu,
];
