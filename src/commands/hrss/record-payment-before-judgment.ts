import { legalDateOf } from '../../kernel/legal-date.ts';
import type { PaidStage } from '../../domain/inspection/crime-transfer.ts';
import type { CommandContext } from '../command.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export interface RecordPaymentBeforeJudgmentInput extends CrimeActInput {
  readonly stage: PaidStage;
}

/** The arrears were paid after all; the stage decides how much milder the law is (法释〔2013〕3号 4, 6). */
export function recordPaymentBeforeJudgment(input: RecordPaymentBeforeJudgmentInput, context: CommandContext) {
  const act = { act: 'recordPaymentBeforeJudgment', permission: 'inspection.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ at }) => ({
    values: { paidOn: legalDateOf(at.now), paidStage: input.stage },
  }));
}
