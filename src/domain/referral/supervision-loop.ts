import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { DocumentKind } from '../document/document-kind.ts';
import { closedLoopWith } from './closed-loop.ts';
import type { Clock, StepDefinition } from './referral-kind.ts';
import type { StepName } from './step-names.ts';

/** What one supervisory document leaves to its kind: the reply it waits for, and the proofs it asks for. */
interface SupervisionTerms {
  /** Clocks of the reply; they run from delivery, not from sending. */
  readonly replyWithin: readonly Clock[];
  /** Proof without which it does not count as delivered. */
  readonly proof?: readonly DocumentKind[];
  /** Document the reply has to come in. */
  readonly reply?: readonly DocumentKind[];
  /** What the addressee does between delivery and reply. */
  readonly between?: Partial<Record<StepName, StepDefinition>>;
}

/**
 * The loop of a supervisory document (F7 of domain 2.6): issued, delivered, replied to. The addressee can neither accept
 * nor decline to be supervised, and may have no desk at the hub, so that either side writes down what happened. Once it
 * is delivered it cannot be taken back.
 */
export function supervisionLoop({ replyWithin, proof = [], reply = [], between = {} }: SupervisionTerms) {
  const rules: DeadlineRuleId[] = replyWithin.map(({ rule }) => rule);
  const phases = Object.values(between).flatMap(({ phase }) => phase ?? []);
  return {
    ...closedLoopWith({
      RECEIVE: null,
      ACCEPT: null,
      DECLINE: null,
      ASK_MORE: null,
      RESUBMIT: null,
      START: null,
      SUSPEND: null,
      RESUME: null,
      TERMINATE: null,
      LAPSE: null,
      REQUEST_CANCELLATION: null,
      AGREE_CANCELLATION: null,
      REFUSE_CANCELLATION: null,
      RECORD_DELIVERED: {
        by: 'EITHER',
        from: ['SENT'],
        to: 'IN_PROGRESS',
        phase: 'DELIVERED',
        documents: proof,
        starts: replyWithin,
      },
      RECORD_REPLY: {
        by: 'EITHER',
        from: ['IN_PROGRESS'],
        fromPhase: ['DELIVERED', ...phases],
        to: 'IN_PROGRESS',
        phase: 'REPLIED',
        documents: reply,
        stops: rules,
      },
      COMPLETE: { by: 'EITHER', from: ['IN_PROGRESS'] },
      WITHDRAW: { from: ['SENT'] },
    }),
    ...between,
  };
}
