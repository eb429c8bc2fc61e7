import { type Draft, derived } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { OutlineNode } from '../outline/build-outline.ts';
import type { PARTICIPANT_ROLES, PlanDocument, PlanLevel } from '../plan-document.ts';
import { type LevelSetting, statedLevel } from './levels.ts';
import { namesChair, readChairs, siteName } from './read-chairs.ts';
import { readHeadcount } from './read-headcount.ts';
import { readOrganizations } from './read-organizations.ts';

type Participant = Draft<PlanDocument['participants'][number]>;
type Role = (typeof PARTICIPANT_ROLES)[number];

export interface ParticipantsReading {
  participants: Participant[];
  chairs: Draft<PlanDocument['chairs'][number]>[];
  total: Draft<NonNullable<PlanDocument['totalHeadcount']>> | null;
  /** The lines read, with their roles, for media and awards. */
  lines: { line: Span; roles: readonly Role[]; organizations: readonly Span[] }[];
  /** Bodies of another level than their group's. */
  misplaced: Span[];
}

interface Group {
  label: Span | null;
  level: PlanLevel | null;
  site: Span | null;
  roles: readonly Role[];
}

const NO_GROUP: Group = { label: null, level: null, site: null, roles: [] };

/** The lines of the thành phần sections, by group; the chair's line and the total are told apart. */
export function readParticipants(
  items: readonly OutlineNode[],
  rest: Span | null,
  { roles = [], ...setting }: LevelSetting & { roles?: readonly Role[] },
): ParticipantsReading {
  const group: Group = { ...NO_GROUP, roles };
  const reading: ParticipantsReading = { participants: [], chairs: [], total: null, lines: [], misplaced: [] };
  if (rest) readLine(rest, { group, setting, reading, isIntroduction: items.length > 0 });
  for (const item of items) readItem(item, { group, setting, reading, isIntroduction: false });
  return reading;
}

interface Place {
  group: Group;
  setting: LevelSetting;
  reading: ParticipantsReading;
  isIntroduction: boolean;
}

function readItem(node: OutlineNode, place: Place): void {
  const words = trimmed(node.paragraph.words);
  const isGroup = node.marker === null || node.children.some(({ marker }) => marker !== null);
  if (node.children.length > 0 && isGroup && !namesChair(words)) {
    const isLeadIn = node.marker === null && /gồm|như sau|cụ thể/.test(words.key);
    const group = isLeadIn ? place.group : groupOf(node, place);
    if (isLeadIn) readLine(words, { ...place, isIntroduction: true });
    for (const child of node.children) readItem(child, { ...place, group });
    return;
  }
  readLine(node.paragraph.words, place);
  for (const child of node.children) readItem(child, place);
}

function groupOf(node: OutlineNode, { group, reading, setting }: Place): Group {
  const words = trimmed(node.paragraph.words);
  const label = groupLabel(words);
  if (isBareLabel(label.key, group)) return group;
  reading.total ??= /tổng/.test(words.key) ? readHeadcount(words) : null;
  const site = /điểm cầu/.test(label.key)
    ? siteName(trimmed(cut(label, /^(?:tại|ở)\s/.exec(label.key)?.[0].length ?? 0)))
    : null;
  return {
    label,
    level: statedLevel(label.key, setting.city) ?? group.level,
    site: site ?? group.site,
    roles: /mời/.test(label.key) && !/giấy mời|đại biểu dự|tham dự/.test(label.key) ? ['invited'] : group.roles,
  };
}

/** "Thành phần tham dự", or "Đại biểu tham dự" inside a group, names no group of its own. */
function isBareLabel(key: string, group: Group): boolean {
  if (/^(?:các )?thành phần(?: tham dự| dự| tham gia| mời)?(?: hội nghị)?$/.test(key)) return true;
  return group.label !== null && /^(?:các )?đại biểu(?: tham dự| dự| tham gia)?(?: hội nghị)?$/.test(key);
}

function groupLabel(words: Span): Span {
  const listed = /\s?[,:(]?\s?(?:bao gồm|gồm(?: có)?)\s?:?$/.exec(words.key);
  const bare = trimmed(listed ? cut(words, 0, listed.index) : words);
  const counted =
    /\s?[,:(-]?\s?(?:(?:tổng số|dự kiến|khoảng|số lượng):?\s){0,2}\d{1,4}\s(?:đại biểu|người|đồng chí|học viên)\s?\)?$/.exec(
      bare.key,
    );
  return trimmed(counted && counted.index > 0 ? cut(bare, 0, counted.index) : bare);
}

function readLine(line: Span, place: Place): void {
  const words = trimmed(line);
  const { reading, group, setting } = place;
  if (words.text === '') return;
  const first = split(words, /\.\s/g)[0];
  if (first && first.text.length < words.text.length && namesChair(first)) {
    readLine(first, place);
    readLine(cut(words, first.end - words.start), { ...place, isIntroduction: true });
    return;
  }
  if (namesChair(words)) {
    reading.chairs = [...reading.chairs, ...readChairs(words, group.site)];
    return;
  }
  if (/^(?:cùng )?(?:tham )?dự(?: hội nghị| họp)?(?: còn)?(?: có| gồm)?$/.test(words.key)) return;
  if (isTotal(words, place.isIntroduction)) {
    reading.total ??= readHeadcount(words);
    return;
  }
  if (
    /^(?:thành phần(?: tham dự)?|đại biểu|gồm|bao gồm)[^,;]{0,40}(?:gồm|như sau)?$/.test(words.key) &&
    place.isIntroduction
  )
    return;
  const organizations = readOrganizations(words);
  const roles = rolesOf(words.key, group);
  reading.lines.push({ line: words, roles, organizations });
  reading.misplaced.push(...organizations.filter((body) => isMisplaced(body.key, group)));
  reading.participants.push({
    description: words,
    level: derived(levelOf(words.key, group, setting), words),
    groupLabel: group.label,
    roles: derived([...roles], words),
    organizations,
    headcount: readHeadcount(words),
    site: group.site,
  });
}

/** A council, committee or Party body named with another level than the group's, outside groups by site. */
function isMisplaced(key: string, { level, site }: Group): boolean {
  if (level === null || level === 'multiple' || site !== null) return false;
  const body =
    /(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|mttq(?: việt nam)?)\s(?:cấp\s)?(?:tỉnh|huyện|xã)$|^(?:thường trực |ban thường vụ )?(?:tỉnh ủy|huyện ủy)$/.exec(
      key,
    );
  const stated = body ? statedLevel(body[0]) : null;
  return stated !== null && stated !== level;
}

/** A line that only counts all ("Khoảng 35 đại biểu, gồm:", "Tổng số đại biểu dự kiến: 85 người"). */
function isTotal(words: Span, isIntroduction: boolean): boolean {
  if (readHeadcount(words) === null) return false;
  if (
    /^(?:\(?tổng|số lượng|dự kiến (?:tổng )?(?:số|có)|quy mô|\(?(?:dự kiến|khoảng|gần|trên)\s?:?\s?(?:có |khoảng |tổng số )?\d)/.test(
      words.key,
    )
  )
    return true;
  return isIntroduction && (/^(?:khoảng|dự kiến|gần|trên|từ|\d)/.test(words.key) || /gồm$/.test(words.key));
}

function rolesOf(key: string, group: Group): Role[] {
  const roles: Role[] = [];
  const isMedia = /phóng viên|đưa tin|cơ quan báo chí|quay phim|(?:^|\s)(?:đài (?:phát thanh|truyền)|báo (?!cáo))/.test(
    key,
  );
  const isAwardee = /(?:được|nhận|đề nghị) (?:khen|tặng|giấy khen|bằng khen|biểu dương)|được khen/.test(key);
  const isSupport =
    /phục vụ|hậu cần|tổ thư ký|kỹ thuật viên|ban tổ chức hội nghị/.test(key) &&
    !/phục vụ hành chính công|phục vụ nhân dân/.test(key);
  const isInvited =
    /^(?:trân trọng )?(?:kính )?mời[\s:]|\((?:kính )?mời|:\s(?:kính )?mời\s/.test(key) ||
    group.roles.includes('invited');
  if (isInvited) roles.push('invited');
  if (isAwardee) roles.push('awardee');
  if (isSupport) roles.push('support');
  if (isMedia) roles.push('media');
  const isOnlyMedia = isMedia && !/(?:^|[\s(])(?:dự|tham dự)(?:,|\s)|lãnh đạo/.test(key);
  if (!isInvited && !isAwardee && !isSupport && !isOnlyMedia) roles.unshift('attend');
  return roles;
}

/** Heads of villages, who stand in the groups of communes. */
const VILLAGE_POST =
  /^(?:mời\s)?(?:các\s|đồng chí\s|đ\/c\s)*(?:bí thư (?:các )?chi bộ (?=thôn|bản|xóm|ấp|khu|tổ|làng|buôn)|bí thư(?: các)? chi bộ$|trưởng (?:các )?(?:thôn|bản|xóm|ấp|khu phố|khu dân cư|khóm|buôn|làng|tiểu khu|ban công tác mặt trận)|tổ trưởng (?:các )?tổ dân phố)(?!\p{L})/u;

/** A group by level decides; in a group by site the line's own words do. */
function levelOf(key: string, group: Group, { own, city }: LevelSetting): PlanLevel {
  if (VILLAGE_POST.test(key)) return 'village';
  const stated = statedLevel(key, city);
  const first = group.site === null ? group.level : null;
  if (first !== null && first !== 'multiple') return first;
  return stated ?? group.level ?? levelOfPosts(key, own);
}

function levelOfPosts(key: string, own: PlanLevel): PlanLevel {
  if (/(?:^|\s)báo (?:và|(?!cáo)\p{L}+ (?:đến|dự))|phát thanh(?:,| và| -) truyền hình/u.test(key)) return 'province';
  return /(?<!\p{L})(?:trưởng thôn|trưởng bản|chi bộ|tổ trưởng)/u.test(key) ? 'village' : own;
}
