import type { Sight } from '../../policy/sight.ts';
import { headcountSeen, sightJson } from '../row-filter.ts';
import { object } from './json.ts';

/** A dispute row with its parts as JSON, and what the caller sees of it. */
export type DisputeBody = Record<string, unknown> & { readonly id: string; readonly sight: Sight };

/** What every read of a dispute `d` carries, by GraphQL name, with the caller's sight `s`. */
export const headColumns: Readonly<Record<string, string>> = {
  id: 'id',
  number: 'number',
  causeId: 'cause',
  relationType: 'relation_type',
  channelGround: 'channel_ground',
  channel: 'channel',
  stage: 'stage',
  region: 'region',
  headcount: headcountSeen,
  leadAgencyId: 'lead_agency_id',
  accountableAgencyId: 'accountable_agency_id',
  docketed: 'docketed',
  registeredAt: 'registered_at',
  closedAt: 'closed_at',
  closeReason: 'close_reason',
  sight: sightJson,
};

export const headJson = object('d', headColumns);
