import { Refusal } from '../../kernel/refusal.ts';

/** One hand-off of a dispute as a link of a chain. */
export interface Hop {
  readonly id: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly followsReferralId: string | null;
  /** Code of its kind. */
  readonly kind?: string;
}

/** The hand-offs that led to the one named, oldest first and itself the last; empty when there is none of that id. */
export function chainTo(hops: readonly Hop[], referralId: string): Hop[] {
  const byId = new Map(hops.map((hop) => [hop.id, hop]));
  const chain: Hop[] = [];
  for (let hop = byId.get(referralId); hop; hop = byId.get(hop.followsReferralId ?? '')) {
    if (chain.includes(hop)) break;
    chain.unshift(hop);
  }
  return chain;
}

/**
 * Why a hand-off may not go on from the one it names. A matter goes back along its chain by being completed or declined,
 * which is no new hand-off; sent on to somebody who had it already it would go round for ever. The refusal names the
 * way round.
 */
export function chainFaults(
  hops: readonly Hop[],
  { followsReferralId, fromAgencyId, toAgencyId }: Omit<Hop, 'id'>,
): Refusal[] {
  if (followsReferralId === null) return [];
  const chain = chainTo(hops, followsReferralId);
  const last = chain.at(-1);
  if (!last || (last.fromAgencyId !== fromAgencyId && last.toAgencyId !== fromAgencyId)) {
    return [new Refusal('NOT_FOUND', { path: ['followsReferralId'] })];
  }
  const way: string[] = [];
  for (const agencyId of [...chain.flatMap((hop) => [hop.fromAgencyId, hop.toAgencyId]), fromAgencyId]) {
    if (way.at(-1) !== agencyId) way.push(agencyId);
  }
  const before = way.indexOf(toAgencyId);
  if (before < 0) return [];
  const path = [...way.slice(before), toAgencyId].join(' → ');
  return [
    new Refusal('REFERRAL_CYCLE', { path: ['toAgencyId'], allowed: ['COMPLETE', 'DECLINE', path], details: { path } }),
  ];
}
