import type { ConferenceOverview } from '@openpar/application';
import type { ConferenceView } from '@openpar/contract';
import { type ConferenceDraft, overrunMinutes, programmeLength, yearsOfPlan } from '@openpar/documents';
import type { Unit } from '@openpar/engine';
import { toDraftHost } from './to-draft-host.ts';

const toNamedUnit = ({ id, fullName }: Unit) => ({ id, name: fullName });

export function toConference(overview: ConferenceOverview): ConferenceView {
  const { conference, host, isPast, chairCandidates, missingForInvitation, work, assignmentUnits, mayEdit, draftHost } =
    overview;
  return {
    id: conference.id,
    name: conference.name,
    hostUnitId: host.id,
    hostName: host.fullName,
    planReadingId: conference.planReadingId,
    origin: originOf(conference),
    copiedFrom: conference.copiedFrom,
    draft: conference.draft,
    draftHost: draftHost && toDraftHost(draftHost),
    years: yearsOfPlan(conference.plan),
    programme: programmeOf(conference.draft),
    asOfDay: overview.day,
    isPast,
    plan: conference.plan,
    arrangement: conference.arrangement,
    chairCandidates: chairCandidates.map(({ post, holderName }) => ({
      postId: post.id,
      title: post.title,
      holderName,
    })),
    missingForInvitation: [...missingForInvitation],
    assignments: work.map(({ unit, tasks }, index) => ({
      wording: unit,
      state: assignmentUnits[index]?.state ?? 'unknown',
      units: (assignmentUnits[index]?.units ?? []).map(toNamedUnit),
      candidates: (assignmentUnits[index]?.candidates ?? []).map(toNamedUnit),
      tasks: tasks.map(({ text, deadline }) => ({ text, dueText: deadline?.raw ?? null })),
    })),
    handedOutAt: conference.handedOutAt?.toISOString() ?? null,
    mayEdit,
    version: conference.version,
  };
}

function originOf({ draft, copiedFrom }: ConferenceOverview['conference']): ConferenceView['origin'] {
  if (draft === null) return 'document';
  return copiedFrom === null ? 'template' : 'copy';
}

function programmeOf(draft: ConferenceDraft | null): ConferenceView['programme'] {
  return draft && { minutes: programmeLength(draft), overrunMinutes: overrunMinutes(draft) };
}
