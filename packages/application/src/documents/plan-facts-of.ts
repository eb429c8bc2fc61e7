import { type PlanPaperFacts, planFactsFromDocument } from '@openpar/documents';
import type { ConferenceSession } from '../conferences/conference-store.ts';
import type { ConferenceOverview } from '../conferences/read-conference.ts';

const SESSION_IN_PAPERS = {
  morning: 'morning',
  afternoon: 'afternoon',
  'full-day': 'full_day',
} as const satisfies Record<ConferenceSession, string>;

/** The session as papers name it. */
export function sessionInPapers(session: ConferenceSession | null): 'morning' | 'afternoon' | 'full_day' | null {
  return session && SESSION_IN_PAPERS[session];
}

/** Facts of the Kế hoạch: the plan's own words, with what the host has fixed since in place of what was tentative. */
export function planFactsOf(overview: ConferenceOverview, isDraft: boolean): PlanPaperFacts {
  const { conference } = overview;
  const { arrangement, plan } = conference;
  const facts = planFactsFromDocument(plan);
  return {
    ...facts,
    isDraft,
    chairs: chairFacts(facts.chairs, overview),
    time: timeFacts(facts.time, overview),
    venues: arrangement.venue ? [{ name: arrangement.venue, address: null, status: 'confirmed' }] : facts.venues,
  };
}

/** The chosen chair; in the plan's own words for the post where it names the same one. */
function chairFacts(planned: PlanPaperFacts['chairs'], overview: ConferenceOverview): PlanPaperFacts['chairs'] {
  const { conference, host, chairCandidates, participants } = overview;
  const chair = chairCandidates.find(({ post }) => post.id === conference.arrangement.chairPostId);
  if (!chair) return planned;
  const isAsPlanned = chair.post.id === participants.chairOfPlan?.post?.id;
  const post = (isAsPlanned ? planned[0]?.post : null) ?? `${chair.post.title} ${host.fullName}`;
  return [{ post, name: chair.holderName, site: null }];
}

function timeFacts(planned: PlanPaperFacts['time'], { conference }: ConferenceOverview): PlanPaperFacts['time'] {
  const { day, session, startClock } = conference.arrangement;
  if (day === null) return planned;
  return {
    ...planned,
    statement: null,
    start: day,
    end: null,
    session: sessionInPapers(session) ?? planned.session,
    startClock: startClock ?? planned.startClock,
    isTentative: false,
    toFollow: null,
  };
}
