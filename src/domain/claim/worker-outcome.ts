import type { Words } from '../../kernel/words.ts';
import type { ObligationSource } from '../obligation/obligation.ts';

/** How one worker's matter, or one of the worker's claim items, came out. */
export interface WorkerOutcomeTerms extends Words {
  /** By consent. What was adjudicated, withdrawn or is still pending is closed at most, not settled. */
  readonly settled: boolean;
}

function outcome(settled: boolean, zh: string, en: string): WorkerOutcomeTerms {
  return { settled, zh, en };
}

/** The ways it can come out. `OPEN` stands in totals for workers nobody has said anything of. */
export const workerOutcomes = {
  NEGOTIATED: outcome(true, '协商和解', 'Negotiated'),
  MEDIATED: outcome(true, '调解协议', 'Mediation agreement'),
  ARBITRATION_MEDIATED: outcome(true, '仲裁调解', 'Mediated in arbitration'),
  COURT_MEDIATED: outcome(true, '法院调解', 'Mediated in court'),
  PAID: outcome(true, '对方主动履行', 'Paid without more'),
  AWARDED: outcome(false, '仲裁裁决', 'Awarded'),
  JUDGED: outcome(false, '判决', 'Judged'),
  PAYMENT_ORDERED: outcome(false, '支付令', 'Payment order'),
  IN_ARBITRATION: outcome(false, '进入仲裁', 'Gone to arbitration'),
  IN_SUIT: outcome(false, '进入诉讼', 'Gone to court'),
  NOT_SETTLED: outcome(false, '未达成协议', 'No agreement'),
  WITHDRAWN: outcome(false, '撤回', 'Withdrawn'),
  UNREACHABLE: outcome(false, '无法联系', 'Unreachable'),
} satisfies Record<string, WorkerOutcomeTerms>;

export type WorkerOutcome = keyof typeof workerOutcomes;

/** What an agreement, an award or another document that was recorded says of its worker, without anybody adding it. */
export const outcomeOfSource: Readonly<Record<ObligationSource, WorkerOutcome>> = {
  AGREEMENT: 'MEDIATED',
  ARB_MEDIATION: 'ARBITRATION_MEDIATED',
  AWARD: 'AWARDED',
  JUDGMENT: 'JUDGED',
  COURT_MEDIATION: 'COURT_MEDIATED',
  PAYMENT_ORDER: 'PAYMENT_ORDERED',
};
