import type {
  AccountId,
  ConferenceId,
  DelegationId,
  JobId,
  PersonId,
  PlanReadingId,
  PostId,
  TaskId,
  UnitId,
} from '@openpar/engine';
import { idOf } from '@openpar/engine';
import { z } from 'zod';

/** No database keeps U+0000, so no id holds it. */
const Text = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !text.includes('\0'));
export const UnitIdText = Text.transform((text) => idOf<UnitId>(text));
export const PostIdText = Text.transform((text) => idOf<PostId>(text));
export const DelegationIdText = z.uuid().transform((text) => idOf<DelegationId>(text));
export const AccountIdText = Text.transform((text) => idOf<AccountId>(text));
export const PersonIdText = Text.transform((text) => idOf<PersonId>(text));
export const PlanReadingIdText = z.uuid().transform((text) => idOf<PlanReadingId>(text));
export const ConferenceIdText = z.uuid().transform((text) => idOf<ConferenceId>(text));
export const TaskIdText = z.uuid().transform((text) => idOf<TaskId>(text));
export const JobIdText = z.uuid().transform((text) => idOf<JobId>(text));
/** A calendar day in Vietnam, "2025-07-01"; the calendar knows no year 0. */
export const Day = z.iso.date().refine((day) => day >= '0001');
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
