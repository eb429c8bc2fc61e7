/**
 * Form of administrative papers by Nghị định 30/2020/NĐ-CP, Phụ lục I; sizes are those of the decree's own samples. A successor decree
 * is a second rule set beside this one. Lengths in millimetres, sizes and gaps in points.
 */
export const FORM_ND30_2020 = {
  id: 'nd30-2020',
  /** First day on which the rules hold. */
  validFrom: '2020-03-05',
  page: { widthMm: 210, heightMm: 297 },
  margins: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 20 },
  /** The page number stands in the top margin from page 2 on. */
  pageNumber: { sizePt: 14, baselineMm: 10 },
  sizesPt: {
    nation: 12,
    motto: 13,
    superior: 12,
    issuer: 12,
    number: 13,
    placeAndDate: 13,
    typeName: 14,
    subject: 14,
    draftMark: 13,
    body: 14,
    table: 13,
    signature: 14,
    recipientsLabel: 12,
    recipients: 11,
  },
  firstLineIndentMm: 12.7,
  paragraphGapPt: 6,
  /** Height of a line of single spacing in Times New Roman, as a multiple of the size; above and below the baseline. */
  line: { aboveEm: 0.891, belowEm: 0.216, leadingEm: 0.042 },
  /** Rules are drawn lines; a part is a share of the longest line above it. */
  rule: { strokePt: 0.5, gapPt: 2, motto: 1, issuer: 0.4, subject: 0.4 },
  /** Between the column of the nation's name and its widest line. */
  headSlackMm: 2,
  signatureSpaceMm: 25,
  font: { printed: 'Times New Roman', embedded: 'Tinos' },
} as const;
export type PaperForm = typeof FORM_ND30_2020;
