// A write: the receiver signs for a referral that was sent to it. Each request takes a referral nobody has touched.
import { onBench } from '../data/database.mjs';
import { graphql } from './detail.mjs';

const mutation = `mutation Receive($input: TakeReferralStepInput!) {
  takeReferralStep(input: $input) { referral { id state version } userErrors { code } }
}`;

export const receive = {
  name: 'write: RECEIVE',
  targets: ['floor', 'hub'],
  isWrite: true,
  request: {
    floor: ({ referralId }) => ({ method: 'POST', path: `/receive/${referralId}` }),
    hub: ({ referralId }) =>
      graphql(mutation, {
        input: { referralId, step: 'RECEIVE', version: 1, key: `k${referralId}${Math.random().toString(36).slice(2)}` },
      }),
  },
  shape: {
    floor: (answer) => answer,
    hub: ({ data }) => data,
  },
};

/** Sends every referral of the pool anew, so that each round begins with the same work. */
export async function resetReferrals(ids) {
  await onBench(async (client) => {
    await client.query(
      `update referral set state = 'SENT', version = 1, received_at = null, accepted_at = null, returned_at = null
      where id = any($1)`,
      [ids],
    );
    await client.query('vacuum analyze referral, dispute, fact, outbox, idempotency');
    await client.query('checkpoint');
  });
}

/** How many of the pool have been received since it was reset. */
export function countReceived(ids) {
  return onBench(async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as n from referral where id = any($1) and state = 'RECEIVED' and version = 2`,
      [ids],
    );
    return rows[0].n;
  });
}
