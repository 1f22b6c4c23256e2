import { mergeSchemas } from '@graphql-tools/schema';
import { filterSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Subgraph } from './build-subgraph.ts';

/**
 * All subgraphs as one executable schema, without a gateway between them. An object that comes with its key alone, as
 * a view returns it, is completed by the hub as a gateway would: through the entity's reference.
 */
export function mergeSubgraphs(subgraphs: readonly Subgraph[]): GraphQLSchema {
  const merged = withoutFederation(mergeSchemas({ schemas: subgraphs.map(({ schema }) => schema) }));
  const owners = new Map(
    subgraphs.flatMap(({ name, references }) => (name === 'hub' ? Object.entries(references) : [])),
  );
  const hub = subgraphs.find(({ name }) => name === 'hub');
  for (const type of Object.values(merged.getTypeMap())) {
    const foreign = !hub?.schema.getType(type.name) || /Payload$/.test(type.name);
    if (isObjectType(type) && foreign) completeEntities(type, owners);
  }
  return merged;
}

/**
 * Has the hub's subgraph complete, served alone, what its own payloads hold by its key: a gateway asks nobody for fields
 * of the subgraph it is asking.
 *
 * @param hub a subgraph that has been merged already, since merging completes it anew
 */
export function completePayloads({ schema, references }: Subgraph): void {
  const owners = new Map(Object.entries(references));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && /Payload$/.test(type.name)) completeEntities(type, owners);
  }
}

/** What only a gateway asks for is no door of the merged graph: it has no gateway. */
function withoutFederation(schema: GraphQLSchema): GraphQLSchema {
  return filterSchema({
    schema,
    rootFieldFilter: (_operation, field) => !field.startsWith('_'),
    typeFilter: (name) => !/^(_Any|_Entity|_Service|link__\w+|federation__\w+)$/.test(name),
    directiveFilter: (name) => ['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf'].includes(name),
  });
}

type References = ReadonlyMap<string, Subgraph['references'][string]>;

function completeEntities(type: GraphQLObjectType, owners: References): void {
  for (const field of Object.values(type.getFields())) {
    const owner = owners.get(getNamedType(field.type).name);
    if (owner && !isListType(field.type)) field.resolve = completing(field, owner);
  }
}

function completing(
  field: GraphQLField<unknown, unknown>,
  owner: Subgraph['references'][string],
): typeof field.resolve {
  const resolve = field.resolve ?? defaultFieldResolver;
  const complete = (found: { id?: unknown } | null, context: unknown, info: unknown) =>
    found && owner(found, context as never, info as never);
  return (parent, args, context, info) => {
    const found = resolve(parent, args, context, info) as Promise<{ id?: unknown } | null> | { id?: unknown } | null;
    return found instanceof Promise
      ? found.then((each) => complete(each, context, info))
      : complete(found, context, info);
  };
}
