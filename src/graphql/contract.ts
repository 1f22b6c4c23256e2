import { filterSchema } from '@graphql-tools/utils';
import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { FieldGroup } from '../domain/dispute/field-group.ts';
import { couldShow, type ContractBounds } from '../policy/contract.ts';
import { fieldRegister, isCarrier } from '../policy/field-register.ts';
import type { PermissionName } from '../policy/permissions.ts';

/** The permission of each root field, by its coordinate: `Query.dispute`. */
export type Doors = ReadonlyMap<string, PermissionName>;

/** What of a schema a contract keeps: names of types, and coordinates of the fields of its objects. */
export interface Kept {
  readonly types: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** Fields by which a page holds what it pages; without them it holds nothing. */
const holds = ['edges', 'nodes', 'node'];

/**
 * What somebody within the bounds could ever call or be shown. A root field is kept for its permission, any other for
 * its entry in the register; an object of which nothing is left goes, and with it whatever leads to it alone.
 */
export function keptWithin(schema: GraphQLSchema, doors: Doors, bounds: ContractBounds): Kept {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const roots = rootsOf(schema);
  const left = new Map(
    objects.map((type) => [
      type.name,
      Object.values(type.getFields()).filter((field) =>
        roots.includes(type) ? opens(doors.get(`${type.name}.${field.name}`)) : shows(type, field),
      ),
    ]),
  );

  function opens(permission: PermissionName | undefined): boolean {
    return permission !== undefined && bounds.permissions.has(permission);
  }

  function shows({ name }: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    // What a partner adds has the group it was registered with.
    const { partner } = field.extensions as { partner?: { group: FieldGroup } };
    const guard = fieldRegister[name]?.[field.name] ?? partner?.group;
    return guard === undefined ? isCarrier(name) : couldShow(guard, bounds.groups);
  }

  /** Whether anything is left of what the field leads to. */
  function leads({ type }: GraphQLField<unknown, unknown>): boolean {
    const named = getNamedType(type);
    if (isObjectType(named)) return left.get(named.name)!.length > 0;
    if (isInterfaceType(named) || isUnionType(named))
      return schema.getPossibleTypes(named).some(({ name }) => left.get(name)!.length > 0);
    return true;
  }

  /** An object whose id could never be shown cannot be met at all, nor stand where a node is expected. */
  function isNameless(name: string, fields: readonly GraphQLField<unknown, unknown>[]): boolean {
    const required = (schema.getType(name) as GraphQLObjectType)
      .getInterfaces()
      .flatMap((each) => Object.keys(each.getFields()));
    return required.some((field) => !fields.some((each) => each.name === field));
  }

  for (let changed = true; changed;) {
    changed = false;
    for (const [name, fields] of left) {
      const still = isNameless(name, fields) ? [] : fields.filter(leads);
      if (still.length === fields.length) continue;
      changed = true;
      const lost = fields.filter((field) => !still.includes(field));
      const isEmptied = /(Connection|Edge)$/.test(name) && lost.some((field) => holds.includes(field.name));
      left.set(name, isEmptied ? [] : still);
    }
  }
  return reached(schema, roots, left);
}

/** Types the kept fields can be reached through from a root, whatever they take as arguments included. */
function reached(
  schema: GraphQLSchema,
  roots: readonly GraphQLObjectType[],
  left: ReadonlyMap<string, readonly GraphQLField<unknown, unknown>[]>,
): Kept {
  const types = new Set<string>();
  const fields = new Set<string>();
  const waiting: GraphQLNamedType[] = roots.filter(({ name }) => left.get(name)!.length > 0);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (types.has(type.name)) continue;
    types.add(type.name);
    if (isObjectType(type)) {
      for (const field of left.get(type.name)!) {
        fields.add(`${type.name}.${field.name}`);
        waiting.push(getNamedType(field.type), ...field.args.map((argument) => getNamedType(argument.type)));
      }
      waiting.push(...type.getInterfaces());
    } else if (isInputObjectType(type)) {
      waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
    } else if (isCompositeType(type)) {
      waiting.push(...schema.getPossibleTypes(type).filter(({ name }) => left.get(name)!.length > 0));
    }
  }
  return { types, fields };
}

/** The schema as far as it is kept; its resolvers stay. */
export function contractSchema(schema: GraphQLSchema, { types, fields }: Kept): GraphQLSchema {
  const root = {
    Query: schema.getQueryType(),
    Mutation: schema.getMutationType(),
    Subscription: schema.getSubscriptionType(),
  };
  const filtered = filterSchema({
    schema,
    rootFieldFilter: (operation, field) => fields.has(`${root[operation]!.name}.${field}`),
    objectFieldFilter: (type, field) => fields.has(`${type}.${field}`),
    typeFilter: (name) =>
      types.has(name) || name.startsWith('__') || specifiedScalarTypes.some((each) => each.name === name),
  });
  // A root of which nothing is kept is no root.
  const config = filtered.toConfig();
  const kept = (type: GraphQLObjectType | null | undefined) =>
    type && Object.keys(type.getFields()).length > 0 ? type : null;
  return new GraphQLSchema({
    ...config,
    mutation: kept(config.mutation),
    subscription: kept(config.subscription),
    types: config.types.filter((type) => !isObjectType(type) || kept(type)),
  });
}

function rootsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => !!type);
}
