import { describe, expect, it } from 'vitest';
import { proposeLogins } from './propose-login.ts';

describe('a proposed login', () => {
  it.each([
    ['Lò Thị Bình', 'Nội vụ', 'binhlt.noivu'],
    ['Nguyễn Đức Đạt', 'Bình Lư', 'datnd.binhlu'],
    ['Hà', '', 'ha'],
    ['Trần Văn Ý', 'Văn hóa, Thể thao và Truyền thông', 'ytv.vanhoathethaovat'],
    ['?', 'Nội vụ', 'canbo.noivu'],
  ])('of %s in "%s" is %s', (name, unit, login) => {
    expect(proposeLogins(name, unit, 1)).toEqual([login]);
  });

  it('is followed by numbers for people of one name', () => {
    expect(proposeLogins('Lò Thị Bình', 'Nội vụ', 3)).toEqual(['binhlt.noivu', 'binhlt.noivu2', 'binhlt.noivu3']);
  });
});
