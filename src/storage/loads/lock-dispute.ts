import { statement } from '../statement.ts';

/** Puts everybody else who writes on the dispute in a queue until the transaction ends. */
export const lockDispute = statement('select id from dispute where id = $1 for update');

/** The same for the dispute of a referral. */
export const lockDisputeOfReferral = statement(
  'select id from dispute where id = (select dispute_id from referral where id = $1) for update',
);
