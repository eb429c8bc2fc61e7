import {
  type ConferenceOverview,
  listConferences,
  listConferenceTasks,
  listMyTasks,
  listPlanReadings,
  readConference,
  searchUnits,
} from '@openpar/application';
import {
  exportConferences,
  exportConferenceTasks,
  exportFoundUnits,
  exportMyTasks,
  exportParticipants,
  exportPlans,
} from '@openpar/contract';
import {
  conferencesTable,
  foundUnitsTable,
  plansTable,
  type SheetTable,
  seatsBySiteTable,
  seatsTable,
  sitesTable,
  tasksTable,
} from '@openpar/documents';
import { mapValue, ok } from '@openpar/engine';
import { handleActing, handleSignedIn, type Server } from '../handle.ts';
import { sheetAnswer } from './sheet-answer.ts';

/** More units than any realm has. */
const ALL_UNITS = 100_000;

/** The lists of the screen as files: the same use cases, so the same rights. */
export function registerListFileRoutes(server: Server): void {
  const { services } = server;
  const answer = (table: SheetTable, name: string, { format }: { format: 'xlsx' | 'csv' }) =>
    sheetAnswer(services.sheetWriter, [table], { name, format });
  handleActing(server, exportMyTasks, async ({ query }, actor) => {
    const { leading, cooperating } = await listMyTasks(services, actor);
    return ok(answer(tasksTable([...leading, ...cooperating]), 'nhiem-vu', query));
  });
  handleActing(server, exportPlans, async ({ query }, actor) =>
    mapValue(await listPlanReadings(services, actor), (rows) => answer(plansTable(rows), 'ke-hoach', query)),
  );
  handleActing(server, exportConferences, async ({ query }, actor) =>
    mapValue(await listConferences(services, actor), (rows) => answer(conferencesTable(rows), 'hoi-nghi', query)),
  );
  handleActing(server, exportConferenceTasks, async ({ params, query }, actor) =>
    mapValue(await listConferenceTasks(services, actor, params.conferenceId), (rows) =>
      answer(tasksTable(rows), 'nhiem-vu-hoi-nghi', query),
    ),
  );
  handleActing(server, exportParticipants, async ({ params, query }, actor) =>
    mapValue(await readConference(services, actor, params.conferenceId), ({ participants }) =>
      participants.sites === null
        ? answer(seatsTable(placedSeats(participants)), 'thanh-phan', query)
        : sheetAnswer(services.sheetWriter, [seatsBySiteTable(participants.sites), sitesTable(participants.sites)], {
            name: 'thanh-phan',
            ...query,
          }),
    ),
  );
  handleSignedIn(server, exportFoundUnits, async ({ query }, open) => {
    const search = { text: query.text, day: query.day ?? open.day, limit: ALL_UNITS, offset: 0 };
    const { rows } = await searchUnits(services, services.realm.id, search);
    return ok(answer(foundUnitsTable(rows), 'don-vi', query));
  });
}

/** Units of one name told apart by their territory. */
function placedSeats({ list, places }: ConferenceOverview['participants']) {
  return list.seats.map((seat) => {
    const place = places.get(seat.unitId);
    return place === undefined ? seat : { ...seat, unitName: `${seat.unitName}, ${place}` };
  });
}
