import type { DraftKind } from '../draft-kinds.ts';

/** What the sentences of a template speak of. */
export interface TemplateNames {
  /** Reviewed year, and the next. */
  year: number;
  next: number;
  /** "xã Mường So". */
  own: string;
  /** "xã". */
  word: string;
  /** "UBND xã". */
  committee: string;
  /** Whose index is published: "UBND các xã, phường"; the host's own territory where it has nobody below. */
  rated: string;
  /** "các phòng, ban, đơn vị xã". */
  offices: string;
}

/** Sentences of one kind of conference. */
export interface KindWords {
  name: (names: TemplateNames) => string;
  purposes: readonly ((names: TemplateNames) => string)[];
  requirements: readonly ((names: TemplateNames) => string)[];
  /** The main report, made by the standing body. */
  report: (names: TemplateNames) => string;
  /** Items of the programme between opening and discussion: who presents follows from the host. */
  main: readonly { minutes: number; text: (names: TemplateNames) => string }[];
  /** What the host's own offices bring. */
  ownWork: (names: TemplateNames) => string;
  /** What committees below bring. */
  workBelow: (names: TemplateNames) => string;
}

const THRIFT = () => 'Hội nghị được tổ chức trang trọng, tiết kiệm, đúng thành phần, bảo đảm thời gian';

const PUBLICATION: KindWords = {
  name: ({ year, rated }) => `Hội nghị công bố Chỉ số cải cách hành chính năm ${year} của ${rated}`,
  purposes: [
    ({ year, rated }) =>
      `Công bố công khai Chỉ số cải cách hành chính năm ${year} của ${rated}; ghi nhận những nơi làm tốt, chỉ rõ những nơi còn hạn chế`,
    ({ next }) =>
      `Thống nhất nhiệm vụ, giải pháp nâng cao chất lượng công tác cải cách hành chính năm ${next} và những năm tiếp theo`,
  ],
  requirements: [
    () => 'Kết quả công bố phải chính xác, khách quan, có số liệu và tài liệu kiểm chứng kèm theo',
    THRIFT,
  ],
  report: ({ year, rated }) =>
    `Xây dựng báo cáo kết quả xác định Chỉ số cải cách hành chính năm ${year} của ${rated}; chuẩn bị tài liệu gửi đại biểu trước Hội nghị`,
  main: [
    {
      minutes: 30,
      text: ({ year }) => `Báo cáo kết quả chấm điểm, thẩm định và xác định Chỉ số cải cách hành chính năm ${year}`,
    },
    { minutes: 15, text: ({ year, rated }) => `Công bố Chỉ số cải cách hành chính năm ${year} của ${rated}` },
  ],
  ownWork: ({ year }) =>
    `Rà soát kết quả chấm điểm các tiêu chí thuộc lĩnh vực phụ trách năm ${year}; chuẩn bị ý kiến thảo luận tại Hội nghị`,
  workBelow: ({ year }) =>
    `Rà soát các tiêu chí bị trừ điểm năm ${year}, xác định nguyên nhân; chuẩn bị ý kiến thảo luận tại Hội nghị`,
};

const ANALYSIS: KindWords = {
  name: ({ year, own }) => `Hội nghị phân tích kết quả Chỉ số cải cách hành chính năm ${year} của ${own}`,
  purposes: [
    ({ year, word }) =>
      `Phân tích kết quả Chỉ số cải cách hành chính năm ${year} của ${word}; làm rõ những tiêu chí đạt điểm cao, những tiêu chí bị mất điểm`,
    () =>
      'Xác định nguyên nhân, trách nhiệm của từng cơ quan, bộ phận và người đứng đầu đối với từng tiêu chí mất điểm',
    ({ next }) => `Đề ra giải pháp duy trì, cải thiện Chỉ số cải cách hành chính năm ${next}`,
  ],
  requirements: [
    () => 'Phân tích đến từng tiêu chí, tiêu chí thành phần; đánh giá đúng thực trạng, không né tránh',
    () => 'Mỗi giải pháp phải rõ cơ quan chủ trì, thời hạn hoàn thành và sản phẩm',
    THRIFT,
  ],
  report: ({ year, next, word }) =>
    `Xây dựng báo cáo phân tích Chỉ số cải cách hành chính năm ${year} của ${word}, nêu rõ từng tiêu chí tăng điểm, giảm điểm, nguyên nhân và giải pháp cải thiện năm ${next}`,
  main: [
    {
      minutes: 40,
      text: ({ year, word }) => `Phân tích kết quả Chỉ số cải cách hành chính năm ${year} của ${word}`,
    },
    {
      minutes: 20,
      text: ({ next }) => `Báo cáo nhiệm vụ, giải pháp cải thiện Chỉ số cải cách hành chính năm ${next}`,
    },
  ],
  ownWork: ({ year, next }) =>
    `Đánh giá các tiêu chí được giao theo dõi năm ${year}, làm rõ nguyên nhân mất điểm; đề xuất giải pháp khắc phục năm ${next}`,
  workBelow: ({ next }) => `Chuẩn bị ý kiến thảo luận về giải pháp nâng cao Chỉ số cải cách hành chính năm ${next}`,
};

const BOTH: KindWords = {
  name: ({ year, own, rated }) =>
    `Hội nghị phân tích kết quả Chỉ số cải cách hành chính năm ${year} của ${own} và công bố Chỉ số cải cách hành chính năm ${year} của ${rated}`,
  purposes: [
    ...ANALYSIS.purposes,
    ({ year, rated }) => `Công bố công khai Chỉ số cải cách hành chính năm ${year} của ${rated}`,
  ],
  requirements: ANALYSIS.requirements,
  report: ({ year, word, rated }) =>
    `Xây dựng báo cáo phân tích Chỉ số cải cách hành chính năm ${year} của ${word} và báo cáo kết quả xác định Chỉ số cải cách hành chính năm ${year} của ${rated}`,
  main: [
    {
      minutes: 30,
      text: ({ year, word }) => `Phân tích kết quả Chỉ số cải cách hành chính năm ${year} của ${word}`,
    },
    {
      minutes: 20,
      text: ({ year }) => `Báo cáo kết quả chấm điểm, thẩm định Chỉ số cải cách hành chính năm ${year}`,
    },
    { minutes: 15, text: ({ year, rated }) => `Công bố Chỉ số cải cách hành chính năm ${year} của ${rated}` },
  ],
  ownWork: ANALYSIS.ownWork,
  workBelow: PUBLICATION.workBelow,
};

/** A commune makes the index that it was given known to its own people. */
const OWN_PUBLICATION: KindWords = {
  ...PUBLICATION,
  name: ({ year, own }) => `Hội nghị công bố kết quả Chỉ số cải cách hành chính năm ${year} của ${own}`,
  purposes: [
    ({ year, word }) =>
      `Thông báo công khai kết quả Chỉ số cải cách hành chính năm ${year} của ${word} đến cán bộ, công chức và đại diện Nhân dân`,
    ...PUBLICATION.purposes.slice(1),
  ],
  requirements: [
    () => 'Kết quả nêu tại Hội nghị phải đúng với kết quả cấp có thẩm quyền đã công bố, kèm điểm của từng lĩnh vực',
    THRIFT,
  ],
  report: ({ year, word }) =>
    `Xây dựng báo cáo kết quả Chỉ số cải cách hành chính năm ${year} của ${word}; chuẩn bị tài liệu gửi đại biểu trước Hội nghị`,
  main: [
    { minutes: 20, text: ({ year, word }) => `Công bố kết quả Chỉ số cải cách hành chính năm ${year} của ${word}` },
    {
      minutes: 20,
      text: ({ next }) => `Báo cáo nhiệm vụ, giải pháp cải thiện Chỉ số cải cách hành chính năm ${next}`,
    },
  ],
  ownWork: ANALYSIS.ownWork,
};

const OWN_BOTH: KindWords = {
  ...ANALYSIS,
  name: ({ year, own }) => `Hội nghị phân tích và công bố kết quả Chỉ số cải cách hành chính năm ${year} của ${own}`,
  purposes: [...OWN_PUBLICATION.purposes.slice(0, 1), ...ANALYSIS.purposes],
  main: [...OWN_PUBLICATION.main.slice(0, 1), ...ANALYSIS.main],
};

const HALF_YEAR: KindWords = {
  name: ({ year }) =>
    `Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm ${year}, triển khai nhiệm vụ 6 tháng cuối năm ${year}`,
  purposes: [
    ({ year }) =>
      `Đánh giá công tác chỉ đạo, điều hành và kết quả thực hiện nhiệm vụ cải cách hành chính 6 tháng đầu năm ${year}; chỉ rõ những việc chậm, nguyên nhân và trách nhiệm`,
    ({ year }) => `Thống nhất giải pháp hoàn thành nhiệm vụ cải cách hành chính 6 tháng cuối năm ${year}`,
  ],
  requirements: [
    ({ year }) =>
      `Đối chiếu kết quả với từng chỉ tiêu, nhiệm vụ, sản phẩm của Kế hoạch cải cách hành chính năm ${year}; số liệu thống nhất giữa các báo cáo`,
    () => 'Nhiệm vụ chậm hoặc chưa thực hiện phải có giải pháp và thời hạn hoàn thành cụ thể',
    THRIFT,
  ],
  report: ({ year }) =>
    `Xây dựng báo cáo sơ kết công tác cải cách hành chính 6 tháng đầu năm ${year}, phương hướng, nhiệm vụ 6 tháng cuối năm ${year}`,
  main: [
    {
      minutes: 30,
      text: ({ year }) =>
        `Báo cáo sơ kết công tác cải cách hành chính 6 tháng đầu năm ${year}, nhiệm vụ 6 tháng cuối năm ${year}`,
    },
  ],
  ownWork: ({ year }) =>
    `Rà soát kết quả thực hiện chỉ tiêu, nhiệm vụ được giao 6 tháng đầu năm ${year}; đề xuất giải pháp đối với nhiệm vụ chậm tiến độ`,
  workBelow: ({ year }) =>
    `Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính 6 tháng đầu năm ${year}; nêu khó khăn, vướng mắc và kiến nghị`,
};

const YEAR_END: KindWords = {
  name: ({ year, next }) =>
    `Hội nghị tổng kết công tác cải cách hành chính năm ${year} và triển khai nhiệm vụ năm ${next}`,
  purposes: [
    ({ year }) =>
      `Tổng kết, đánh giá kết quả thực hiện công tác cải cách hành chính năm ${year}; rút ra bài học trong chỉ đạo, điều hành`,
    ({ next }) => `Triển khai mục tiêu, nhiệm vụ trọng tâm công tác cải cách hành chính năm ${next}`,
    ({ year }) =>
      `Biểu dương, khen thưởng tập thể, cá nhân có thành tích trong công tác cải cách hành chính năm ${year}`,
  ],
  requirements: [
    () => 'Đánh giá toàn diện các lĩnh vực cải cách hành chính, có số liệu so sánh với năm trước và với kế hoạch',
    ({ next }) => `Nhiệm vụ năm ${next} phải cụ thể, khả thi, rõ cơ quan thực hiện và thời hạn`,
    THRIFT,
  ],
  report: ({ year, next }) =>
    `Xây dựng báo cáo tổng kết công tác cải cách hành chính năm ${year}, phương hướng, nhiệm vụ trọng tâm năm ${next}`,
  main: [
    {
      minutes: 30,
      text: ({ year }) => `Báo cáo tổng kết công tác cải cách hành chính năm ${year}`,
    },
    {
      minutes: 20,
      text: ({ next }) => `Triển khai nhiệm vụ trọng tâm công tác cải cách hành chính năm ${next}`,
    },
  ],
  ownWork: ({ year, next }) =>
    `Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính năm ${year} thuộc lĩnh vực phụ trách; đề xuất nhiệm vụ năm ${next}`,
  workBelow: ({ year, next }) =>
    `Báo cáo kết quả thực hiện công tác cải cách hành chính năm ${year}, đăng ký nhiệm vụ trọng tâm năm ${next}`,
};

/** Sentences of conference templates. They are papers' words, so Vietnamese whatever the language of the screen. */
export const TEMPLATE_WORDS = {
  kinds: {
    publication: PUBLICATION,
    analysis: ANALYSIS,
    'analysis-and-publication': BOTH,
    'half-year': HALF_YEAR,
    'year-end': YEAR_END,
  } satisfies Record<DraftKind, KindWords>,
  kindsOfOwnIndex: { publication: OWN_PUBLICATION, 'analysis-and-publication': OWN_BOTH },
  planSymbol: 'KH-UBND',
  conference: 'Hội nghị',
  archive: (units: string) => `Lưu: ${units}`,
  wholeYear: (year: number) => `năm ${year}`,
  firstHalf: (year: number) => `6 tháng đầu năm ${year}`,
  secondHalf: (year: number) => `6 tháng cuối năm ${year}`,
  product: (product: string) => `sản phẩm: ${product}`,
  speak: 'Chuẩn bị phát biểu tham luận tại Hội nghị',
  implementing: (year: number, body: string) => `Thực hiện Kế hoạch cải cách hành chính năm ${year} của ${body}`,
  hall: (committee: string) => `Hội trường ${committee}`,
  headPost: 'Chủ tịch',
  deputyPost: 'Phó Chủ tịch',
  chairPost: (committee: string) => `Chủ tịch ${committee}`,
  leaders: (committee: string) => `Lãnh đạo ${committee}`,
  budgetSource: (word: string) => `ngân sách ${word}`,
  committeesOf: (below: string) => `UBND ${below}`,

  participants: {
    standingOf: (body: string) => `Mời đại diện Thường trực ${body}`,
    front: (front: string) => `Mời đại diện Ban Thường trực ${front}`,
    massOrganizations: (word: string) => `Mời đại diện lãnh đạo các tổ chức chính trị - xã hội ${word}`,
    leaders: (committee: string) => `Chủ tịch, các Phó Chủ tịch ${committee}`,
    members: (body: string) => `Thành viên ${body}`,
    offices: (group: string) => `Đại diện lãnh đạo và công chức phụ trách công tác cải cách hành chính ${group}`,
    officers: (word: string) => `Công chức ${word}`,
    verticalAgencies: (word: string) => `Mời đại diện lãnh đạo các cơ quan ngành dọc ${word}`,
    locatedAgencies: (word: string) => `Mời đại diện lãnh đạo các cơ quan, đơn vị trên địa bàn ${word}`,
    below: (below: string) => `Chủ tịch UBND và công chức phụ trách công tác cải cách hành chính ${below}`,
    villages: (heads: string) => `Bí thư chi bộ, ${heads}`,
    awardees: 'Tập thể, cá nhân được khen thưởng',
    press: (press: string) => `Phóng viên ${press} (dự và đưa tin)`,
    invitedPress: (press: string) => `Mời phóng viên ${press} (dự và đưa tin)`,
  },

  programme: {
    opening: { minutes: 10, text: 'Tuyên bố lý do, giới thiệu đại biểu, thông qua chương trình Hội nghị' },
    openingSpeech: { minutes: 10, text: 'Phát biểu khai mạc Hội nghị' },
    discussion: { minutes: 60, text: 'Trao đổi, thảo luận tại Hội nghị' },
    awards: {
      minutes: 15,
      text: 'Trao giấy khen cho tập thể, cá nhân có thành tích trong công tác cải cách hành chính',
    },
    conclusion: { minutes: 20, text: 'Kết luận Hội nghị' },
    delegates: 'Đại biểu dự Hội nghị',
  },

  preparations: {
    withOthers: (partners: string, task: string) => `Chủ trì, phối hợp với ${partners} ${task}`,
    programme: (leaders: string) =>
      `Xây dựng chương trình Hội nghị; chuẩn bị bài phát biểu của ${leaders} tại Hội nghị`,
    letters: (committee: string) => `Tham mưu ${committee} phát hành giấy mời; tổng hợp danh sách đại biểu dự Hội nghị`,
    hall: 'Bố trí hội trường, trang trí khánh tiết và đón tiếp đại biểu',
    equipment: 'Chuẩn bị âm thanh, máy chiếu và các điều kiện kỹ thuật phục vụ Hội nghị',
    connection:
      'Kiểm tra đường truyền, kết nối các điểm cầu, bảo đảm vận hành thông suốt trong thời gian diễn ra Hội nghị',
    estimate: (finance: string) => `Lập dự toán kinh phí tổ chức Hội nghị, gửi ${finance} thẩm định`,
    money: (committee: string) =>
      `Tham mưu ${committee} bố trí kinh phí tổ chức Hội nghị và hướng dẫn thanh quyết toán theo quy định`,
    awards: (decider: string, year: number) =>
      `Tham mưu ${decider} khen thưởng tập thể, cá nhân có thành tích trong công tác cải cách hành chính năm ${year}; chuẩn bị trao thưởng tại Hội nghị`,
    press: (word: string) =>
      `Đưa tin, viết bài về Hội nghị; tuyên truyền kết quả trên Trang thông tin điện tử của ${word}`,
    publish: (word: string) => `Đăng tải tin, bài và tài liệu Hội nghị trên Trang thông tin điện tử của ${word}`,
    outsidePress: 'Cử phóng viên dự và đưa tin về Hội nghị',
  },

  assignments: {
    asked: (bodies: string) => `Đề nghị ${bodies}`,
    /** The bodies alone, for a sentence that asks them itself. */
    notAsked: (unit: string) => unit.replace(/^Đề nghị\s+/u, ''),
    andMassOrganizations: (front: string) => `${front} và các tổ chức chính trị - xã hội`,
    attend: 'Cử đại biểu dự Hội nghị đúng thành phần, thời gian',
    attendAsInvited: 'Cử đại biểu dự Hội nghị theo giấy mời',
    attendAtSite:
      'Chuẩn bị điều kiện phục vụ Hội nghị tại điểm cầu; cử đại biểu dự Hội nghị đúng thành phần, thời gian',
    spread:
      'Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân tham gia, giám sát việc thực hiện cải cách hành chính',
  },

  recipients: {
    standingOf: (body: string) => `Thường trực ${body}`,
    leaders: (committee: string) => `Chủ tịch, các Phó Chủ tịch ${committee}`,
  },
} as const;
