export * from './papers/paper.ts';
export * from './plans/plan-document.ts';
export * from './plans/plan-reading.ts';
export * from './reading/extracted-text.ts';
