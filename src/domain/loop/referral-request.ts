import type { Words } from '../../kernel/words.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Agency } from '../agency/agency.ts';
import type { ReferralKind } from '../referral/referral-kind.ts';

/** Where a request for a matter stands. */
export const requestStates = {
  OPEN: { zh: '待答复', en: 'Waiting for an answer' },
  GRANTED: { zh: '已移送', en: 'Granted: the matter was referred' },
  REFUSED: { zh: '未予移送', en: 'Refused' },
} satisfies Record<string, Words>;

export type RequestState = keyof typeof requestStates;

/** What a request is about: a number at some agency, or words. Whether there is such a matter it does not say. */
export type RequestedMatter = { readonly agencyId: string; readonly number: string } | { readonly text: string };

/** One agency asks another to refer it a matter. */
export interface ReferralRequest {
  readonly id: string;
  readonly askerAgencyId: string;
  readonly holderAgencyId: string;
  /** Code of the kind it would be referred by. */
  readonly kind: string;
  readonly state: RequestState;
}

/**
 * What is wrong with a request, from the directory and the kind alone. No matter is looked up, so that the answer is
 * the same whether there is one or not.
 */
export function requestFaults(
  kind: ReferralKind,
  { asker, holder }: { readonly asker: Pick<Agency, 'id' | 'type'>; readonly holder: Agency },
): Refusal[] {
  const faults: Refusal[] = [];
  if (holder.id === asker.id) faults.push(new Refusal('RECEIVER_IS_SENDER', { path: ['holderAgencyId'] }));
  if (!kind.to.includes(asker.type)) {
    faults.push(new Refusal('RECEIVER_NOT_OF_KIND', { path: ['kind'], allowed: kind.to }));
  }
  if (!kind.from.includes(holder.type)) {
    faults.push(new Refusal('SENDER_NOT_OF_KIND', { path: ['holderAgencyId'], allowed: kind.from }));
  }
  return faults;
}
