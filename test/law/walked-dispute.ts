import { agencyTypeNames, type AgencyType } from '../../src/domain/agency/agency-type.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import type { Agency } from '../../src/domain/agency/agency.ts';
import type { Deadline } from '../../src/domain/deadline/deadline.ts';
import { movedClock, startedClock } from '../../src/domain/deadline/fold-clock.ts';
import type { OpenClock } from '../../src/domain/deadline/recount.ts';
import type { Dispute, DisputeFile } from '../../src/domain/dispute/dispute.ts';
import type { Fact } from '../../src/domain/history/fact.ts';
import type { LoopReferral } from '../../src/domain/loop/open-loops.ts';
import { openedReferral, steppedReferral } from '../../src/domain/referral/fold-referral.ts';
import type { Referral } from '../../src/domain/referral/referral.ts';
import { closedStates } from '../../src/domain/referral/referral.ts';
import { documentKindNames } from '../../src/domain/document/document-kind.ts';
import { fullFile } from '../domain/referral/scene.ts';
import { kinds } from '../domain/referral/take.ts';

export type Walked = LoopReferral & Referral;

/** Two agencies of every type, so that a matter can go back, go on, and go to a neighbour. */
export const agencies: readonly Agency[] = agencyTypeNames.flatMap((type) =>
  [1, 2].map((number) => agency(type, number)),
);

export const agenciesOf = new Map<AgencyType, readonly Agency[]>(
  agencyTypeNames.map((type) => [type, agencies.filter((each) => each.type === type)]),
);

function agency(type: AgencyType, number: number): Agency {
  const name = { zh: `${type}${number}`, en: `${type} ${number}` };
  return {
    id: `agy_${type}_${number}`,
    type,
    name,
    level: 'COUNTY',
    region: '530114',
    capacities: [],
    superiorId: null,
  };
}

/** Somebody at the agency with every post, so that only sides, states and phases decide. */
export function officerOf({ id: agencyId, type: agencyType, level, region, capacities }: Agency) {
  return { staffId: `stf_${agencyId}`, agencyId, agencyType, level, region, capacities, roles: staffRoleNames };
}

/** The papers of a dispute that lacks none, each attached to the referral asked about. */
export function papersFor(referralId: string) {
  return documentKindNames.map((kind) => ({ kind, referralId }));
}

/** A dispute as its facts leave it, folded as they come: what decisions look at, and when what happened. */
export class WalkedDispute {
  readonly registeredAt: number;
  readonly referrals = new Map<string, Walked>();
  readonly clocks = new Map<string, OpenClock>();
  readonly holdings: { agencyId: string; from: Date; to: Date | null }[];
  private dispute: Dispute;
  private readonly parts: Pick<DisputeFile, 'parties' | 'consents' | 'obligations' | 'claims'>;

  constructor(lead: Agency, at: number, agreementEffectiveAt: Date) {
    const { dispute, parties, consents, obligations } = fullFile(kinds[0]!, { leadAgencyId: lead.id });
    this.registeredAt = at;
    this.dispute = { ...dispute, accountableAgencyId: lead.id, channelGround: 'WAGE_IOU' };
    const [given] = consents;
    const [owed] = obligations;
    this.parts = {
      parties,
      claims: [],
      consents: kinds.flatMap(({ code }) =>
        parties.map(({ id }) => ({ ...given!, id: `cns_${code}_${id}`, partyId: id, purpose: code })),
      ),
      obligations: [
        { ...owed!, effectiveAt: agreementEffectiveAt },
        { ...owed!, id: 'obl_2', effectiveAt: agreementEffectiveAt, enforceableAt: agreementEffectiveAt },
      ],
    };
    this.holdings = [{ agencyId: lead.id, from: new Date(at), to: null }];
  }

  get accountable(): string {
    return this.dispute.accountableAgencyId;
  }

  /** The file as a decision on the referral gets it. */
  fileFor(referralId: string): DisputeFile {
    const all = [...this.referrals.values()];
    return {
      ...this.parts,
      dispute: this.dispute,
      participations: [],
      mandates: [],
      openChanges: [],
      conflicts: [],
      openReferrals: all.filter(({ state }) => !closedStates.includes(state)),
      endedReferrals: all
        .filter(({ outcome }) => outcome !== null)
        .map(({ kind, toAgencyId, outcome }) => ({ kind, toAgencyId, outcome })),
      documents: papersFor(referralId),
    } as DisputeFile;
  }

  /** Clocks that run or stand still. */
  get deadlines(): Deadline[] {
    return [...this.clocks.values()];
  }

  take(fact: Fact, at: number): void {
    const { type, body } = fact;
    if (type === 'StageMoved') {
      const { event, from, to } = body;
      const suspended = event === 'SUSPENDED' ? { previousStage: from } : { previousStage: null };
      this.dispute = { ...this.dispute, stage: to, subStage: null, ...suspended } as Dispute;
    } else if (type === 'AccountabilityMoved') this.move(body.toAgencyId, at);
    else if (type === 'ReferralOpened')
      this.referrals.set(fact.referralId!, { ...openedReferral(fact, new Date(at)), stateSince: new Date(at) });
    else if (type === 'ReferralStepTaken') this.step(fact, at);
    else if (type === 'DeadlineStarted') this.clocks.set(body.deadlineId, startedClock(fact));
    else if (type === 'DeadlineMoved') {
      this.clocks.set(body.deadlineId, movedClock(this.clocks.get(body.deadlineId)!, fact));
    } else if (type === 'DeadlineStopped') this.clocks.delete(body.deadlineId);
  }

  private move(agencyId: string, at: number): void {
    this.holdings.at(-1)!.to = new Date(at);
    this.holdings.push({ agencyId, from: new Date(at), to: null });
    this.dispute = { ...this.dispute, accountableAgencyId: agencyId };
  }

  private step(fact: Extract<Fact, { type: 'ReferralStepTaken' }>, at: number): void {
    const before = this.referrals.get(fact.referralId!)!;
    const after = steppedReferral(before, fact, new Date(at));
    const stateSince = before.state === after.state ? before.stateSince : new Date(at);
    this.referrals.set(after.id, { ...after, stateSince });
  }
}
