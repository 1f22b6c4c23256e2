import { Refusal } from '../../kernel/refusal.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface EndSharingAgreementInput {
  readonly agreementId: string;
  readonly key: string | null;
}

/** Ends an agreement before its last day: the next hand-off between its sides is refused. */
export async function endSharingAgreement(
  { key, ...input }: EndSharingAgreementInput,
  context: CommandContext,
): Promise<Outcome<{ agreementId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'endSharingAgreement', key, input }, async (work, moment) => {
    if (judge('agreement.manage', principal, null, moment.now) !== 'yes') return [notPermitted('agreement.manage')];
    const agreement = await work.agreements.byId(input.agreementId);
    if (!agreement) return [notFound('agreementId')];
    if (agreement.endedAt) return [new Refusal('SHARING_AGREEMENT_ENDED', { path: ['agreementId'] })];
    await work.agreements.end(agreement.id, { endedAt: moment.now, endedBy: principal.staffId });
    return { agreementId: agreement.id };
  });
}
