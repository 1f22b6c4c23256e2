import { Refusal } from '../../kernel/refusal.ts';
import { isWithin } from '../../kernel/region-code.ts';
import { adminLevelNames } from '../agency/admin-level.ts';
import type { Agency } from '../agency/agency.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { Desk } from '../agency/desk.ts';
import { venueRuleFor } from './venue-rules.ts';

/** A receiver named by what it is and where, not by name. */
export interface ReceiverWanted {
  readonly kind: string;
  readonly type: AgencyType;
  /** Region code of the place that decides: where the contract is performed, the employer is, the debtor lives … */
  readonly region: string;
}

interface Offer {
  readonly agencies: readonly Agency[];
  readonly desks: readonly Desk[];
}

/**
 * The agency of the type whose region is the smallest one around the place: live, of the level the law names, there to
 * receive, and with a desk that is not closed. Equal ones are told apart by level, then by id, so that the same question always
 * has the same answer.
 */
export function chooseReceiver(wanted: ReceiverWanted, { agencies, desks }: Offer): Agency | Refusal {
  const levels = venueRuleFor(wanted.kind, wanted.type)?.levels ?? [];
  const found = agencies
    .filter(({ type, capacities, joining }) => type === wanted.type && capacities.includes('RECEIVES') && !joining)
    .filter(({ region }) => isWithin(wanted.region, region))
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .filter(({ id }) => isStaffed(id, desks))
    .sort(nearest);
  return found[0] ?? new Refusal('NO_RECEIVER_FOR_REGION', { path: ['toAgencyType'], allowed: ['toAgencyId'] });
}

/** An agency without desks takes everything itself; one that closed all of its desks takes nothing. */
function isStaffed(agencyId: string, desks: readonly Desk[]): boolean {
  const own = desks.filter((desk) => desk.agencyId === agencyId);
  return own.length === 0 || own.some(({ enabled }) => enabled);
}

function nearest(one: Agency, other: Agency): number {
  if (one.region !== other.region) return isWithin(one.region, other.region) ? -1 : 1;
  const higher = adminLevelNames.indexOf(one.level) - adminLevelNames.indexOf(other.level);
  return higher || (one.id < other.id ? -1 : 1);
}
