import { addDays, endOfLegalDay, legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stageMove } from '../dispute/dispute-facts.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { openStages } from '../dispute/stage.ts';
import { lawfulEvents, stageAfter } from '../dispute/stage-moves.ts';
import type { Fact, FactOf } from '../history/fact.ts';
import { isLive, type Participation, type ParticipationRole } from '../participation/participation.ts';

/** Days a merge can be undone in; a product decision (§2.1). */
export const undoWithinDays = 30;

/** Parts that go over with a merge: those of whole agencies that work on the matter, never a person's own. */
const goOver: Partial<Record<ParticipationRole, ParticipationRole>> = {
  LEAD: 'HANDLER',
  HANDLER: 'HANDLER',
  OBSERVER: 'OBSERVER',
  SUPERIOR: 'SUPERIOR',
};

/** The last instant a merge of this moment can be undone. */
export function undoUntil(now: Date): Date {
  return endOfLegalDay(addDays(legalDateOf(now), undoWithinDays));
}

/** Why one dispute cannot be merged into the other now. */
export function mergeFaults(survivor: DisputeFile, merged: DisputeFile): Refusal[] {
  const faults: Refusal[] = [];
  const { stage } = merged.dispute;
  if (stageAfter(stage, 'DUPLICATE_FOUND') === null)
    faults.push(
      new Refusal('STAGE_DOES_NOT_ALLOW', { path: ['mergedId'], allowed: lawfulEvents(stage), details: { stage } }),
    );
  if (!openStages.includes(survivor.dispute.stage))
    faults.push(new Refusal('DISPUTE_NOT_OPEN', { path: ['survivorId'], allowed: openStages }));
  return faults;
}

/**
 * What a merge writes into both histories. Each keeps its own; every intake keeps its clocks, its referrals and its duty
 * to reply; the agencies that worked on the one take part in the other, and the lead of what goes on reads both.
 */
export function mergeFacts(
  { mergeId, survivor, merged }: { mergeId: string; survivor: DisputeFile; merged: DisputeFile },
  moment: Moment,
): { readonly facts: Fact[]; readonly participationIds: string[] } {
  const [survivorId, mergedId] = [survivor.dispute.id, merged.dispute.id];
  const until = undoUntil(moment.now).toISOString();
  const parts = [
    ...joining(merged, survivor, moment, () => true),
    ...joining(survivor, merged, moment, ({ agencyId }) => agencyId === survivor.dispute.leadAgencyId),
  ];
  const facts: Fact[] = [
    { ...shared(mergedId), type: 'DisputeMerged', body: { mergeId, intoDisputeId: survivorId, undoUntil: until } },
    ...stageMove(merged.dispute, 'DUPLICATE_FOUND'),
    { ...shared(survivorId), type: 'DisputeAbsorbed', body: { mergeId, mergedDisputeId: mergedId, undoUntil: until } },
    ...parts,
  ];
  return { facts, participationIds: parts.map(({ body }) => body.participationId) };
}

/** What undoing writes: the stage comes back, and the parts that went over end now. */
export function undoFacts(
  { mergeId, survivor, merged }: { mergeId: string; survivor: DisputeFile; merged: DisputeFile },
  participationIds: readonly string[],
  now: Date,
): Fact[] {
  const [survivorId, mergedId] = [survivor.dispute.id, merged.dispute.id];
  const ended = [...survivor.participations, ...merged.participations].filter(
    (part) => participationIds.includes(part.id) && isLive(part, now),
  );
  return [
    { ...shared(mergedId), type: 'MergeUndone', body: { mergeId, otherDisputeId: survivorId } },
    ...stageMove(merged.dispute, 'MERGE_UNDONE'),
    { ...shared(survivorId), type: 'MergeUndone', body: { mergeId, otherDisputeId: mergedId } },
    ...ended.map(({ id, disputeId }): Fact => ({
      ...shared(disputeId),
      type: 'ParticipationEnded',
      body: { participationId: id, endsAt: now.toISOString() },
    })),
  ];
}

/** Parts in `to` for the agencies that take part in `from` and not yet in `to`. */
function joining(
  from: DisputeFile,
  to: DisputeFile,
  { now, newId }: Moment,
  which: (part: Participation) => boolean,
): FactOf<'ParticipationOpened'>[] {
  const there = new Set(to.participations.filter((part) => isLive(part, now)).map(({ agencyId }) => agencyId));
  const found: FactOf<'ParticipationOpened'>[] = [];
  for (const part of from.participations.filter((each) => goesOver(each, now) && which(each))) {
    const role = goOver[part.role];
    if (!role || there.has(part.agencyId)) continue;
    there.add(part.agencyId);
    found.push({
      ...shared(to.dispute.id),
      type: 'ParticipationOpened',
      body: {
        participationId: newId('participation'),
        agencyId: part.agencyId,
        staffId: null,
        role,
        legalBasis: part.legalBasis,
        scope: part.scope,
        referralId: null,
      },
    });
  }
  return found;
}

/**
 * A part of a whole agency in the whole dispute. What a referral opened stays with the referral, which goes on where it
 * was sent; what was handed over in part is not made whole by a merge.
 */
function goesOver(part: Participation, now: Date): boolean {
  return isLive(part, now) && part.staffId === null && part.referralId === null && !part.only;
}

function shared(disputeId: string) {
  return { disputeId, group: 'F0', audience: 'PARTICIPANTS' } as const;
}
