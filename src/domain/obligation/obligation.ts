import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';

/** Where a duty to pay comes from. Only some of these can be enforced, and an agreement only once confirmed. */
export const obligationSources = {
  AGREEMENT: { zh: '调解协议', en: 'Mediation agreement' },
  ARB_MEDIATION: { zh: '仲裁调解书', en: 'Arbitration mediation document' },
  AWARD: { zh: '仲裁裁决', en: 'Arbitration award' },
  JUDGMENT: { zh: '判决', en: 'Judgment' },
  COURT_MEDIATION: { zh: '法院调解书', en: 'Court mediation document' },
  PAYMENT_ORDER: { zh: '支付令', en: 'Payment order' },
} satisfies Record<string, Words>;

export type ObligationSource = keyof typeof obligationSources;

export interface Instalment {
  readonly id: string;
  /** Legal date, Asia/Shanghai. */
  readonly dueOn: LegalDate;
  readonly amountFen: number;
  readonly paidFen: number;
}

/** What one worker is to be paid, out of an agreement, an award or a judgment. */
export interface Obligation {
  readonly id: string;
  readonly disputeId: string;
  readonly source: ObligationSource;
  /** The worker who is to be paid. */
  readonly partyId: string;
  readonly amountFen: number;
  /** When all had signed, or when the document took legal effect. */
  readonly effectiveAt: Date;
  /** From when a court enforces it; null while it is only a contract. */
  readonly enforceableAt: Date | null;
  readonly instalments: readonly Instalment[];
}

/** Unpaid part in fen of all instalments due on or before the legal date. */
export function overdueFen(obligation: Obligation, on: LegalDate): number {
  return obligation.instalments
    .filter(({ dueOn }) => dueOn < on)
    .reduce((sum, { amountFen, paidFen }) => sum + amountFen - paidFen, 0);
}

export function paidFen(obligation: Obligation): number {
  return obligation.instalments.reduce((sum, instalment) => sum + instalment.paidFen, 0);
}

/** Last day of the performance period: when the last instalment is due (CPL 250). */
export function lastDueOn(obligation: Obligation): LegalDate {
  return obligation.instalments.map(({ dueOn }) => dueOn).reduce((last, dueOn) => (dueOn > last ? dueOn : last));
}
