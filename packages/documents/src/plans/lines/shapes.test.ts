import { describe, expect, it } from 'vitest';
import { extractPlainText } from '../../reading/extract-plain-text.ts';
import type { ExtractedLine, ExtractedText } from '../../reading/extracted-text.ts';
import { readPlan } from '../read-plan.ts';
import { readSource } from './read-source.ts';

const line = (text: string, more: Partial<ExtractedLine> = {}): ExtractedLine => ({
  page: null,
  text,
  startsParagraph: true,
  isBold: null,
  side: null,
  cell: null,
  ...more,
});

const docx = (lines: readonly ExtractedLine[]): ExtractedText => ({ medium: 'docx', pageCount: null, lines });

/** A table as DOCX and PDF give it: one line for each filled cell. */
function table(number: number, rows: readonly (readonly string[])[]): ExtractedLine[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [line(text, { cell: { table: number, row, column } })])),
  );
}

const HEAD = [line('KẾ HOẠCH', { isBold: true }), line('Tổ chức Hội nghị tổng kết năm 2025', { isBold: true })];

describe('titles', () => {
  const titleOf = (text: string) => readPlan(extractPlainText(text)).document.title;
  const TITLE =
    'Tổ chức Hội nghị công bố Chỉ số cải cách hành chính năm 2023 của các cơ quan thuộc UBND huyện và UBND các xã';

  it.each([
    'KẾ HOẠCH\nTổ chức Hội nghị công bố Chỉ số cải cách hành chính\nnăm 2023 của các cơ quan thuộc\nUBND huyện và UBND các xã\n\nCăn cứ Luật số 1;',
    'KẾ HOẠCH\n\nTổ chức Hội nghị công bố Chỉ số\n\ncải cách hành chính năm 2023 của các\n\ncơ quan thuộc UBND huyện và\n\nUBND các xã\n\nUBND huyện ban hành Kế hoạch như sau:',
    'KẾ HOẠCH\nTổ chức Hội nghị công bố Chỉ số cải cách hành chính năm 2023 của các cơ quan thuộc UBND huyện và UBND các xã\nTriển khai Kế hoạch số 12/KH-UBND ngày 10/01/2024;',
  ])('may take three and more lines: %#', (text) => {
    expect(titleOf(text)).toBe(TITLE);
  });

  it.each(['Hội nghị sơ kết công tác cải cách hành chính', 'Triển khai Hội nghị tổng kết năm 2024'])(
    'may be the line %s right under the kind',
    (title) => {
      expect(titleOf(`KẾ HOẠCH\n${title}\n\nCăn cứ Kế hoạch số 15/KH-UBND;`)).toBe(title);
    },
  );

  it('go on over a semicolon where the file says that the paragraph does', () => {
    const { document } = readPlan(
      docx([
        line('KẾ HOẠCH'),
        line('Tổ chức Hội nghị tổng kết năm 2025;', { startsParagraph: true }),
        line('Triển khai nhiệm vụ năm 2026', { startsParagraph: false }),
        line('Căn cứ Quyết định số 1/QĐ-UBND ngày 05/01/2026 của UBND xã;'),
      ]),
    );
    expect(document.title).toBe('Tổ chức Hội nghị tổng kết năm 2025; Triển khai nhiệm vụ năm 2026');
  });

  it('take bold lines on, whatever they begin with', () => {
    const { document } = readPlan(
      docx([
        ...HEAD,
        line('Ủy ban nhân dân xã Tây Hòa', { isBold: true }),
        line('Căn cứ Luật số 1;', { isBold: false }),
      ]),
    );
    expect(document.title).toBe('Tổ chức Hội nghị tổng kết năm 2025 Ủy ban nhân dân xã Tây Hòa');
  });
});

const TASKS = [
  { unit: 'Phòng Nội vụ', tasks: [{ text: 'Xây dựng báo cáo tổng kết', deadline: { value: '2026-03-20' } }] },
  {
    unit: 'Văn phòng',
    tasks: [
      { text: 'Phát hành giấy mời', collaborators: ['Phòng Kinh tế'], deadline: null },
      { text: 'Bố trí hội trường', collaborators: [], deadline: { value: '2026-03-25' } },
    ],
  },
];

describe('tables of assignments', () => {
  const before = 'KẾ HOẠCH\nTổ chức Hội nghị tổng kết\n\nI. PHÂN CÔNG NHIỆM VỤ\n';
  const rows = [
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    ['1', 'Xây dựng báo cáo tổng kết', 'Phòng Nội vụ', '', '20/3/2026'],
    ['II', 'Công tác hậu cần', '', '', ''],
    ['2', 'Phát hành giấy mời', 'Văn phòng', 'Phòng Kinh tế', ''],
    ['3', 'Bố trí hội trường', '', '', '25/3/2026'],
  ];
  const bars = rows.map((cells) => `| ${cells.join(' | ')} |`);

  it.each([
    ['bars', before + bars.join('\n')],
    ['bars with empty lines between', before + bars.join('\n\n')],
    [
      'bars with a wrapped row',
      before + bars.join('\n').replace('Xây dựng báo cáo tổng kết', 'Xây dựng báo cáo\ntổng kết'),
    ],
    ['bars and a rule', before + [bars[0], '|---|---|---|---|---|', ...bars.slice(1)].join('\n')],
    ['tabs with empty cells', before + rows.map((cells) => cells.join('\t')).join('\n')],
    ['tabs with empty lines between', before + rows.map((cells) => cells.join('\t')).join('\n\n')],
    [
      'columns set with spaces',
      before +
        rows
          .map((cells) =>
            cells
              .map((cell) => cell.padEnd(30))
              .join('')
              .trimEnd(),
          )
          .join('\n'),
    ],
  ])('are read from %s', (_, text) => {
    expect(readPlan(extractPlainText(text)).document.assignments).toMatchObject(TASKS);
  });

  it('are read from the cells of a file', () => {
    const { document } = readPlan(docx([...HEAD, line('I. PHÂN CÔNG NHIỆM VỤ'), ...table(0, rows)]));
    expect(document.assignments).toMatchObject(TASKS);
  });
});

describe('tables of the programme', () => {
  const rows = [
    ['Thời gian', 'Nội dung', 'Người thực hiện'],
    ['Buổi sáng', '', ''],
    ['07 giờ 30 - 08 giờ 00', 'Đón tiếp đại biểu', 'Văn phòng'],
    ["8h00' đến 8h15'", 'Khai mạc', 'Đ/c Chủ tịch UBND xã'],
    ['Buổi chiều', '', ''],
    ['13:30', 'Bế mạc', ''],
  ];
  const agenda = [
    { start: '07:30', end: '08:00', text: 'Đón tiếp đại biểu', presenters: ['Văn phòng'] },
    { start: '08:00', end: '08:15', text: 'Khai mạc', presenters: ['Chủ tịch UBND xã'] },
    { start: '13:30', end: null, text: 'Bế mạc', presenters: [] },
  ];

  it('are read from the cells of a file', () => {
    const { document } = readPlan(docx([...HEAD, line('II. CHƯƠNG TRÌNH'), ...table(0, rows)]));
    expect(document.agenda).toMatchObject(agenda);
  });

  it('are read from tabs, with lines of one cell between', () => {
    const text = `KẾ HOẠCH\nTổ chức Hội nghị\n\nII. CHƯƠNG TRÌNH\n${rows.map((cells) => cells.join('\t').trimEnd()).join('\n')}`;
    expect(readPlan(extractPlainText(text)).document.agenda).toMatchObject(agenda);
  });

  it('are read from lines that begin with a time and end in no mark', () => {
    const text =
      'KẾ HOẠCH\nTổ chức Hội nghị\n\nII. CHƯƠNG TRÌNH\n7h30 - 8h00: Đón tiếp đại biểu - Văn phòng\n8h00 - 8h15: Khai mạc (Đ/c Chủ tịch UBND xã)\n13:30: Bế mạc';
    expect(readPlan(extractPlainText(text)).document.agenda).toMatchObject(agenda);
  });
});

describe('halves that stand side by side', () => {
  it('are told apart by their side', () => {
    const { document } = readPlan(
      docx([
        line('ỦY BAN NHÂN DÂN', { side: 'left' }),
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { side: 'right' }),
        line('XÃ TÂY HÒA', { side: 'left' }),
        line('Độc lập - Tự do - Hạnh phúc', { side: 'right' }),
        line('Số: 12/KH-UBND', { side: 'left' }),
        line('Tây Hòa, ngày 05 tháng 01 năm 2026', { side: 'right' }),
        ...HEAD,
        line('I. MỤC ĐÍCH'),
        line('- Đánh giá kết quả.'),
        line('Nơi nhận:', { side: 'left' }),
        line('TM. ỦY BAN NHÂN DÂN', { side: 'right' }),
        line('- Đảng ủy xã (b/c);', { side: 'left' }),
        line('CHỦ TỊCH', { side: 'right' }),
        line('- Lưu: VT.', { side: 'left' }),
        line('Lê Hoàng Vinh', { side: 'right' }),
      ]),
    );
    expect(document).toMatchObject({
      issuer: { name: 'Ủy ban nhân dân xã Tây Hòa' },
      documentNumber: { sequence: '12', symbol: 'KH-UBND' },
      issueDate: { value: '2026-01-05' },
      recipients: [{ name: 'Đảng ủy xã' }, { name: 'Lưu: VT' }],
      signature: { position: 'CHỦ TỊCH', name: 'Lê Hoàng Vinh' },
    });
  });
});

describe('numbers of sections', () => {
  const outlineOf = (text: string) =>
    readSource(extractPlainText(`KẾ HOẠCH\nTổ chức Hội nghị\n\n${text}`)).body.map((block) =>
      block.type === 'paragraph' ? block.marker?.kind : 'table',
    );

  it.each([
    ['A. MỤC ĐÍCH - YÊU CẦU', 'part'],
    ['I- MỤC ĐÍCH', 'roman'],
    ['1- Thành phần', 'arabic'],
    ['1/ Thời gian', 'arabic'],
  ])('reads %s', (text, kind) => {
    expect(outlineOf(text)).toEqual([kind]);
  });

  it('reads a Party document with its own forms of number and heading', () => {
    const { document } = readPlan(
      extractPlainText(
        "ĐẢNG BỘ TỈNH NGHỆ AN\nĐẢNG ỦY XÃ KIM LIÊN\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nKim Liên, ngày 05 tháng 11 năm 2025\n\nKẾ HOẠCH\ntổ chức Hội nghị đối thoại năm 2025\n\nI- MỤC ĐÍCH\n- Lắng nghe Nhân dân.\nII- THÀNH PHẦN, THỜI GIAN\n1- Thành phần: Các đồng chí Đảng ủy viên.\n2- Thời gian: 01 buổi, bắt đầu lúc 7h30', ngày 20/11/2025.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn Nam",
      ),
    );
    expect(document).toMatchObject({
      issuer: { name: 'ĐẢNG ỦY XÃ KIM LIÊN', organizationType: 'party_body', level: 'commune' },
      documentNumber: { sequence: '12', symbol: 'KH/ĐU' },
      participants: [{ description: 'Các đồng chí Đảng ủy viên' }],
      time: { start: '2025-11-20', startClock: '07:30' },
    });
    expect(document.warnings).not.toContain('section_number_irregular');
  });
});

describe('notices of conclusions', () => {
  it('charge the bodies of a heading with the items under it', () => {
    const { document } = readPlan(
      extractPlainText(
        'THÔNG BÁO KẾT LUẬN\ncủa Phó Chủ tịch UBND tỉnh tại Hội nghị phân tích Chỉ số năm 2025\n\nI. ĐÁNH GIÁ CHUNG\nCác Chỉ số có chuyển biến tích cực.\nII. NHIỆM VỤ\n1. Các sở, ban, ngành và UBND các xã\na) Xây dựng kế hoạch khắc phục, hoàn thành trước ngày 15/5/2026.\nb) Nghiêm túc thực hiện chế độ báo cáo.\n2. Sở Nội vụ: Chủ trì theo dõi, đôn đốc.\n3. Đề nghị Ủy ban MTTQ Việt Nam tỉnh tăng cường giám sát.',
      ),
    );
    expect(document.conclusions).toMatchObject([
      { text: 'Các Chỉ số có chuyển biến tích cực', units: [] },
      { units: ['Các sở, ban, ngành', 'UBND các xã'], deadline: { value: '2026-05-15' } },
      { units: ['Các sở, ban, ngành', 'UBND các xã'] },
      { units: ['Sở Nội vụ'] },
      { units: ['Ủy ban MTTQ Việt Nam tỉnh'] },
    ]);
  });
});

describe('chairs named in passing', () => {
  it('are read from a sentence on the form of the conference', () => {
    const { document } = readPlan(
      extractPlainText(
        'KẾ HOẠCH\nTổ chức Hội nghị tổng kết\n\nI. MỤC ĐÍCH\n- Đánh giá kết quả.\nII. HÌNH THỨC\nHội nghị tổ chức trực tiếp, do đồng chí Chủ tịch UBND huyện chủ trì.',
      ),
    );
    expect(document.chairs).toEqual([{ position: 'Chủ tịch UBND huyện', personName: null, site: null }]);
  });
});
