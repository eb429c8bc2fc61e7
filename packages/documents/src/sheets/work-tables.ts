import type { IsoDay, SeatState } from '@openpar/engine';
import { addDays } from '@openpar/formats';
import { type ListColumn, listTable } from './list-table.ts';
import type { SheetTable } from './sheet-table.ts';

interface TaskLine {
  conferenceName: string;
  hostName: string;
  text: string;
  leadUnitName: string;
  cooperating: readonly { name: string }[];
  cooperatingAsWritten: readonly string[];
  products: readonly string[];
  dueText: string | null;
  dueDay: IsoDay | null;
  acknowledgement: { by: string } | null;
}

/** Tasks as a list to be read and printed. */
export function tasksTable(tasks: readonly TaskLine[]): SheetTable {
  return listTable<TaskLine>(
    'Nhiệm vụ',
    [
      ['Nhiệm vụ', 'text', 60, ({ text }) => text],
      ['Chủ trì', 'text', 36, ({ leadUnitName }) => leadUnitName],
      ['Phối hợp', 'text', 40, (task) => [...namesOf(task), ...task.cooperatingAsWritten].join('; ')],
      ['Sản phẩm', 'text', 30, ({ products }) => products.join('; ')],
      ['Thời hạn', 'text', 24, ({ dueText }) => dueText],
      ['Ngày đến hạn', 'day', 14, ({ dueDay }) => dueDay],
      ['Người nhận việc', 'text', 26, ({ acknowledgement }) => acknowledgement?.by ?? null],
      ['Hội nghị', 'text', 48, ({ conferenceName }) => conferenceName],
      ['Cơ quan giao', 'text', 36, ({ hostName }) => hostName],
    ],
    tasks,
  );
}

const namesOf = ({ cooperating }: TaskLine) => cooperating.map(({ name }) => name);

interface PlanLine {
  fileName: string;
  title: string | null;
  issuerName: string | null;
  broughtInBy: string;
  broughtInAt: Date;
}

/** Plans as a list; the day is that in Vietnam. */
export function plansTable(plans: readonly PlanLine[]): SheetTable {
  return listTable<PlanLine>(
    'Kế hoạch',
    [
      ['Trích yếu', 'text', 60, ({ title }) => title],
      ['Cơ quan ban hành', 'text', 40, ({ issuerName }) => issuerName],
      ['Tệp', 'text', 30, ({ fileName }) => fileName],
      ['Người đưa vào', 'text', 26, ({ broughtInBy }) => broughtInBy],
      ['Ngày đưa vào', 'day', 14, ({ broughtInAt }) => dayOf(broughtInAt)],
    ],
    plans,
  );
}

interface ConferenceLine {
  name: string;
  hostName: string;
  arrangement: { day: IsoDay | null };
  handedOutAt: Date | null;
}

/** Conferences as a list. */
export function conferencesTable(conferences: readonly ConferenceLine[]): SheetTable {
  return listTable<ConferenceLine>(
    'Hội nghị',
    [
      ['Hội nghị', 'text', 60, ({ name }) => name],
      ['Cơ quan tổ chức', 'text', 40, ({ hostName }) => hostName],
      ['Ngày họp', 'day', 14, ({ arrangement }) => arrangement.day],
      ['Ngày giao việc', 'day', 14, ({ handedOutAt }) => handedOutAt && dayOf(handedOutAt)],
    ],
    conferences,
  );
}

interface SeatLine {
  unitName: string;
  postTitle: string | null;
  personName: string | null;
  state: SeatState;
  namedFor: readonly number[];
}

const SEAT_STATES: Record<SeatState, string> = {
  held: 'đã có người',
  vacant: 'chức danh đang khuyết',
  'to-be-named': 'đơn vị chưa cử người',
  named: 'đơn vị đã cử người',
  'post-missing': 'chưa có chức danh này',
};

const SEAT_COLUMNS: readonly ListColumn<SeatLine>[] = [
  ['Đơn vị', 'text', 48, ({ unitName }) => unitName],
  ['Chức danh', 'text', 36, ({ postTitle }) => postTitle],
  ['Họ và tên', 'text', 30, ({ personName }) => personName],
  ['Tình trạng', 'text', 32, seatState],
];

/** The participants of a conference, a seat a row. */
export function seatsTable(seats: readonly SeatLine[]): SheetTable {
  return listTable<SeatLine>('Thành phần', SEAT_COLUMNS, seats);
}

/** Whoever is called by another line as well is counted once. */
function seatState({ state, namedFor }: SeatLine): string {
  const words = SEAT_STATES[state];
  return state === 'held' && namedFor.length > 0 ? `${words}, đơn vị cũng cử` : words;
}

interface SiteLines {
  /** `null`: the main site. */
  territoryName: string | null;
  headcount: number;
  seats: readonly SeatLine[];
}

const siteName = ({ territoryName }: SiteLines) => territoryName ?? 'Điểm cầu chính';

/** The participants of a conference with several sites, site after site. */
export function seatsBySiteTable(sites: readonly SiteLines[]): SheetTable {
  const rows = sites.flatMap((site) => site.seats.map((seat) => ({ ...seat, site: siteName(site) })));
  return listTable<SeatLine & { site: string }>(
    'Thành phần theo điểm cầu',
    [['Điểm cầu', 'text', 30, ({ site }) => site], ...SEAT_COLUMNS],
    rows,
  );
}

/** How many sit at each site. */
export function sitesTable(sites: readonly SiteLines[]): SheetTable {
  return listTable<SiteLines>(
    'Điểm cầu',
    [
      ['Điểm cầu', 'text', 48, siteName],
      ['Số đại biểu', 'number', 14, ({ headcount }) => headcount],
    ],
    sites,
  );
}

interface UnitLine {
  unit: { code: string; fullName: string; validFrom: IsoDay; validTo: IsoDay | null };
  context: readonly string[];
}

/** Units that were found, with the last day of those that ended. */
export function foundUnitsTable(units: readonly UnitLine[]): SheetTable {
  return listTable<UnitLine>(
    'Đơn vị',
    [
      ['Mã đơn vị', 'text', 20, ({ unit }) => unit.code],
      ['Tên đầy đủ', 'text', 48, ({ unit }) => unit.fullName],
      ['Thuộc', 'text', 48, ({ context }) => context.join(', ')],
      ['Từ ngày', 'day', 14, ({ unit }) => unit.validFrom],
      ['Đến ngày', 'day', 14, ({ unit }) => unit.validTo && addDays(unit.validTo, -1)],
    ],
    units,
  );
}

const VIETNAM_MS = 7 * 60 * 60 * 1000;

function dayOf(instant: Date): IsoDay {
  return new Date(instant.getTime() + VIETNAM_MS).toISOString().slice(0, 10);
}
