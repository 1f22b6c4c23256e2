import {
  extendSchema,
  isObjectType,
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { HubContext } from '../context.ts';
import { typePrefix, type Partner } from './partner.ts';
import { sharedEntity } from './shared-type-faults.ts';

/** Directives that mean something without a gateway. */
const kept = ['deprecated', 'specifiedBy', 'oneOf', 'skip', 'include'];

/**
 * The whole graph with what partners add to a dispute. Their fields are asked of them when somebody who may see them
 * asks; everything below such a field is read from their answer, which was held against their schema before.
 */
export function withPartners(whole: GraphQLSchema, partners: readonly Partner[]): GraphQLSchema {
  let schema = whole;
  for (const partner of partners) {
    const added = additions(parse(partner.sdl), schema);
    const before = fieldNames(schema);
    schema = extendSchema(schema, added, { assumeValidSDL: true });
    resolveByPartner(schema, partner, before);
  }
  return schema;
}

/** Types and fields of a partner without federation, and without what is in the graph already. */
function additions(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const plain = visit(document, {
    Directive: (node) => (kept.includes(node.name.value) ? undefined : null),
  });
  const definitions = plain.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) {
      const { value: name } = node.name;
      if (name === 'Query' || name === 'Mutation' || name === 'Subscription') return [];
      if (name !== sharedEntity) return [node];
      const fields = (node.fields ?? []).filter((field) => field.name.value !== 'id');
      return fields.length === 0 ? [] : [{ kind: Kind.OBJECT_TYPE_EXTENSION, name: node.name, fields }];
    }
    if (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION) return [];
    return 'name' in node && node.name && schema.getType(node.name.value) ? [] : [node];
  });
  return { ...plain, definitions };
}

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const type = schema.getType(sharedEntity);
  return new Set(isObjectType(type) ? Object.keys(type.getFields()) : []);
}

/**
 * Has the fields a partner added resolved by asking it.
 *
 * @param before fields of the shared type that are not the partner's
 */
export function resolveByPartner(schema: GraphQLSchema, partner: Partner, before: ReadonlySet<string>): void {
  const guarded = { partner: { group: partner.group } };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.startsWith(typePrefix(partner.name))) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = answered;
      field.extensions = { ...field.extensions, ...guarded };
    }
  }
  const shared = schema.getType(sharedEntity);
  if (!isObjectType(shared)) return;
  for (const [name, field] of Object.entries(shared.getFields())) {
    if (before.has(name)) continue;
    field.extensions = { ...field.extensions, ...guarded };
    field.resolve = (
      dispute: { readonly id: string },
      _args: unknown,
      context: HubContext,
      info: GraphQLResolveInfo,
    ) => (context.partners ? context.partners.field(partner, dispute, { context, info }) : null);
  }
}

/** The partner was asked under the names the caller chose. */
function answered(
  source: Record<string, unknown>,
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  const [node] = info.fieldNodes;
  return source[(node!.alias ?? node!.name).value];
}
