// One step of a referral by plain SQL: the statements the hub sends for it, those that need no answer in one flight.
import { createHash, randomBytes } from 'node:crypto';
import { loadDisputeOfReferral } from '../../../src/storage/loads/dispute-file.ts';
import { lockDisputeOfReferral } from '../../../src/storage/loads/lock-dispute.ts';
import { claimKey, keepResult } from '../../../src/storage/work-statements.ts';
import { scopeOf } from './callers.mjs';
import { receivedStatement } from './floor-statements.mjs';

const addNotice = {
  name: 'notice',
  text: 'insert into outbox (fact_id, dispute_id, written_at) values ($1, $2, $3)',
};
const addFact = {
  name: 'fact',
  text: `insert into fact (id, dispute_id, seq, type, referral_id, field_group, group_bit, audience, agency_id, agency_name,
    staff_id, staff_role, occurred_at, recorded_at, body, prev_hash, hash)
  values ($1, $2, $3, 'ReferralStepTaken', $4, 'F0', 1, 'PARTICIPANTS', $5, $6, $7, $8, $9, $9, $10, $11, $12) returning position`,
};
const moveDispute = {
  name: 'dispute',
  text: 'update dispute set version = $2, last_seq = $3, last_hash = $4 where id = $1',
};
const moveReferral = {
  name: 'referral',
  text: `update referral set state = 'RECEIVED', phase = null, received_at = $2, version = $3, changed_at = $2 where id = $1`,
};

/** The caller's agency receives the referral; gives the answer as text. */
export async function receive(pool, caller, referralId) {
  const { agencyId, staffId, roles } = caller;
  const client = await pool.connect();
  const send = ({ name, text }, ...values) => client.query({ name, text, values });
  try {
    const now = new Date();
    const key = [agencyId, staffId, '', 'takeReferralStep', `k${referralId}${now.getTime()}`];
    const [, claimed, , loaded] = await Promise.all([
      client.query('begin'),
      send(claimKey, ...key, sha256(referralId), now),
      send(lockDisputeOfReferral, referralId),
      send(loadDisputeOfReferral, referralId, referralId),
    ]);
    const { dispute, chain, referral } = loaded.rows[0].body;
    if (claimed.rows.length !== 1 || referral.state !== 'SENT') throw new Error(`${referralId} is ${referral.state}`);
    const id = `fct_${randomBytes(13).toString('hex')}`;
    const body = JSON.stringify({ step: 'RECEIVE', from: 'SENT', to: 'RECEIVED', phase: null });
    const hash = sha256(`${chain.hash}\n${body}`);
    const seq = chain.seq + 1;
    await Promise.all([
      send(addNotice, id, dispute.id, now),
      send(
        addFact,
        id,
        dispute.id,
        seq,
        referralId,
        agencyId,
        agencyId,
        staffId,
        roles[0],
        now,
        body,
        chain.hash,
        hash,
      ),
      send(moveDispute, dispute.id, dispute.version + 1, seq, hash),
      send(moveReferral, referralId, now, referral.version + 1),
      send(keepResult, ...key, JSON.stringify({ disputeId: dispute.id, referralId })),
      client.query('commit'),
    ]);
    const { rows } = await send(receivedStatement, ...scopeOf(caller), referralId);
    client.release();
    return rows[0].body;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
