import { describe, expect, it } from 'vitest';
import { extractPlainText } from '../../reading/extract-plain-text.ts';
import { settle } from '../draft.ts';
import { readSource } from '../lines/read-source.ts';
import { spanOf } from '../lines/span.ts';
import { readLabel } from '../outline/heading-topics.ts';
import { readPlan } from '../read-plan.ts';
import { findSuspectWords } from './find-suspect-words.ts';
import { cityLevelIn, statedLevel } from './levels.ts';
import { readBudget } from './read-budget.ts';
import { readOnlineSites } from './read-form.ts';
import { readPreamble } from './read-preamble.ts';

const span = (text: string) => spanOf(text, 0);
const plain = (draft: unknown) => settle(draft, () => []).plain;

describe('preambles', () => {
  const preamble = (text: string) => {
    const { body } = readSource(extractPlainText(`KẾ HOẠCH\nTổ chức Hội nghị\n\n${text}\n\nI. MỤC ĐÍCH`));
    const read = readPreamble(body);
    return { bases: read.bases.length, rationale: read.rationale?.text ?? null, enacting: read.enacting?.text ?? null };
  };
  const ISSUES = 'UBND xã ban hành Kế hoạch tổ chức Hội nghị như sau:';
  const enacting = 'UBND xã ban hành Kế hoạch tổ chức Hội nghị như sau';
  it.each([
    [`Để nâng cao Chỉ số cải cách hành chính, ${ISSUES}`, 'Để nâng cao Chỉ số cải cách hành chính'],
    [`Nhân kỷ niệm Ngày Doanh nhân Việt Nam, ${ISSUES}`, 'Nhân kỷ niệm Ngày Doanh nhân Việt Nam'],
    [`Căn cứ tình hình thực tế của địa phương; ${ISSUES}`, 'Căn cứ tình hình thực tế của địa phương'],
    [`Xuất phát từ yêu cầu nhiệm vụ năm 2025. ${ISSUES}`, 'Xuất phát từ yêu cầu nhiệm vụ năm 2025'],
    [
      `Để nâng cao trách nhiệm của các phòng, ban, đơn vị, ${ISSUES}`,
      'Để nâng cao trách nhiệm của các phòng, ban, đơn vị',
    ],
    [
      `Kết quả chấm điểm của một số xã còn chênh lệch lớn so với thẩm định. ${ISSUES}`,
      'Kết quả chấm điểm của một số xã còn chênh lệch lớn so với thẩm định',
    ],
  ])('takes the reason out of %s', (text, rationale) => {
    expect(preamble(text)).toEqual({ bases: 0, rationale, enacting });
  });

  it.each([
    'Triển khai thực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2024 của UBND huyện',
    'Được sự đồng ý của Chủ tịch UBND xã tại Công văn số 12/UBND',
    'Trên cơ sở Quyết định số 12/QĐ-UBND ngày 02/3/2024',
    'Xét đề nghị của Phòng Nội vụ',
  ])('takes %s for a legal basis', (basis) => {
    expect(preamble(`${basis};\n${ISSUES}`)).toEqual({ bases: 1, rationale: null, enacting });
  });
});

describe('section names', () => {
  it.each([
    ['Thành phần kính mời', ['participants']],
    ['Thành phần mời dự họp:', ['participants']],
    ['THỜI GIAN - ĐỊA ĐIỂM - HÌNH THỨC', ['time', 'venue', 'form']],
    ['Phân công chuẩn bị', ['assignment']],
    ['Chuẩn bị Hội nghị', ['assignment']],
    ['Nguồn kinh phí thực hiện', ['budget']],
    ['Nội dung và chương trình Hội nghị', ['content', 'agenda']],
    ['Phương thức tổ chức', ['form']],
    ['Mục đích, ý nghĩa', ['purpose']],
  ])('knows %s', (text, topics) => {
    expect([...new Set(readLabel(span(text))?.topics)]).toEqual(topics);
  });

  it.each(['Thời gian qua, huyện đã có nhiều cố gắng', 'Nội dung đối thoại phải thiết thực, trúng vấn đề'])(
    'takes %s for a sentence',
    (text) => {
      expect(readLabel(span(text))).toBeNull();
    },
  );
});

describe('levels of a bare "thành phố"', () => {
  it.each([
    ['ubnd thành phố hải phòng, các quận, huyện', '2024-05', false, 'province'],
    ['ubnd thành phố hải dương, tỉnh hải dương', '2024-05', true, 'district'],
    ['ubnd phường vỹ dạ, thành phố huế', '2025-09', false, 'province'],
    ['ubnd tỉnh lai châu', '2024-05', false, 'district'],
  ] as const)('reads %s of %s', (text, date, isProvincialCity, level) => {
    expect(cityLevelIn(text, { date, isProvincialCity })).toBe(level);
  });

  it('stands beside huyện in a list, whatever the document', () => {
    expect(statedLevel('các huyện, thị xã, thành phố', 'province')).toBe('district');
  });
});

describe('suspected typing errors', () => {
  it.each([
    ['hồ sơ trên công dịch vụ công', ['công dịch vụ công']],
    ['công tác cải hành chính', ['cải hành chính']],
    ['các thủ tục hành của xã', ['thủ tục hành của']],
    ['Ủy ban nhân huyện', ['Ủy ban nhân huyện']],
    ['Mặt trận Tổ Việt Nam', ['Mặt trận Tổ Việt Nam']],
    ['Yêu công chức chuẩn bị', ['Yêu']],
    ['nâng cao các chỉ cải cách hành chính', ['các chỉ']],
    ['UBMTTQ Việt xã', ['UBMTTQ Việt xã']],
    ['kết quả của của xã', ['của của']],
    ['tham dự Hôi nghị', ['Hôi nghị']],
  ])('finds them in %s', (text, words) => {
    expect(findSuspectWords(span(text)).map((one) => one.text)).toEqual(words);
  });

  it.each([
    'Cổng Dịch vụ công quốc gia, Mặt trận Tổ quốc Việt Nam, Ủy ban nhân dân xã',
    'không chỉ cải cách hành chính mà còn chuyển đổi số',
    'Ủy ban Dân tộc; cải cách chính sách tiền lương; các chỉ tiêu được giao',
    'Yêu cầu các đơn vị; tình yêu nước; dịch vụ công trực tuyến',
  ])('leaves %s alone', (text) => {
    expect(findSuspectWords(span(text))).toEqual([]);
  });
});

describe('budgets', () => {
  it.each([
    [
      'Từ kinh phí cải cách hành chính năm 2026 đã giao Sở Nội vụ',
      ['Sở Nội vụ'],
      'kinh phí cải cách hành chính năm 2026',
    ],
    ['Do Phòng Nội vụ chi trả từ nguồn kinh phí đào tạo năm 2024', ['Phòng Nội vụ'], 'kinh phí đào tạo năm 2024'],
    [
      'Trích từ dự toán chi thường xuyên năm 2026 của Sở Tài chính',
      ['Sở Tài chính'],
      'dự toán chi thường xuyên năm 2026',
    ],
    ['Từ nguồn ngân sách phường và các nguồn hợp pháp khác', [], 'ngân sách phường và các nguồn hợp pháp khác'],
    ['Do nguồn ngân sách xã đảm bảo', [], 'ngân sách xã'],
  ])('says who holds the money of %s', (text, heldBy, source) => {
    expect(plain(readBudget(span(text), []))).toMatchObject({ heldBy, source });
  });
});

describe('sites', () => {
  const sitesIn = (text: string) => plain(readOnlineSites([span(text)]));
  it.each([
    [
      'Hội nghị tổ chức theo hình thức trực tuyến tại các điểm cầu: UBND tỉnh và UBND các xã, phường',
      [
        { name: 'UBND tỉnh', level: 'province', count: null },
        { name: 'UBND các xã, phường', level: 'commune', count: null },
      ],
    ],
    ['Điểm cầu tỉnh: Hội trường UBND tỉnh', [{ name: 'Điểm cầu tỉnh', level: 'province', count: null }]],
  ])('of "%s"', (text, sites) => {
    expect(sitesIn(text)).toEqual(sites);
  });
});

describe('contents', () => {
  const contentsOf = (lines: string) =>
    readPlan(extractPlainText(`KẾ HOẠCH\nTổ chức Hội nghị\n\nI. NỘI DUNG\n\n${lines}`)).document.contents.map(
      ({ text }) => text,
    );
  it('leave out where the programme is enclosed', () => {
    const lines = '- Báo cáo kết quả;\n- Kết luận Hội nghị.\n\nChương trình Hội nghị tại Phụ lục kèm theo.';
    expect(contentsOf(lines)).toEqual(['Báo cáo kết quả', 'Kết luận Hội nghị']);
  });

  it('keep a programme that is what the conference treats', () => {
    expect(contentsOf('- Chương trình Hội nghị và phụ lục số liệu;\n- Kết luận.')).toEqual([
      'Chương trình Hội nghị và phụ lục số liệu',
      'Kết luận',
    ]);
  });
});

describe('a year without a month', () => {
  it('takes the month from the text, to tell two tiers from three', () => {
    const text = (month: string) =>
      `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỘI AN\n\nHội An, ngày     tháng     năm 2025\n\nKẾ HOẠCH\nTổ chức Hội nghị\n\nI. THỜI GIAN\n\nDự kiến trong tháng ${month} năm 2025.\n\nII. THÀNH PHẦN\n\n- Thường trực HĐND thành phố.`;
    const levelIn = (month: string) => readPlan(extractPlainText(text(month))).document.participants[0]?.level;
    expect([levelIn('5'), levelIn('12')]).toEqual(['district', 'province']);
  });
});
