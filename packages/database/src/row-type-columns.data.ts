/** Columns whose values a check constraint or their only writer narrows to a type of ours: type and the package that exports it. */
export const NARROWED_COLUMNS: Record<string, { type: string; from: string }> = {
  'unit.kind': { type: 'UnitKind', from: '@openpar/engine' },
  'unit.level': { type: 'AdministrativeLevel', from: '@openpar/engine' },
  'unit.provenance': { type: 'Provenance', from: '@openpar/application' },
  'unit_link.relation': { type: 'UnitRelation', from: '@openpar/engine' },
  'unit_succession.kind': { type: 'SuccessionKind', from: '@openpar/engine' },
  'person.provenance': { type: 'Provenance', from: '@openpar/application' },
  'post.rank': { type: 'PostRank', from: '@openpar/engine' },
  'post.provenance': { type: 'Provenance', from: '@openpar/application' },
  'post_function.function': { type: 'PostFunction', from: '@openpar/engine' },
  'holding.provenance': { type: 'Provenance', from: '@openpar/application' },
  'plan_reading.text': { type: 'ExtractedText', from: '@openpar/documents' },
  'plan_reading.reading': { type: 'PlanReading', from: '@openpar/documents' },
  'conference.plan': { type: 'PlanDocument', from: '@openpar/documents' },
  'conference.arranged_session': { type: 'ConferenceSession', from: '@openpar/application' },
  'task.role': { type: "PlanTask['role']", from: '@openpar/documents' },
  'task.category': { type: "PlanTask['category']", from: '@openpar/documents' },
};
