export * from './papers/create-paper-renderer.ts';
export * from './papers/render-paper-docx.ts';
export * from './papers/render-paper-pdf.ts';
export * from './reading/create-file-reader.ts';
export * from './reading/extract-text.ts';
export * from './reading/reading-limits.ts';
export type { ReadingRefusal, ReadingRefusalCode } from './reading/reading-refusal.ts';
export * from './sheets/create-sheet-writer.ts';
export { readSheet, type SheetResult } from './sheets/read-sheet.ts';
