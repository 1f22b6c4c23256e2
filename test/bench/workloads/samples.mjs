// Who asks for what: drawn once, by hash, the same in every run and for every target.
import { onBench } from '../data/database.mjs';
import { callers, detailCallers, inboxCallers } from '../targets/callers.mjs';

const details = 3_200;
const writes = 40_000;

export async function drawSamples() {
  return onBench(async (client) => {
    const of = async (agencies, text, limit) => {
      const { rows } = await client.query(text, [agencies.map(({ agencyId }) => agencyId), limit]);
      return rows.map(({ agency, ...row }) => ({ ...row, caller: indexOf(agencies, agency) }));
    };
    return {
      detail: await of(
        detailCallers,
        `select dispute_id as "disputeId", agency_id as agency from participation
        where agency_id = any($1) and to_at is null order by md5(id) limit $2`,
        details,
      ),
      inbox: Array.from({ length: 480 }, (_, index) => ({
        caller: callers.indexOf(inboxCallers[index % inboxCallers.length]),
      })),
      // Acknowledged referrals have ended their receiver's part, so they stay as they are.
      receive: await of(
        inboxCallers,
        `select id as "referralId", to_agency_id as agency from referral
        where to_agency_id = any($1) and acknowledged_at is null order by md5(id) limit $2`,
        writes,
      ),
    };
  });
}

function indexOf(of, agency) {
  return callers.indexOf(of.find(({ agencyId }) => agencyId === agency));
}
