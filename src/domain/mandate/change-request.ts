import type { Words } from '../../kernel/words.ts';
import type { MandateEntry } from './mandate-entry.ts';

/** Where a request to change who acts for a party stands. */
export const changeStates = {
  REQUESTED: { zh: '已申请', en: 'Requested' },
  VERIFIED: { zh: '已向当事人核实', en: 'Verified with the party' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  REFUSED: { zh: '未批准', en: 'Refused' },
} satisfies Record<string, Words>;

export type ChangeState = keyof typeof changeStates;

/** A request, still open, to put another person in the place of the one who acts for a party. */
export interface RepresentationChange extends Omit<MandateEntry, 'fromOn'> {
  readonly id: string;
  /** Mandate that ends when it is approved. */
  readonly mandateId: string;
  readonly state: 'REQUESTED' | 'VERIFIED';
  readonly requestedBy: string;
}
