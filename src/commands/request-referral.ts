import { Refusal } from '../kernel/refusal.ts';
import { requestFaults, type RequestedMatter } from '../domain/loop/referral-request.ts';
import { textFault } from '../domain/party/check-party.ts';
import { findKind, referralKinds } from '../kinds/index.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notLive } from './not-live.ts';
import { notFound } from './permitted-file.ts';

export interface RequestReferralInput {
  readonly holderAgencyId: string;
  readonly about: RequestedMatter;
  /** Code or name of the kind it would be referred by. */
  readonly kind: string;
  readonly reason: string;
  readonly key: string | null;
}

/**
 * Asks an agency for a matter it may have. Nothing is looked up but the directory: the answer is the same whether there
 * is such a matter or not, and takes as long.
 */
export async function requestReferral(
  { key, ...input }: RequestReferralInput,
  context: CommandContext,
): Promise<Outcome<{ requestId: string }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'requestReferral', key, input }, async (work, moment) => {
    if (judge('referral.request', principal, null, moment.now) !== 'yes') return [notPermitted('referral.request')];
    if (directory.agency(principal.agencyId)?.joining) return [notLive([])];
    const { about, reason } = input;
    const kind = findKind(input.kind);
    const holder = directory.agency(input.holderAgencyId);
    const asker = { id: principal.agencyId, type: principal.agencyType };
    const faults = [
      kind ? null : new Refusal('KIND_UNKNOWN', { path: ['kind'], allowed: [...referralKinds.keys()] }),
      holder ? null : notFound('holderAgencyId'),
      ...(kind && holder ? requestFaults(kind, { asker, holder }) : []),
      textFault(reason, ['reason'], 2000),
      'text' in about ? textFault(about.text, ['about', 'text'], 2000) : textFault(about.number, ['about', 'number']),
      'agencyId' in about && !directory.agency(about.agencyId) ? notFound('about') : null,
    ].filter((fault) => fault !== null);
    if (faults.length > 0 || !kind) return faults;

    const requestId = moment.newId('referralRequest');
    await work.requests.ask({
      id: requestId,
      holderAgencyId: input.holderAgencyId,
      kind: kind.code,
      aboutAgencyId: 'agencyId' in about ? about.agencyId : null,
      aboutNumber: 'number' in about ? about.number : null,
      aboutText: 'text' in about ? about.text : null,
      reason,
    });
    return { requestId };
  });
}
