import { Refusal } from '../../kernel/refusal.ts';
import type { Citation } from '../../kernel/words.ts';
import type { DisputeStage } from '../dispute/stage.ts';
import type { IntakeChannel } from '../dispute/dispute-terms.ts';
import type { PartyRole } from './party.ts';

/** Workers from whom on a dispute is a group's, with a common claim (LDMAL 7). */
export const groupFrom = 10;

/** How many representatives a group has before one kind of body. */
export interface Representation {
  readonly least: number;
  readonly most: number;
  readonly basis: Citation;
}

/** Before a commission, a court, and where a petition is brought (§2.7); elsewhere as before a commission. */
export const representation = {
  ARBITRATION: { least: 3, most: 5, basis: { law: 'LDMAL', article: '7', version: '2008' } },
  COURT: { least: 2, most: 5, basis: { law: 'CPL-I', article: '78', version: '2022' } },
  PETITION: { least: 1, most: 5, basis: { law: 'PET', article: '20', version: '2022' } },
} satisfies Record<string, Representation>;

const inCourt: readonly DisputeStage[] = ['LITIGATING', 'AWAITING_APPEAL', 'APPEALING'];

/** What is known of a group when its parties are looked at. */
export interface Group {
  readonly headcount: number;
  readonly stage: DisputeStage;
  readonly channel: IntakeChannel | null;
  /** Roles of all parties, the new ones included. */
  readonly roles: readonly PartyRole[];
}

/** The rule for the body the group stands before. */
export function representationOf({ stage, channel }: Pick<Group, 'stage' | 'channel'>): Representation {
  if (inCourt.includes(stage)) return representation.COURT;
  return channel === 'PETITION' && stage !== 'ARBITRATING' ? representation.PETITION : representation.ARBITRATION;
}

/** Refuses representatives of a group that is too small, and more of them than the law knows. */
export function groupFaults(group: Group, path: readonly string[]): Refusal[] {
  const count = representatives(group);
  if (count === 0) return [];
  const workers = Math.max(group.headcount, group.roles.filter((role) => role === 'WORKER').length);
  if (workers < groupFrom)
    return [new Refusal('GROUP_TOO_SMALL', { path, allowed: [`≥ ${groupFrom}`, 'LDMAL 7'], details: { workers } })];
  const { least, most, basis } = representationOf(group);
  if (count <= most) return [];
  return [new Refusal('TOO_MANY_REPRESENTATIVES', { path, allowed: [`${least}–${most}`, cited(basis)] })];
}

/** What is taken but is not complete yet: fewer representatives than the body asks for. */
export function groupWarnings(group: Group, path: readonly string[]): Refusal[] {
  const count = representatives(group);
  const { least, most, basis } = representationOf(group);
  if (count === 0 || count >= least) return [];
  return [new Refusal('TOO_FEW_REPRESENTATIVES', { path, allowed: [`${least}–${most}`, cited(basis)] })];
}

function representatives({ roles }: Group): number {
  return roles.filter((role) => role === 'WORKER_REP').length;
}

function cited({ law, article }: Citation): string {
  return `${law} ${article}`;
}
