import { describe, expect, it } from 'vitest';
import { moveYears } from './move-years.ts';

const MOVE = { fromYear: 2023, toYear: 2025 };

describe('moveYears', () => {
  it.each([
    ['Chỉ số cải cách hành chính năm 2023', 'Chỉ số cải cách hành chính năm 2025'],
    ['so với năm 2022, giải pháp năm 2024', 'so với năm 2024, giải pháp năm 2026'],
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2025'],
    ['trong tháng 6/2024, quý II/2024', 'trong tháng 6/2026, quý II/2026'],
    ['tháng 01 năm 2024', 'tháng 01 năm 2026'],
    ['Tiếp tục cải thiện', 'Tiếp tục cải thiện'],
  ])('moves the years of "%s" and keeps its words', (text, expected) => {
    expect(moveYears(text, MOVE)).toEqual({ text: expected, emptied: [], kept: [] });
  });

  it.each([
    ['hoàn thành trước ngày 10/6/2024', 'hoàn thành trước ngày …', ['10/6/2024']],
    ['ngày 22 tháng 6 năm 2024', 'ngày …', ['22 tháng 6 năm 2024']],
    ['trước ngày 25/6', 'trước ngày …', ['ngày 25/6']],
    ['từ ngày 15 tháng 7', 'từ ngày …', ['ngày 15 tháng 7']],
    [
      'số 694/QĐ-UBND ngày 15/5/2024 của UBND tỉnh',
      'số …/QĐ-UBND ngày … của UBND tỉnh',
      ['694/QĐ-UBND ngày 15/5/2024'],
    ],
    ['Công văn số 12/UBND-NV', 'Công văn số …/UBND-NV', ['12/UBND-NV']],
    [
      'Kế hoạch số 61/KH-UBND ngày 30 tháng 12 năm 2023',
      'Kế hoạch số …/KH-UBND ngày …',
      ['61/KH-UBND ngày 30 tháng 12 năm 2023'],
    ],
    ['Dự toán: 12.500.000 đồng', 'Dự toán: … đồng', ['12.500.000']],
    ['số tiền 15 triệu đồng', 'số tiền … triệu đồng', ['15']],
  ])('empties what is only of last year in "%s" and says so', (text, expected, emptied) => {
    expect(moveYears(text, MOVE)).toEqual({ text: expected, emptied, kept: [] });
  });

  it.each([
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', '30/2020/NĐ-CP ngày 05/3/2020'],
    ['Luật số 06/2022/QH15', '06/2022/QH15'],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021', '76/NQ-CP ngày 15/7/2021'],
    ['giai đoạn 2021-2025', '2021-2025'],
    ['từ năm 2019 đến nay', '2019'],
  ])('leaves what may hold for longer in "%s" and says so', (text, kept) => {
    expect(moveYears(text, MOVE)).toEqual({ text, emptied: [], kept: [kept] });
  });

  it('leaves no word changed where the year stays', () => {
    expect(moveYears('năm 2023', { fromYear: 2023, toYear: 2023 }).text).toBe('năm 2023');
  });
});
