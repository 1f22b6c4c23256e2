import { isRefused, type Refusal } from '../kernel/refusal.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Fact } from '../domain/history/fact.ts';
import { takeStep } from '../domain/referral/take-step.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { StepName } from '../domain/referral/step-names.ts';
import type { StepInput } from '../domain/referral/step-needs.ts';
import { textFault } from '../domain/party/check-party.ts';
import { getKind } from '../kinds/index.ts';
import { judge } from '../policy/judge.ts';
import { attachments, type DocumentEntry } from './attachments.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { emergencyFault, judgedDispute, notFound } from './permitted-file.ts';
import { occurredFault } from './occurred-at.ts';
import type { RecordRow } from './record-rows.ts';
import { agreementGaps } from './receiver-of.ts';
import { stepScene } from './step-scene.ts';
import type { LoadedFile } from './unit-of-work.ts';

export interface TakeReferralStepInput extends StepInput {
  readonly referralId: string;
  readonly step: StepName;
  /** Version the caller saw. */
  readonly version: number;
  readonly documents: readonly DocumentEntry[];
  readonly occurredAt?: Date | null | undefined;
  readonly key: string | null;
}

/** Takes one step of a referral: accept, decline, complete, acknowledge … as its kind allows. */
export async function takeReferralStep(
  { key, ...input }: TakeReferralStepInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; referralId: string }>> {
  return runCommand(context, { operation: 'takeReferralStep', key, input }, async (work, moment) => {
    const loaded = await work.referral(input.referralId);
    const referral = steppable(loaded, context, moment.now);
    if (!loaded || !referral) return [notFound('referralId')];
    const outcome = stepOn({ ...loaded, referral }, input, context, moment);
    const lapsed =
      input.step === 'SUBMIT' ? await gapsOfSubmitting(referral, context, { asks: work, now: moment.now }) : [];
    if (Array.isArray(outcome)) return [...outcome, ...lapsed];
    if (lapsed.length > 0) return lapsed;
    await work.record(outcome.facts, outcome.rows);
    return { disputeId: loaded.file.dispute.id, referralId: referral.id };
  });
}

/** A draft kept from before an agreement lapsed is not sent after it. */
function gapsOfSubmitting(
  { kind, toAgencyId }: Referral,
  context: CommandContext,
  ports: Parameters<typeof agreementGaps>[3],
): Promise<Refusal[]> {
  return agreementGaps(getKind(kind), context.directory.agency(toAgencyId)!, context, ports);
}

/** The referral, when the caller stands on one of its sides and may know of it. */
export function steppable(loaded: LoadedFile | null, { principal }: CommandContext, now: Date): Referral | null {
  const referral = loaded?.referral;
  if (!loaded || !referral) return null;
  const { fromAgencyId, toAgencyId, sentAt } = referral;
  if (emergencyFault(loaded, { principal, now, path: 'referralId' })) return null;
  const row = { ...judgedDispute(loaded), fromAgencyId, toAgencyId, isSent: sentAt !== null };
  return judge('referral.step', principal, row, now) === 'yes' ? referral : null;
}

/** What a step would write, or why it is refused; view acts that are a step in themselves share it. */
export function stepOn(
  loaded: LoadedFile & { readonly referral: Referral },
  input: Omit<TakeReferralStepInput, 'referralId' | 'key' | 'version'> & { readonly version: number | null },
  context: CommandContext,
  moment: Moment,
): { facts: Fact[]; rows: RecordRow[] } | Refusal[] {
  const { referral, file } = loaded;
  const papers = attachments(input.documents, { disputeId: file.dispute.id, referralId: referral.id }, moment);
  const faults = [
    occurredFault(input.occurredAt, moment.now),
    input.reason ? textFault(input.reason, ['reason'], 2000) : null,
    input.suggestedAgencyId && !context.directory.agency(input.suggestedAgencyId)
      ? notFound('suggestedAgencyId')
      : null,
    ...papers.faults,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return faults;

  const documents = [...file.documents, ...input.documents.map(({ kind }) => ({ kind, referralId: referral.id }))];
  const scene = stepScene(
    { ...loaded, file: { ...file, documents } },
    getKind(referral.kind),
    context.directory,
    input.assigneeId ?? null,
  );
  const request = { step: input.step, input, version: input.version, occurredAt: input.occurredAt ?? moment.now };
  const outcome = takeStep(scene, request, context.principal, moment);
  if (isRefused(outcome)) return [...outcome];
  const remark: RecordRow[] = input.reason ? [{ into: 'remark', referralId: referral.id, body: input.reason }] : [];
  return { facts: [...outcome, ...papers.facts], rows: [...remark, ...papers.rows] };
}
