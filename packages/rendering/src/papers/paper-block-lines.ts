import type { PaperBlock } from '@openpar/documents';

/** The lines of a block of text, one paragraph each, with their numbers, labels and dashes. */
export function paperBlockLines(block: Exclude<PaperBlock, { type: 'table' | 'heading' }>): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'numbered':
      return [`${block.number} ${block.text}`];
    case 'labelled':
      return [`${block.label}: ${block.text}`];
    case 'list':
      return block.items.flatMap(({ text, subItems }) => [`- ${text}`, ...subItems.map((sub) => `+ ${sub}`)]);
  }
}
