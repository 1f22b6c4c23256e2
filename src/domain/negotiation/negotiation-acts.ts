import type { Words } from '../../kernel/words.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { ActTable } from '../record/act-table.ts';
import type { NegotiationKind, NegotiationOutcome, NegotiationState } from './negotiation-terms.ts';

/** What can be written down of a negotiation. */
export const negotiationActs = {
  ACCEPTED: { zh: '对方同意协商', en: 'The other side agrees to negotiate' },
  DECLINED: { zh: '对方拒绝协商', en: 'The other side declines' },
  NO_ANSWER: { zh: '对方逾期未答复', en: 'The other side has not answered in time' },
  SESSION_HELD: { zh: '协商一次', en: 'A session was held' },
  AGREED: { zh: '达成和解', en: 'Agreement reached' },
  PARTLY_AGREED: { zh: '部分达成和解', en: 'Agreement reached in part' },
  FAILED: { zh: '协商不成', en: 'No agreement' },
  SIGNED: { zh: '签订集体合同', en: 'Collective contract signed' },
  SUBMITTED: { zh: '报送人社部门', en: 'Submitted to HRSS' },
  HRSS_RECEIVED: { zh: '人社部门收到文本', en: 'HRSS received the text' },
  HRSS_OBJECTED: { zh: '人社部门提出异议', en: 'HRSS objected' },
  TOOK_EFFECT: { zh: '集体合同生效', en: 'The collective contract took effect' },
} satisfies Record<string, Words>;

export type NegotiationAct = keyof typeof negotiationActs;

const both: ActTable<NegotiationAct, NegotiationState> = {
  ACCEPTED: ['REQUESTED'],
  DECLINED: ['REQUESTED'],
  NO_ANSWER: ['REQUESTED'],
  SESSION_HELD: ['WILLING'],
  AGREED: ['WILLING'],
  PARTLY_AGREED: ['WILLING'],
  FAILED: ['WILLING'],
  SIGNED: ['WILLING'],
  SUBMITTED: ['SIGNED'],
  HRSS_RECEIVED: ['SUBMITTED'],
  HRSS_OBJECTED: ['RECEIVED'],
  TOOK_EFFECT: ['RECEIVED'],
};

const never = [] as const;

/** The acts of each kind: one worker settles, a collective signs and submits. */
export const negotiationTables: Readonly<Record<NegotiationKind, ActTable<NegotiationAct, NegotiationState>>> = {
  INDIVIDUAL: {
    ...both,
    SIGNED: never,
    SUBMITTED: never,
    HRSS_RECEIVED: never,
    HRSS_OBJECTED: never,
    TOOK_EFFECT: never,
  },
  COLLECTIVE: { ...both, AGREED: never, PARTLY_AGREED: never },
};

/** What an act makes of a negotiation, which clocks it stops, and which it starts. */
export interface NegotiationMove {
  readonly to: NegotiationState;
  readonly outcome?: NegotiationOutcome;
  readonly stops?: readonly DeadlineRuleId[];
  readonly starts?: DeadlineRuleId;
  /** Column that keeps when it happened. */
  readonly stamps?: string;
}

const asked = ['NEG_REPLY', 'CB_REPLY'] as const;

/** What comes of each act (NEG-R 8-13; 集体合同规定 32, 42; LCL 54). */
export const negotiationMoves: Readonly<Record<NegotiationAct, NegotiationMove>> = {
  ACCEPTED: { to: 'WILLING', stops: asked, stamps: 'repliedAt' },
  DECLINED: { to: 'ENDED', outcome: 'REFUSED', stops: asked, stamps: 'repliedAt' },
  NO_ANSWER: { to: 'ENDED', outcome: 'NO_ANSWER', stops: asked },
  SESSION_HELD: { to: 'WILLING', stamps: 'lastSessionAt' },
  AGREED: { to: 'ENDED', outcome: 'AGREED' },
  PARTLY_AGREED: { to: 'ENDED', outcome: 'PARTIAL' },
  FAILED: { to: 'ENDED', outcome: 'REFUSED' },
  SIGNED: { to: 'SIGNED', starts: 'CB_SUBMIT', stamps: 'signedAt' },
  SUBMITTED: { to: 'SUBMITTED', stops: ['CB_SUBMIT'], stamps: 'submittedAt' },
  HRSS_RECEIVED: { to: 'RECEIVED', starts: 'CB_EFFECT', stamps: 'hrssReceivedAt' },
  HRSS_OBJECTED: { to: 'WILLING', stops: ['CB_EFFECT'] },
  TOOK_EFFECT: { to: 'ENDED', outcome: 'CONTRACT_FILED', stops: ['CB_EFFECT'], stamps: 'effectiveAt' },
};

/** The period within which the other side answers. */
export const replyRule: Readonly<Record<NegotiationKind, DeadlineRuleId>> = {
  INDIVIDUAL: 'NEG_REPLY',
  COLLECTIVE: 'CB_REPLY',
};

/** Acts that speak of a period that ran out: silence, and the fifteen days without objection. */
const afterThePeriod: readonly NegotiationAct[] = ['NO_ANSWER', 'TOOK_EFFECT'];

/** Why the act comes too soon: its period still runs. */
export function tooSoon(act: NegotiationAct, clocks: readonly Deadline[], now: Date): Refusal | null {
  if (!afterThePeriod.includes(act)) return null;
  const stops: readonly string[] = negotiationMoves[act].stops ?? [];
  const running = clocks.find(({ rule, dueAt }) => stops.includes(rule) && now <= dueAt);
  return running ? periodRunning(running) : null;
}

/** The refusal of an act that would say a period is over while it is not. */
export function periodRunning({ dueAt }: Pick<Deadline, 'dueAt'>): Refusal {
  return new Refusal('PERIOD_STILL_RUNS', { path: ['act'], allowed: [`> ${dueAt.toISOString()}`] });
}
