import type { CommandContext } from '../command.ts';
import { closeDispute } from '../close-dispute.ts';
import type { SteerInput } from './steer.ts';

export interface TransferDisputeOutInput extends SteerInput {
  /** The body the matter belongs to, and what the worker was told. */
  readonly text: string;
}

/** Tells the worker the hub's agencies are not competent, and who is (WAGE 10, PET 23); the dispute ends here. */
export function transferDisputeOut(input: TransferDisputeOutInput, context: CommandContext) {
  return closeDispute({ ...input, reason: 'TRANSFERRED_OUT' }, context);
}
