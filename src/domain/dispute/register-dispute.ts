import type { LegalDate } from '../../kernel/legal-date.ts';
import { countFault } from '../../kernel/count.ts';
import { isAmount, largestAmountFen } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { regionLevel } from '../../kernel/region-code.ts';
import type { Agency } from '../agency/agency.ts';
import { causeIds, isCauseId } from '../cause/cause-of-action.ts';
import { isClaimType, claimTypeNames } from '../claim/claim-type.ts';
import type { Fact } from '../history/fact.ts';
import { partyFaults, textFault, type PartyEntry } from '../party/check-party.ts';
import { groupFaults } from '../party/group.ts';
import type { PartyRole } from '../party/party.ts';
import type { ChannelGround, IntakeChannel, RelationType } from './dispute-terms.ts';
import { setOf, type FieldGroup } from './field-group.ts';
import { stageMove } from './dispute-facts.ts';

export interface ClaimEntry {
  readonly type: string;
  readonly amountFen?: number | null | undefined;
  readonly periodFrom?: string | null | undefined;
  readonly periodTo?: string | null | undefined;
}

/** A dispute as the agency that meets it first enters it. */
export interface Registration {
  readonly cause?: string | null | undefined;
  readonly relationType?: RelationType | null | undefined;
  readonly channelGround?: ChannelGround | null | undefined;
  readonly channel: IntakeChannel;
  readonly region: string;
  readonly headcount: number;
  readonly ownNumber?: string | null | undefined;
  readonly statement?: string | null | undefined;
  readonly parties: readonly (PartyEntry & { readonly role: PartyRole })[];
  readonly claims: readonly ClaimEntry[];
}

/** Longest statement taken, in characters. */
export const maxStatement = 100_000;

/** Most parties or claims in one registration; more are added afterwards. */
export const maxEntries = 500;

/** Every fault of a registration at once. */
export function registrationFaults(entry: Registration, today: LegalDate): Refusal[] {
  const faults: (Refusal | null)[] = [];
  if (entry.cause && !isCauseId(entry.cause))
    faults.push(new Refusal('CAUSE_UNKNOWN', { path: ['cause'], allowed: causeIds }));
  if (regionLevel(entry.region) === null)
    faults.push(
      new Refusal('REGION_MALFORMED', { path: ['region'], allowed: ['530114', '530114001', '530114001001'] }),
    );
  if (countFault(entry.headcount, ['headcount']))
    faults.push(new Refusal('HEADCOUNT_NOT_POSITIVE', { path: ['headcount'], allowed: ['≥ 1'] }));
  if (entry.ownNumber) faults.push(textFault(entry.ownNumber, ['ownNumber'], 100));
  if (entry.statement) faults.push(textFault(entry.statement, ['statement'], maxStatement));
  if (entry.parties.length > maxEntries)
    faults.push(new Refusal('TOO_MANY', { path: ['parties'], allowed: [`≤ ${maxEntries}`] }));
  if (entry.claims.length > maxEntries)
    faults.push(new Refusal('TOO_MANY', { path: ['claims'], allowed: [`≤ ${maxEntries}`] }));
  entry.parties.forEach((party, index) => faults.push(...partyFaults(party, ['parties', String(index)], today)));
  const roles = entry.parties.map(({ role }) => role);
  const { headcount, channel } = entry;
  faults.push(...groupFaults({ headcount, stage: 'REGISTERED', channel, roles }, ['parties']));
  entry.claims.forEach((claim, index) => faults.push(...claimFaults(claim, ['claims', String(index)])));
  return faults.filter((fault) => fault !== null);
}

export function claimFaults({ type, amountFen, periodFrom, periodTo }: ClaimEntry, path: readonly string[]): Refusal[] {
  const faults: Refusal[] = [];
  if (!isClaimType(type))
    faults.push(new Refusal('CLAIM_TYPE_UNKNOWN', { path: [...path, 'type'], allowed: claimTypeNames }));
  if (amountFen !== undefined && amountFen !== null && !isAmount(amountFen, 0)) {
    faults.push(
      new Refusal('AMOUNT_NOT_WHOLE_FEN', {
        path: [...path, 'amountFen'],
        allowed: [`0–${largestAmountFen}`],
      }),
    );
  }
  if (periodFrom && periodTo && periodTo < periodFrom) {
    faults.push(new Refusal('PERIOD_REVERSED', { path: [...path, 'periodTo'], allowed: [`≥ ${periodFrom}`] }));
  }
  return faults;
}

/** Groups the leading agency's part opens of itself; what its post holds for a purpose only waits for a referral. */
const leadScope: readonly FieldGroup[] = ['F0'];

/** The facts of a registration that has no fault. It counts as triaged once cause and relation are known. */
export function registerDispute(
  entry: Registration,
  {
    disputeId,
    number,
    participationId,
    lead,
  }: { disputeId: string; number: string; participationId: string; lead: Pick<Agency, 'id'> },
): Fact[] {
  const shared = { disputeId, group: 'F0', audience: 'PARTICIPANTS' } as const;
  const cause = entry.cause ?? null;
  const relationType = entry.relationType ?? null;
  return [
    {
      ...shared,
      type: 'DisputeRegistered',
      body: {
        number,
        cause,
        relationType,
        channelGround: entry.channelGround ?? null,
        channel: entry.channel,
        region: entry.region,
        headcount: entry.headcount,
        leadAgencyId: lead.id,
      },
    },
    {
      ...shared,
      type: 'ParticipationOpened',
      body: {
        participationId,
        agencyId: lead.id,
        staffId: null,
        role: 'LEAD',
        legalBasis: { law: 'LDMAL', article: '8', version: '2008' },
        scope: setOf(leadScope),
        referralId: null,
      },
    },
    ...(cause && relationType ? stageMove({ id: disputeId, stage: 'REGISTERED' }, 'TRIAGED') : []),
  ];
}
