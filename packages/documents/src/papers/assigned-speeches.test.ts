import { describe, expect, it } from 'vitest';
import { assignedSpeeches } from './assigned-speeches.ts';

const speech = (speaker: string, topic: string | null) => ({ speaker, kind: 'paper' as const, topic });
const task = (text: string) => ({
  text,
  role: 'perform' as const,
  advisee: null,
  action: '',
  object: null,
  collaborators: [],
  products: [],
  deadline: null,
  category: 'speech' as const,
});

describe('assignedSpeeches', () => {
  it('makes one task of each speech with a topic', () => {
    const speeches = [speech('UBND xã Mường So', 'công tác chỉ đạo, điều hành'), speech('UBND xã Bản Lang', null)];
    const [only, ...others] = assignedSpeeches({ speeches, assignments: [] });
    expect(only?.unit).toBe('UBND xã Mường So');
    expect(only?.tasks.map(({ text }) => text)).toEqual(['Phát biểu tham luận về công tác chỉ đạo, điều hành']);
    expect(others).toEqual([]);
  });

  it('leaves out a speech that a task already tells', () => {
    const assignments = [{ unit: 'Công chức khác', tasks: [task('Tham luận đưa ra các giải pháp hữu hiệu')] }];
    const speeches = [speech('Công chức khác', 'các giải pháp hữu hiệu')];
    expect(assignedSpeeches({ speeches, assignments })).toEqual([]);
  });
});
