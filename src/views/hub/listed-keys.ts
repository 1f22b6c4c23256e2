import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { askedFields, nodesOf } from '../../graphql/lookahead.ts';
import { everyListedKey, listedKeys, type ListedKeys } from '../../storage/reads/listed-referral.ts';

const plans = new WeakMap<FieldNode, ListedKeys>();

/** What a list has to read, worked out once for each place in a document. */
export function keysOf({ fieldNodes, fragments }: GraphQLResolveInfo): ListedKeys {
  const [place] = fieldNodes;
  if (!place || fieldNodes.length !== 1) return everyListedKey;
  let keys = plans.get(place);
  if (!keys) {
    const asked = askedFields({ fieldNodes: nodesOf([place], fragments), fragments });
    const below = (field: string) => [...askedFields({ fieldNodes: asked.get(field)?.nodes ?? [], fragments }).keys()];
    keys = listedKeys([...asked.keys()], { nextDeadline: below('nextDeadline'), dispute: below('dispute') });
    plans.set(place, keys);
  }
  return keys;
}
