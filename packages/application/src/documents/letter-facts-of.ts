import { type InvitationPaperFacts, missingForInvitation } from '@openpar/documents';
import { ok, type Result, refuse } from '@openpar/engine';
import { invitationFactsOf, type KnownOfConference } from './invitation-facts-of.ts';

/** Facts of letters that may go out, or what keeps them back. */
export function letterFactsOf(
  known: KnownOfConference,
): Result<InvitationPaperFacts, 'invitation-incomplete' | 'nobody-to-invite'> {
  const facts = invitationFactsOf(known);
  if (facts.invitees.length === 0) return refuse('nobody-to-invite');
  const missing = missingForInvitation(facts);
  return missing.length === 0 ? ok(facts) : refuse('invitation-incomplete', { missing: missing.join(', ') });
}
