import { Refusal } from '../../kernel/refusal.ts';
import { hasAuthority, holds, type Mandate, type SpecialAuthority } from './mandate.ts';

/** Somebody who says to act for a party. */
export interface ActingFor {
  readonly partyId: string;
  readonly staffId: string;
  readonly at: Date;
}

/**
 * Why somebody may not do for a party what takes a special authority: no mandate of this party that holds at the
 * instant, or none that lists the authority (CPL 62).
 */
export function authorityFaults(
  mandates: readonly Mandate[],
  { partyId, staffId, at }: ActingFor,
  authority: SpecialAuthority,
): Refusal[] {
  const held = mandates.filter(
    (mandate) => mandate.partyId === partyId && mandate.staffId === staffId && holds(mandate, at),
  );
  if (held.length === 0) return [new Refusal('MANDATE_NOT_HELD', { path: ['signedBy'], allowed: ['recordMandate'] })];
  if (held.some((mandate) => hasAuthority(mandate, authority))) return [];
  return [
    new Refusal('SPECIAL_AUTHORITY_MISSING', {
      path: ['signedBy'],
      allowed: [authority, 'the party in person'],
      details: { rule: 'CPL 62' },
    }),
  ];
}
