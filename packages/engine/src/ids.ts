declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type RealmId = Branded<'RealmId'>;
export type UnitId = Branded<'UnitId'>;
export type PostId = Branded<'PostId'>;
export type PersonId = Branded<'PersonId'>;
export type AccountId = Branded<'AccountId'>;
export type PlanReadingId = Branded<'PlanReadingId'>;
export type ConferenceId = Branded<'ConferenceId'>;
export type TaskId = Branded<'TaskId'>;
export type JobId = Branded<'JobId'>;
export type DelegationId = Branded<'DelegationId'>;

type Id =
  | RealmId
  | UnitId
  | PostId
  | PersonId
  | AccountId
  | PlanReadingId
  | ConferenceId
  | TaskId
  | JobId
  | DelegationId;

/** Names a text as an identifier. Only for the edges, where ids come in: stores, requests, files of units. */
export function idOf<Kind extends Id>(text: string): Kind {
  return text as Kind;
}
