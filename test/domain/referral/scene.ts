import { publishedYears } from '../../../seeds/calendars/index.ts';
import type { StaffRole } from '../../../src/domain/agency/staff-role.ts';
import { startClock } from '../../../src/domain/deadline/clocks.ts';
import type { Deadline } from '../../../src/domain/deadline/deadline.ts';
import type { DeadlineRuleId } from '../../../src/domain/deadline/rules.ts';
import type { Dispute, DisputeFile, EndedReferral } from '../../../src/domain/dispute/dispute.ts';
import { setOf } from '../../../src/domain/dispute/field-group.ts';
import { documentKindNames } from '../../../src/domain/document/document-kind.ts';
import type { Obligation } from '../../../src/domain/obligation/obligation.ts';
import { groupsAtMost } from '../../../src/domain/referral/in-variant.ts';
import type { PreconditionName } from '../../../src/domain/referral/preconditions.ts';
import type { ReferralKind, StepDefinition } from '../../../src/domain/referral/referral-kind.ts';
import type { Referral, ReferralState } from '../../../src/domain/referral/referral.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import type { StepInput } from '../../../src/domain/referral/step-needs.ts';
import type { StepScene } from '../../../src/domain/referral/step-scene.ts';
import type { Actor } from '../../../src/domain/referral/take-step.ts';
import type { IdKind } from '../../../src/kernel/ids.ts';
import type { Moment } from '../../../src/kernel/moment.ts';
import { WorkingCalendar } from '../../../src/kernel/working-days.ts';

let made = 0;

export const moment: Moment = {
  now: new Date('2025-09-10T02:00:00Z'),
  calendar: new WorkingCalendar(publishedYears),
  newId: (kind: IdKind) => `${kind}_${(made += 1)}`,
};

const region = '530114';
export const sender = { id: 'agy_sender', type: 'UNION' } as const;
export const receiver = { id: 'agy_receiver', type: 'COURT' } as const;

interface Met {
  readonly dispute?: Partial<Dispute>;
  readonly obligation?: Partial<Obligation>;
  readonly ended?: EndedReferral;
}

/** What has to be true of a dispute or of its obligation, so that a kind that asks for it may be sent. */
const meets: Record<PreconditionName, Met> = {
  DISPUTE_OPEN: {},
  CHANNEL_GROUND: { dispute: { channelGround: 'WAGE_IOU' } },
  NOT_DOCKETED: { dispute: { docketed: false } },
  DOCKETED: { dispute: { docketed: true } },
  AGREEMENT_EFFECTIVE: { obligation: { enforceableAt: null } },
  CONFIRMATION_IN_TIME: { obligation: { effectiveAt: new Date('2025-09-01T02:00:00Z') } },
  TITLE_ENFORCEABLE: { obligation: { enforceableAt: new Date('2025-09-02T02:00:00Z') } },
  PAYMENT_OVERDUE: {},
  REVIEW_IN_TIME: { obligation: { effectiveAt: new Date('2025-09-01T02:00:00Z') } },
  AGREEMENT_UNPERFORMED: {},
  SUIT_ALLOWED: { dispute: { channelGround: 'WAGE_IOU' } },
  NOT_BEFORE_TRIBUNAL: { dispute: { stage: 'TRIAGED' } },
  IN_ARBITRATION: { dispute: { stage: 'ARBITRATING' } },
  CASE_PENDING: { dispute: { docketed: true } },
  IN_ENFORCEMENT: { dispute: { stage: 'ENFORCING' } },
  OPINION_NOT_FOLLOWED: { ended: { kind: 'R22', toAgencyId: 'agy_employer', outcome: 'NO_REPLY' } },
  DISPUTE_CLOSED: { dispute: { stage: 'CLOSED' } },
};

/** A dispute that lacks nothing the kind could ask for: consents, documents, an agreement with an instalment overdue. */
export function fullFile(kind: ReferralKind, dispute: Partial<Dispute> = {}): DisputeFile {
  const met = kind.requires.map((name) => meets[name]);
  const obligation: Obligation = {
    id: 'obl_1',
    disputeId: 'dsp_1',
    source: 'AGREEMENT',
    partyId: 'pty_worker',
    amountFen: 100_000,
    effectiveAt: new Date('2025-09-01T02:00:00Z'),
    enforceableAt: null,
    instalments: [{ id: 'ins_1', dueOn: '2025-09-05' as never, amountFen: 100_000, paidFen: 0 }],
    ...Object.assign({}, ...met.map(({ obligation: asked }) => asked)),
  };
  return {
    dispute: {
      id: 'dsp_1',
      number: 'LD-530114-2025-000001',
      stage: 'TRIAGED',
      relationType: 'LABOUR_RELATION',
      channelGround: null,
      docketed: false,
      region,
      leadAgencyId: sender.id,
      accountableAgencyId: sender.id,
      version: 1,
      ...Object.assign({}, ...met.map(({ dispute: asked }) => asked)),
      ...dispute,
    },
    parties: [
      { id: 'pty_worker', role: 'WORKER' },
      { id: 'pty_employer', role: 'EMPLOYER' },
    ],
    participations: [],
    consents: ['pty_worker', 'pty_employer'].map((partyId) => ({
      id: `cns_${partyId}`,
      disputeId: 'dsp_1',
      partyId,
      purpose: kind.code,
      recipientAgencyId: null,
      groups: setOf(groupsAtMost(kind)),
      sensitiveAgreed: true,
      givenAt: new Date('2025-09-01T02:00:00Z'),
      withdrawnAt: null,
    })),
    mandates: [],
    openChanges: [],
    conflicts: [],
    obligations: [obligation],
    claims: [{ id: 'clm_1', partyId: 'pty_worker' }],
    openReferrals: [],
    endedReferrals: met.flatMap(({ ended }) => ended ?? []),
    documents: documentKindNames.map((document) => ({ kind: document, referralId: 'ref_1' })),
  };
}

/** The referral of the kind, standing at the state and phase. */
export function referralAt(kind: ReferralKind, state: ReferralState, phase: string | null = null): Referral {
  const unsent = ['DRAFT', 'CONSENT_PENDING', 'NOT_SENT', 'CANCELLED'].includes(state);
  return {
    id: 'ref_1',
    number: 'XT-530114-2025-R08-000001',
    disputeId: 'dsp_1',
    kind: kind.code,
    fromAgencyId: sender.id,
    toAgencyId: receiver.id,
    state,
    phase,
    subjectId: kind.about === 'DISPUTE' ? null : 'obl_1',
    variant: kind.variants?.[0] ?? null,
    groups: setOf(kind.packet.groups),
    sentAt: unsent ? null : new Date('2025-09-08T02:00:00Z'),
    acceptedAt: null,
    assigneeId: null,
    outcome: null,
    changedAt: new Date('2025-09-08T02:00:00Z'),
    cancellationAskedAt: null,
    followsReferralId: null,
    version: 7,
  };
}

/** A scene in which nothing but state, phase, side and post can keep a step from being taken. */
export function sceneAt(
  kind: ReferralKind,
  { state, phase = null, asked = false }: { state: ReferralState; phase?: string | null; asked?: boolean },
  dispute: Partial<Dispute> = {},
): StepScene {
  const cancellationAskedAt = asked ? new Date('2025-09-09T02:00:00Z') : null;
  const referral = { ...referralAt(kind, state, phase), cancellationAskedAt };
  return {
    kind,
    referral,
    file: { ...fullFile(kind, dispute), openReferrals: [referral] },
    deadlines: clocksOf(kind, referral),
    receiver: {
      ...receiver,
      name: { zh: '接收方', en: 'Receiver' },
      level: 'COUNTY',
      region,
      capacities: [],
      superiorId: null,
    },
    assigneeAgencyId: receiver.id,
    lineOf: () => kind.line,
  };
}

const clocks = new Map<ReferralKind, readonly Deadline[]>();

/** Every clock the kind names, running on the referral since yesterday. */
function clocksOf(kind: ReferralKind, referral: Referral): readonly Deadline[] {
  let made = clocks.get(kind);
  if (!made) clocks.set(kind, (made = makeClocks(kind, referral)));
  return made;
}

function makeClocks(kind: ReferralKind, referral: Referral): Deadline[] {
  const named = [
    ...[...kind.clocksAtSending, ...stepsOf(kind).flatMap(([, step]) => step.starts ?? [])].map(({ rule }) => rule),
    ...(kind.pausesAtSending ?? []),
  ];
  return [...new Set(named)].map((rule) => running(rule, referral));
}

function running(rule: DeadlineRuleId, { disputeId, id: referralId, toAgencyId }: Referral): Deadline {
  const place = { disputeId, referralId, bearerAgencyId: toAgencyId, group: 'F0' } as const;
  const { body } = startClock(rule, new Date('2025-09-09T02:00:00Z'), place, moment);
  const { deadlineId: id, dueAt, startedAt } = body;
  return {
    id,
    disputeId,
    referralId,
    subjectId: null,
    rule,
    bearerAgencyId: toAgencyId,
    state: 'RUNNING',
    startedAt: new Date(startedAt),
    dueAt: new Date(dueAt),
    extensionDays: 0,
    pauses: [],
  };
}

/** First outcome of the kind that what has been done so far allows. */
export function outcomeAt(kind: ReferralKind, phase: string | null): string | undefined {
  const outcomes = Object.entries(kind.outcomes);
  return outcomes.find(([, { fromPhase }]) => !fromPhase || (phase !== null && fromPhase.includes(phase)))?.[0];
}

/** Everything any step may need, with an outcome of the kind. */
export function fullInput(kind: ReferralKind, outcome: string | undefined = Object.keys(kind.outcomes)[0]): StepInput {
  return {
    reason: '说明',
    declineReason: kind.declineReasons[0],
    outcome,
    assigneeId: 'stf_assignee',
    conflictCleared: true,
    caseNumber: '（2025）云0114民特1号',
    extensionDays: 1,
    consentOfAll: true,
  };
}

/** Steps of the kind with their names typed. */
export function stepsOf(kind: ReferralKind): [StepName, StepDefinition][] {
  return Object.entries(kind.steps) as [StepName, StepDefinition][];
}

/** Somebody who may take the step: of its side, and of one of its posts. */
export function actorOf({ by, posts }: StepDefinition): Actor {
  if (by === 'HUB') return 'HUB';
  const roles: readonly StaffRole[] = [posts?.[0] ?? 'GRID_WORKER'];
  return { agencyId: by === 'SENDER' ? sender.id : receiver.id, roles };
}
