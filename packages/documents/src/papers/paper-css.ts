import { FORM_ND30_2020 as form } from './form-nd30-2020.ts';

const { margins, sizesPt, rule } = form;

/** Style of a paper on the screen and on A4, in the sizes of the rule set. */
export const PAPER_CSS = `
@page { size: A4; margin: ${margins.topMm}mm ${margins.rightMm}mm ${margins.bottomMm}mm ${margins.leftMm}mm; }
.paper { font: ${sizesPt.body}pt/1.15 "Times New Roman", Tinos, "Liberation Serif", serif; color: #000; background: #fff;
  box-sizing: border-box; max-width: 210mm; margin: 0 auto;
  padding: ${margins.topMm}mm ${margins.rightMm}mm ${margins.bottomMm}mm ${margins.leftMm}mm; overflow-wrap: break-word; }
.paper p, .paper ul, .paper h1, .paper h2, .paper h3 { margin: 0; }
.paper header { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 2mm; text-align: center; }
.paper header p { white-space: pre-wrap; }
.paper .superior { font-size: ${sizesPt.superior}pt; }
.paper .issuer { font-size: ${sizesPt.issuer}pt; font-weight: bold; }
.paper .nation { font-size: ${sizesPt.nation}pt; font-weight: bold; }
.paper .motto { font-size: ${sizesPt.motto}pt; font-weight: bold; width: fit-content; margin-inline: auto !important;
  border-bottom: ${rule.strokePt}pt solid; padding-bottom: ${rule.gapPt}pt; }
.paper .number, .paper .place { font-size: ${sizesPt.number}pt; padding-top: 6pt; }
.paper .place { font-style: italic; }
.paper .draft { font-size: ${sizesPt.draftMark}pt; font-weight: bold; width: fit-content; margin: 6pt auto 0 !important;
  border: ${rule.strokePt}pt solid; padding: 1pt 6pt; }
.paper .rule { width: 30%; margin: ${rule.gapPt}pt auto 0; border: 0; border-top: ${rule.strokePt}pt solid #000; }
.paper .title { text-align: center; margin: 14pt 0 12pt; }
.paper .title h1, .paper .title p { font-size: ${sizesPt.typeName}pt; font-weight: bold; text-wrap: balance; }
.paper .body > *, .paper .appendix > * { margin-bottom: ${form.paragraphGapPt}pt; text-align: justify; }
.paper .body > p, .paper li, .paper h2, .paper h3 { text-indent: ${form.firstLineIndentMm}mm; }
.paper .basis { font-style: italic; }
.paper h2, .paper h3 { font-size: ${sizesPt.body}pt; font-weight: bold; break-after: avoid; }
.paper ul { list-style: none; padding: 0; }
.paper li { margin-bottom: ${form.paragraphGapPt}pt; }
.paper li ul { padding-top: ${form.paragraphGapPt}pt; text-indent: 0; }
.paper table { border-collapse: collapse; width: 100%; font-size: ${sizesPt.table}pt; }
.paper th, .paper td { border: ${rule.strokePt}pt solid; padding: 2pt 4pt; vertical-align: top; }
.paper .to-left { text-align: left; }
.paper .to-center { text-align: center; }
.paper .to-right { text-align: right; }
.paper footer { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); break-inside: avoid; }
.paper .recipients { font-size: ${sizesPt.recipients}pt; }
.paper .recipients strong { font-size: ${sizesPt.recipientsLabel}pt; font-style: italic; }
.paper .recipients li { text-indent: 0; margin: 0; }
.paper .signature { text-align: center; font-weight: bold; }
.paper .signature .name { margin-top: ${form.signatureSpaceMm}mm; }
.paper + .paper { break-before: page; }
.paper .appendix { break-before: page; padding-top: 12pt; }
.paper .appendix h2, .paper .appendix .reference { text-align: center; text-indent: 0; }
.paper .appendix .reference { font-style: italic; white-space: pre-wrap; }
@media (max-width: 40rem) { .paper { padding: 1rem; } .paper header, .paper footer { grid-template-columns: minmax(0, 1fr); } }
@media print { .paper { padding: 0; max-width: none; } }
`.trim();
