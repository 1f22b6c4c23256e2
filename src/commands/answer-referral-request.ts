import { isRefused, Refusal } from '../kernel/refusal.ts';
import type { ReferralRequest } from '../domain/loop/referral-request.ts';
import { textFault } from '../domain/party/check-party.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound } from './permitted-file.ts';
import type { ReceiverNamed } from './receiver-of.ts';
import { prepareSending, type SendReferralInput } from './send-referral.ts';
import type { Work } from './unit-of-work.ts';

export interface GrantReferralRequestInput extends Omit<SendReferralInput, keyof ReceiverNamed | 'kind' | 'hold'> {
  readonly requestId: string;
}

export interface RefuseReferralRequestInput {
  readonly requestId: string;
  /** Kept for the agency that refuses; the asker is told only that it was refused. */
  readonly reason: string;
  readonly key: string | null;
}

/** Grants a request: refers a dispute to the agency that asked, by the kind it asked for. */
export async function grantReferralRequest(
  { key, ...input }: GrantReferralRequestInput,
  context: CommandContext,
): Promise<Outcome<{ requestId: string; disputeId: string; referralId: string }>> {
  return runCommand(context, { operation: 'grantReferralRequest', key, input }, async (work, moment) => {
    const request = await openRequest(work, input.requestId, context);
    if (isRefused(request)) return request;
    const { requestId, ...sending } = input;
    const { kind, askerAgencyId: toAgencyId } = request as ReferralRequest;
    const loaded = await work.dispute(input.disputeId);
    const prepared = await prepareSending(loaded, { ...sending, kind, toAgencyId }, context, {
      moment,
      serialIn: (series) => work.nextSerial(series),
      asks: work,
    });
    if (isRefused(prepared)) return prepared;
    const { facts, rows, referralId } = prepared as Exclude<typeof prepared, Refusal[]>;
    await work.record(facts, rows);
    await work.requests.answer(requestId, { state: 'GRANTED', referralId, reason: null });
    return { requestId, disputeId: input.disputeId, referralId };
  });
}

/** Refuses a request; why stays with the agency that refuses. */
export async function refuseReferralRequest(
  { key, ...input }: RefuseReferralRequestInput,
  context: CommandContext,
): Promise<Outcome<{ requestId: string }>> {
  return runCommand(context, { operation: 'refuseReferralRequest', key, input }, async (work, moment) => {
    const request = await openRequest(work, input.requestId, context);
    if (isRefused(request)) return request;
    if (judge('inbox.read', context.principal, null, moment.now) !== 'yes') return [notPermitted('inbox.read')];
    const fault = textFault(input.reason, ['reason'], 2000);
    if (fault) return [fault];
    await work.requests.answer(input.requestId, { state: 'REFUSED', referralId: null, reason: input.reason });
    return { requestId: input.requestId };
  });
}

/** The request, when it was made to the caller's agency and has no answer yet. */
async function openRequest(
  work: Work,
  requestId: string,
  { principal }: CommandContext,
): Promise<ReferralRequest | Refusal[]> {
  const request = await work.requests.find(requestId);
  if (request?.holderAgencyId !== principal.agencyId) return [notFound('requestId')];
  if (request.state === 'OPEN') return request;
  return [new Refusal('REQUEST_ANSWERED', { path: ['requestId'], details: { state: request.state } })];
}
