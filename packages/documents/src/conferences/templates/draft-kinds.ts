/**
 * Kinds of conferences that templates are for: công bố chỉ số, phân tích chỉ số của chính đơn vị, both in one, sơ kết 6 tháng, tổng
 * kết năm và triển khai năm sau.
 */
export const DRAFT_KINDS = ['publication', 'analysis', 'analysis-and-publication', 'half-year', 'year-end'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];
