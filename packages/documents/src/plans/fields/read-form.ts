import { type Draft, derived } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument, PlanLevel } from '../plan-document.ts';
import { statedLevel } from './levels.ts';
import { siteName } from './read-chairs.ts';

type Mode = PlanDocument['form']['mode'];
type Site = Draft<PlanDocument['onlineSites'][number]>;

/** The form by explicit words only. */
export function modeOf(key: string): Mode {
  const online = /trực tuyến|điểm cầu/.test(
    key.replace(/dịch vụ công trực tuyến|hồ sơ trực tuyến|nộp trực tuyến/g, ''),
  );
  const inPerson = /trực tiếp/.test(key) && !/truyền hình trực tiếp|phát trực tiếp/.test(key);
  if (online && (inPerson || /kết hợp/.test(key))) return 'hybrid';
  return online ? 'online' : inPerson || /tập trung(?! \p{L}+)/u.test(key) ? 'in_person' : 'unspecified';
}

/** Hình thức: the statement of its section, else words of the title, time or venue that say it. */
export function readForm(statement: Span | null, others: readonly Span[]): Draft<PlanDocument['form']> {
  if (statement) return { mode: derived(modeOf(statement.key), statement), raw: statement };
  const telling = others.find(
    (span) =>
      /hội nghị[^.;]{0,40}(?:trực tuyến|trực tiếp)|hình thức (?:trực|kết)/.test(span.key) &&
      modeOf(span.key) !== 'unspecified',
  );
  return telling ? { mode: derived(modeOf(telling.key), telling), raw: null } : { mode: 'unspecified', raw: null };
}

/** "các điểm cầu: UBND tỉnh và …" lists the sites; "Điểm cầu tỉnh: Hội trường …" names a venue. */
const SITES = /(?<count>\d{1,4}\s)?(?:tại\s|các\s|đến\s)*(?:(?<=các\s)điểm cầu\s?:|điểm cầu(?![\p{L}]))/gu;

/** Điểm cầu named by a statement, each once; a count ("38 điểm cầu cấp xã") belongs to its site. */
export function readOnlineSites(statements: readonly Span[], city: PlanLevel = 'district'): Site[] {
  const sites: { name: Span; count: number | null }[] = [];
  for (const statement of statements) for (const site of sitesIn(statement)) addSite(sites, site);
  return sites.map(({ name, count }) => ({
    name,
    level: derived(statedLevel(name.key, city) ?? 'unspecified', name),
    count: derived(count, name),
  }));
}

function addSite(sites: { name: Span; count: number | null }[], site: { name: Span; count: number | null }): void {
  const level = bareLevel(site.name);
  const known = sites.find(({ name }) => name.key === site.name.key || (level !== null && bareLevel(name) === level));
  if (!known) sites.push(site);
  else known.count ??= site.count;
}

/** "điểm cầu cấp huyện" and "điểm cầu các huyện, thành phố" are the same sites. */
function bareLevel(name: Span): string | null {
  return /^điểm cầu/i.test(name.key) ? statedLevel(name.key) : null;
}

function sitesIn(statement: Span): { name: Span; count: number | null }[] {
  const marks = [...statement.key.matchAll(SITES)];
  return marks.flatMap((mark, at) => {
    const start = mark.index + mark[0].length;
    const next = marks[at + 1]?.index ?? statement.text.length;
    const end = /[;:.()]|\s(?:kết hợp|kết nối|đến|với)\s|\svà (?:tại )?(?=\d|các điểm|điểm|$)/.exec(
      statement.key.slice(start, next),
    );
    const names = trimmed(cut(statement, start, end ? start + end.index : next));
    const count = mark.groups?.count ? Number(mark.groups.count) : null;
    if (names.text === '') return [];
    if (
      /các\s(?:tại\s)?điểm cầu(?:\s?:)?$/.test(mark[0].trim()) ||
      /,\s(?:ubnd|ủy ban|hội trường|sở)/.test(names.key)
    ) {
      return namesOf(names).map((name) => ({ name, count }));
    }
    const whole = cut(statement, statement.key.indexOf('điểm cầu', mark.index), end ? start + end.index : next);
    return [{ name: siteName(trimmed(whole)), count }];
  });
}

function namesOf(list: Span): Span[] {
  return split(
    list,
    /,\s(?=(?:ubnd|ủy ban|hội trường|sở|các|trụ sở))|\svà\s(?=(?:ubnd|ủy ban|các|hội trường|trụ sở))/g,
  ).map((name) => {
    const lead = /^(?:tại\s|là\s|ở\s)+/.exec(name.key);
    return cut(name, lead?.[0].length ?? 0);
  });
}
