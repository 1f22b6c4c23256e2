import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, parse } from 'graphql';
import type { Subgraph } from '../build-subgraph.ts';
import { resolveByPartner } from './partner-fields.ts';
import type { Partner } from './partner.ts';
import { sharedEntity } from './shared-type-faults.ts';

/**
 * A partner's subgraph as the hub serves it to a gateway: its schema, its fields asked of the partner by the hub's own
 * rules. So a gateway meets the same bounds, the same breaker and the same words as there are without one.
 */
export function standInOf(partner: Partner): Subgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(partner.sdl) }]);
  const references = { [sharedEntity]: ({ id }: { id?: unknown }) => ({ id }) };
  const shared = schema.getType(sharedEntity);
  if (isObjectType(shared)) {
    shared.extensions = { ...shared.extensions, apollo: { subgraph: { resolveReference: references[sharedEntity] } } };
  }
  resolveByPartner(schema, partner, new Set(['id']));
  return { name: partner.name, sdl: partner.sdl, schema, references, doors: new Map() };
}
