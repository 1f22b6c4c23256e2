import { useState } from 'react';
import { useClient } from 'urql';
import {
  ConsoleOutcomeDocument,
  ConsoleRegisterDocument,
  type RegisterDisputeInput,
} from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { faultsOf, type Fault } from './faults.ts';

/** How the last sending ended; `UNSURE` where no answer came. */
export type Ended =
  | { readonly how: 'REGISTERED'; readonly disputeId: string }
  | { readonly how: 'REFUSED'; readonly faults: readonly Fault[] }
  /** Registered by an earlier sending under the same key; null where the dispute is no longer for the viewer. */
  | { readonly how: 'BEFORE'; readonly disputeId: string | null }
  | { readonly how: 'UNSURE' };

/** Sending a registration so that it is made once, and finding out what became of one no answer came to. */
export interface Sending {
  readonly isUnderWay: boolean;
  readonly send: (input: RegisterDisputeInput & { readonly key: string }) => Promise<Ended>;
  /** What became of a sending under this key; null where nothing did, and it may be sent again. */
  readonly lookUp: (key: string) => Promise<Ended | null>;
}

export function useSending(): Sending {
  const client = useClient();
  const [isUnderWay, setUnderWay] = useState(false);

  async function lookUp(key: string): Promise<Ended | null> {
    const fresh = { requestPolicy: 'network-only' } as const;
    const { data } = await client.query(asked(ConsoleOutcomeDocument), { key }, fresh).toPromise();
    if (!data) return { how: 'UNSURE' };
    const { state, effects } = data.requestOutcome;
    if (state !== 'DONE') return null;
    return { how: 'BEFORE', disputeId: effects[0]?.dispute?.id ?? null };
  }

  async function sendOnce(input: RegisterDisputeInput & { readonly key: string }): Promise<Ended> {
    const { data, error } = await client.mutation(asked(ConsoleRegisterDocument), { input }).toPromise();
    if (data) {
      const { dispute, userErrors } = data.registerDispute;
      if (dispute) return { how: 'REGISTERED', disputeId: dispute.id };
      return { how: 'REFUSED', faults: faultsOf(userErrors, false) };
    }
    // The form was changed after it had arrived: the key stands for what was sent first.
    const isOther = error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'IDEMPOTENCY_MISMATCH');
    return (isOther ? await lookUp(input.key) : null) ?? { how: 'UNSURE' };
  }

  return {
    isUnderWay,
    lookUp,
    async send(input) {
      setUnderWay(true);
      try {
        return await sendOnce(input);
      } finally {
        setUnderWay(false);
      }
    },
  };
}
