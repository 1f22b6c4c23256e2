import type { SentPacket } from '../commands/sent-packet.ts';
import { statement } from './statement.ts';

/** What was sent with a referral by its sender: statements, scope, words, and the papers that travelled with it. */
export const sentPacket = statement(`
select json_build_object(
  'declarations', r.declarations,
  'scopeIds', r.scope_ids,
  'suggestedAgencyId', r.suggested_agency_id,
  'message', (select m.body from remark m join fact f on f.id = m.fact_id
    where f.referral_id = r.id and f.type = 'ReferralOpened' and m.agency_id = r.from_agency_id limit 1),
  'documents', coalesce((select json_agg(json_build_object('kind', o.kind, 'title', o.title, 'sha256', o.sha256,
      'sizeBytes', o.size_bytes, 'mediaType', o.media_type) order by o.id)
    from document o where o.referral_id = r.id and o.agency_id = r.from_agency_id), '[]')
) as packet
from referral r where r.id = $1`);

/** A row of `sentPacket`. */
export interface SentPacketRow {
  readonly packet: SentPacket;
}
