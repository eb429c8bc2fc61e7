import { describe, expect, it } from 'vitest';
import { settle } from '../draft.ts';
import { spanOf } from '../lines/span.ts';
import { readBasis } from './read-basis.ts';
import { readChairs } from './read-chairs.ts';
import { readClocks } from './read-clocks.ts';
import { readDeadline } from './read-deadline.ts';
import { readHeadcount } from './read-headcount.ts';
import { readContentKinds } from './read-kinds.ts';
import { readOrganizations } from './read-organizations.ts';
import { readPeriods } from './read-periods.ts';
import { readTask } from './read-task.ts';
import { readTime } from './read-time.ts';
import { readVenue } from './read-venues.ts';

const span = (text: string) => spanOf(text, 0);
const plain = (draft: unknown) => settle(draft, () => []).plain;

describe('time', () => {
  const time = (text: string) => plain(readTime({ statement: span(text), announced: null, year: 2025 }));
  it.each([
    ["Từ 14h00' - 16h30', ngày 15/7/2025", { start: '2025-07-15', startClock: '14:00', endClock: '16:30' }],
    ['ngày 15-16/7/2025', { start: '2025-07-15', end: '2025-07-16' }],
    ['Từ ngày 15 đến ngày 16 tháng 7 năm 2025', { start: '2025-07-15', end: '2025-07-16' }],
    ['Trong quý IV năm 2025', { start: '2025-Q4', dateKinds: ['quarter_only'] }],
    ['½ ngày, dự kiến ngày 10 tháng 01 năm 2026', { durationDays: 0.5, dateKinds: ['exact', 'tentative', 'half_day'] }],
    ['Dự kiến ngày     /7/2024', { start: '2024-07', dateKinds: ['month_only', 'tentative'] }],
    ['8 giờ 00 phút, ngày 20/11 (thứ Năm)', { start: '2025-11-20', yearInferred: true, startClock: '08:00' }],
    ['Buổi chiều ngày 05 tháng 3 năm 2026', { session: 'afternoon', start: '2026-03-05' }],
    ['1/2 ngày, trong tháng 6/2024', { start: '2024-06', durationDays: 0.5 }],
  ])('reads %s', (text, expected) => {
    expect(time(text)).toMatchObject(expected);
  });

  it.each([
    ['8h30', ['08:30']],
    ["14h00'", ['14:00']],
    ['08 giờ 00 phút', ['08:00']],
    ['7:30 - 9:45', ['07:30', '09:45']],
    ['Thời gian: 26 đại biểu', []],
    ['25h00', []],
    ['07 giờ 30', ['07:30']],
    ["7h30'", ['07:30']],
    ['13:30', ['13:30']],
    ['từ 8h đến 11h30', ['08:00', '11:30']],
    ['vào hồi 14 giờ', ['14:00']],
  ])('finds the times of day in %s', (text, expected) => {
    expect(readClocks(span(text).key).map(({ value }) => value)).toEqual(expected);
  });
});

describe('deadlines', () => {
  it.each([
    ['hoàn thành trước ngày 22/5/2026', 'trước ngày 22/5/2026', '2026-05-22'],
    ['thời hạn trước ngày 19/12/2025', 'trước ngày 19/12/2025', '2025-12-19'],
    ['gửi Phòng Nội vụ trước 16h00 ngày 18/3/2024', 'trước 16h00 ngày 18/3/2024', '2024-03-18'],
    ['báo cáo trước 17:00 thứ Sáu, ngày 20/6/2024', 'trước 17:00 thứ Sáu, ngày 20/6/2024', '2024-06-20'],
    ['gửi về Phòng Nội vụ trước ngày 15/6/2024', 'trước ngày 15/6/2024', '2024-06-15'],
    ['hoàn thành trong quý II/2025', 'hoàn thành trong quý II/2025', '2025-Q2'],
    ['xong trước 20/5', 'xong trước 20/5', '2024-05-20'],
    ['chậm nhất ngày 30 tháng 6 năm 2025', 'chậm nhất ngày 30 tháng 6 năm 2025', '2025-06-30'],
    ['hoàn thành trước ngày hội nghị 03 ngày', 'hoàn thành trước ngày hội nghị 03 ngày', null],
  ])('reads %s', (text, raw, value) => {
    expect(plain(readDeadline(span(text), { year: 2024 }))).toEqual({ raw, value });
  });

  it('takes the year of a report for no deadline', () => {
    expect(readDeadline(span('Báo cáo kết quả công tác CCHC trong năm 2023'))).toBeNull();
  });
});

describe('persons and bodies', () => {
  it.each([
    [
      'Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND tỉnh',
      [{ position: 'Phó Chủ tịch UBND tỉnh', personName: 'Nguyễn Văn An', site: null }],
    ],
    [
      'Chủ trì, điều hành Hội nghị: Đ/c Phó Chủ tịch UBND huyện',
      [{ position: 'Phó Chủ tịch UBND huyện', personName: null, site: null }],
    ],
    [
      'Ông Lương Văn Hà – Trưởng phòng Nội vụ chủ trì Hội nghị tại điểm cầu tỉnh',
      [{ position: 'Trưởng phòng Nội vụ', personName: 'Lương Văn Hà', site: 'điểm cầu tỉnh' }],
    ],
    [
      'Đồng chí Phan Văn Minh, Chủ tịch UBND thành phố, chủ trì và kết luận Hội nghị',
      [{ position: 'Chủ tịch UBND thành phố', personName: 'Phan Văn Minh', site: null }],
    ],
    ['Chủ tịch UBND huyện - Chủ trì Hội nghị', [{ position: 'Chủ tịch UBND huyện', personName: null, site: null }]],
    [
      'Chủ trì: Đồng chí Bí thư Đảng ủy phường và đồng chí Chủ tịch UBND phường',
      [
        { position: 'Bí thư Đảng ủy phường', personName: null, site: null },
        { position: 'Chủ tịch UBND phường', personName: null, site: null },
      ],
    ],
    ['Chủ trì: Lãnh đạo UBND xã', [{ position: 'Lãnh đạo UBND xã', personName: null, site: null }]],
    ['Đồng chí Chủ tịch UBND huyện (chủ trì)', [{ position: 'Chủ tịch UBND huyện', personName: null, site: null }]],
  ])('reads the chair in %s', (text, expected) => {
    expect(plain(readChairs(span(text)))).toEqual(expected);
  });

  it.each([
    [
      'Đại diện lãnh đạo: Ban Tổ chức Tỉnh ủy; Văn phòng HĐND và UBND',
      ['Ban Tổ chức Tỉnh ủy', 'Văn phòng HĐND và UBND'],
    ],
    ['Chủ tịch UBND các xã, thị trấn', ['UBND các xã, thị trấn']],
    ['Chủ tịch UBND và Công chức Văn phòng - Thống kê các xã', []],
    ['Trưởng các phòng, ban, đơn vị thuộc UBND huyện', ['các phòng, ban, đơn vị thuộc UBND huyện']],
    ['Bí thư chi bộ, trưởng thôn', []],
  ])('names the bodies in %s', (text, expected) => {
    expect(plain(readOrganizations(span(text)))).toEqual(expected);
  });

  it.each([
    ['Khoảng 35 đại biểu', { value: 35, max: null, approximate: true }],
    ['từ 40 đến 50 đại biểu', { value: 40, max: 50, approximate: false }],
    ['12 người', { value: 12, approximate: false }],
  ])('counts %s', (text, expected) => {
    expect(plain(readHeadcount(span(text)))).toMatchObject(expected);
  });

  it('does not count people of each unit as a total', () => {
    expect(readHeadcount(span('mỗi đơn vị 02 người'))).toBeNull();
  });
});

describe('periods', () => {
  it.each([
    ['6 tháng đầu năm 2023', 'half_year', '2023-01', '2023-06'],
    ['6 tháng cuối năm', 'half_year', '2025-07', '2025-12'],
    ['9 tháng đầu năm 2024', 'range', '2024-01', '2024-09'],
    ['quý III năm 2025', 'quarter', '2025-07', '2025-09'],
    ['giai đoạn 2021 - 2025', 'range', '2021-01', '2025-12'],
    ['năm 2024', 'year', '2024-01', '2024-12'],
  ])('reads %s', (text, kind, from, to) => {
    expect(readPeriods(span(text), 2025)[0]).toMatchObject({ kind, from, to });
  });

  it('takes the year of a day or month for no period', () => {
    expect(readPeriods(span('ngày 05 tháng 7 năm 2024'), null)).toEqual([]);
  });
});

describe('legal bases', () => {
  it.each([
    [
      'Căn cứ Quyết định số 55/QĐ-UBND ngày 20/02/2024 của Chủ tịch UBND huyện về việc phê duyệt kết quả',
      {
        relation: 'pursuant',
        docType: 'Quyết định',
        number: '55/QĐ-UBND',
        date: '2024-02-20',
        issuer: 'Chủ tịch UBND huyện',
        subject: 'phê duyệt kết quả',
      },
    ],
    [
      'Theo đề nghị của Phòng Nội vụ tại Tờ trình số 58/TTr-NV ngày 06/5/2024',
      { relation: 'proposed_by', docType: 'Tờ trình', number: '58/TTr-NV', issuer: 'Phòng Nội vụ', subject: null },
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025',
      {
        docType: 'Luật',
        number: '72/2025/QH15',
        date: '2025-06-16',
        issuer: null,
        subject: 'Tổ chức chính quyền địa phương',
      },
    ],
  ])('takes apart %s', (text, expected) => {
    expect(plain(readBasis(span(text)))).toMatchObject(expected);
  });
});

describe('tasks', () => {
  it.each([
    [
      'Chủ trì, phối hợp với Văn phòng HĐND và UBND, Công an xã xây dựng kịch bản, chương trình Hội nghị trình Chủ tịch UBND xã trước ngày 10/12/2025',
      {
        role: 'lead',
        action: 'xây dựng',
        object: 'kịch bản, chương trình Hội nghị',
        collaborators: ['Văn phòng HĐND và UBND', 'Công an xã'],
        products: ['kịch bản', 'chương trình Hội nghị'],
        category: 'document',
      },
    ],
    [
      'Tham mưu ban hành giấy mời, bố trí hội trường',
      {
        role: 'advise',
        advisee: null,
        action: 'ban hành',
        object: 'giấy mời',
        products: ['giấy mời'],
        category: 'invitation',
      },
    ],
    [
      'Cân đối, bố trí kinh phí theo quy định',
      { role: 'perform', action: 'Cân đối, bố trí', object: 'kinh phí', category: 'budget' },
    ],
    ['Đảm bảo đường truyền phục vụ Hội nghị', { action: 'Đảm bảo', object: 'đường truyền', category: 'technical' }],
    ['Cử cán bộ tham dự Hội nghị đúng thành phần', { action: 'Cử', category: 'attendance' }],
  ])('reads %s', (text, expected) => {
    expect(plain(readTask(span(text)).draft)).toMatchObject(expected);
  });
});

describe('contents and venues', () => {
  it.each([
    ['Phân tích và công bố chỉ số', ['analysis', 'announcement']],
    ['Thông qua Quyết định công bố Chỉ số', ['dissemination']],
    ['Biểu dương, khen thưởng tập thể', ['commendation', 'award']],
    ['Báo cáo tổng kết công tác', ['report', 'final_review']],
    ['Nghỉ giải lao', ['break']],
    ['Ký kết giao ước thi đua', ['other']],
  ])('says the kinds of %s', (text, expected) => {
    expect(readContentKinds(span(text))).toEqual(expected);
  });

  it.each([
    [
      'Tại Hội trường Trung tâm Chính trị huyện, thị trấn Hát Lót',
      { name: 'Hội trường Trung tâm Chính trị huyện', address: 'thị trấn Hát Lót', status: 'confirmed' },
    ],
    ['phòng họp số 3 (dự kiến)', { name: 'phòng họp số 3', address: null, status: 'tentative' }],
    ['Hội trường UBND huyện (có thông báo cụ thể sau)', { name: 'Hội trường UBND huyện', status: 'to_be_announced' }],
  ])('reads the venue %s', (text, expected) => {
    expect(plain(readVenue(span(text)))).toMatchObject([expected]);
  });
});
