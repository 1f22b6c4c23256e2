// One step of a referral by plain SQL: the rows the hub writes for it, by statements written by hand, those that need no
// answer in one flight. What is hashed is hashed as the hub does, since a row without its commitment is another row.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { linkFact } from '../../../src/storage/history-chain.ts';
import { loadDisputeOfReferral } from '../../../src/storage/loads/dispute-file.ts';
import { lockDisputeOfReferral } from '../../../src/storage/loads/lock-dispute.ts';
import { keepSalts } from '../../../src/storage/proof/salt-statements.ts';
import { standingCalls } from '../../../src/storage/standing.ts';
import { claimKey, keepResult } from '../../../src/storage/work-statements.ts';
import { scopeOf } from './callers.mjs';
import { receivedStatement } from './floor-statements.mjs';

const keepInstant = { name: 'instant', text: `select set_config('accord.instant', $1, true)` };
const addFact = {
  name: 'fact',
  text: `insert into fact (id, dispute_id, seq, type, referral_id, field_group, group_bit, audience, agency_id, agency_name,
    agency_type, staff_id, staff_role, staff_roles, occurred_at, recorded_at, body, schema_version, nonce, commitments, prev_hash, hash)
  values ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16, $17, $18, $19, $20)`,
};
const addNotice = {
  name: 'notice',
  text: 'insert into outbox (fact_id, dispute_id, written_at, correlation_id) values ($1, $2, $3, $4)',
};
const moveDispute = {
  name: 'dispute',
  text: 'update dispute set version = $2, last_seq = $3, last_hash = $4 where id = $1',
};
const moveReferral = {
  name: 'referral',
  text: `update referral set state = 'RECEIVED', phase = $2, received_at = $3, state_since = $3, changed_at = $3,
    cancellation_asked_at = null, version = $4 where id = $1`,
};

/** The caller's agency receives the referral; gives the answer as text. */
export async function receive(pool, caller, referralId) {
  const client = await pool.connect();
  const send = ({ name, text }, ...values) => client.query({ name, text, values });
  try {
    const now = new Date();
    const key = [caller.agencyId, caller.staffId, '', 'takeReferralStep', `k${referralId}${now.getTime()}`];
    const [, , claimed, standing, , loaded] = await Promise.all([
      client.query('begin'),
      send(keepInstant, now.toISOString()),
      send(claimKey, ...key, sha256(referralId), now),
      ...standingCalls({ principal: caller, now }).map(([statement, values]) => send(statement, ...values)),
      send(lockDisputeOfReferral, referralId),
      send(loadDisputeOfReferral, referralId, referralId),
    ]);
    const { dispute, chain, referral } = loaded.rows[0].body;
    const stands = claimed.rows.length === 1 && standing.rows[0].stands;
    if (!stands || referral.state !== 'SENT') throw new Error(`${referralId} is ${referral.state}`);
    const entry = entryOf(caller, { now, seq: chain.seq + 1, disputeId: dispute.id, referral });
    const link = linkFact(chain.hash, entry, [], randomBytes);
    await Promise.all([
      send(addFact, ...factValues(entry, link)),
      send(addNotice, entry.id, dispute.id, now, randomUUID()),
      send(moveReferral, referralId, referral.phase, now, referral.version + 1),
      send(moveDispute, dispute.id, dispute.version + 1, entry.seq, link.hash),
      send(keepSalts, JSON.stringify({ [entry.id]: link.salts })),
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

function entryOf(caller, { now, seq, disputeId, referral }) {
  return {
    id: `fct_${randomBytes(13).toString('hex')}`,
    disputeId,
    seq,
    type: 'ReferralStepTaken',
    referralId: referral.id,
    fieldGroup: 'F0',
    audience: 'PARTICIPANTS',
    agencyId: caller.agencyId,
    agencyName: caller.agencyName,
    agencyType: caller.agencyType,
    staffId: caller.staffId,
    staffRole: caller.roles[0],
    staffRoles: caller.roles,
    clientId: null,
    clientName: null,
    occurredAt: now,
    recordedAt: now,
    body: { step: 'RECEIVE', from: 'SENT', to: 'RECEIVED', phase: referral.phase },
  };
}

function factValues(entry, { schemaVersion, nonce, commitments, prevHash, hash }) {
  const { id, disputeId, seq, type, referralId, fieldGroup, audience } = entry;
  const { agencyId, agencyName, agencyType, staffId, staffRole, staffRoles, occurredAt, body } = entry;
  return [
    ...[id, disputeId, seq, type, referralId, fieldGroup, audience, agencyId, agencyName, agencyType],
    ...[staffId, staffRole, staffRoles, occurredAt, JSON.stringify(body)],
    ...[schemaVersion, nonce, JSON.stringify(commitments), prevHash, hash],
  ];
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
