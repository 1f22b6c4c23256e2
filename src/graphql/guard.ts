import { GraphQLError, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { fieldRegister, isCarrier } from '../policy/field-register.ts';
import { judge } from '../policy/judge.ts';
import { permissions, type PermissionName } from '../policy/permissions.ts';
import { walls } from '../storage/walls.ts';
import type { HubContext } from './context.ts';
import type { Doors } from './contract.ts';
import { allow, applyMiddleware, deny, rule, shield } from './shield.ts';

type Rule = ReturnType<ReturnType<typeof rule>>;
type AnyRule = Rule | typeof allow;

/** Rules made once for each permission; the verdict is never remembered beyond one field call. */
const doors = new Map<PermissionName, Rule>();

/** Turns away whoever could not be given a yes by any row; what depends on the row is judged where the row is known. */
function door(permission: PermissionName): Rule {
  let made = doors.get(permission);
  if (!made) {
    made = rule(`door:${permission}`, { cache: 'no_cache' })(
      (_parent: unknown, _args: unknown, context: HubContext) =>
        !walls.register || judge(permission, context.principal, null, context.now) !== 'no',
    );
    doors.set(permission, made);
  }
  return made;
}

/**
 * Guards a subgraph: every root field by its permission, every other field by the register, and whatever is named by
 * neither not at all, because then it is not built.
 *
 * Fields below the root are cut by row filters and by redaction before the graph sees them, so they need no rule that
 * runs at each value; the register must know them all the same.
 *
 * @param described the schema TypeGraphQL made, whose root fields still carry their permission
 * @param subgraph  the executable subgraph made from it
 * @throws Error naming every field without a rule
 */
export function guard(described: GraphQLSchema, subgraph: GraphQLSchema): GraphQLSchema {
  const faults = [...rootFaults(described), ...fieldFaults(described)];
  if (faults.length > 0) throw new Error(`fields without a rule: ${faults.join(', ')}`);

  const tree: Record<string, Record<string, AnyRule> | AnyRule> = {};
  for (const root of rootTypes(described)) {
    tree[root.name] = Object.fromEntries(fieldsOf(root).map((field) => [field.name, door(permissionOf(field)!)]));
  }
  const query = subgraph.getQueryType()!;
  for (const name of ['_service', '_entities']) {
    if (query.getFields()[name]) tree['Query'] = { ...(tree['Query'] as Record<string, AnyRule>), [name]: allow };
  }
  const generator = shield(tree as never, {
    fallbackRule: deny,
    fallbackError: () => new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } }),
    allowExternalErrors: true,
  });
  return applyMiddleware(subgraph, rootsOnly(generator as never, subgraph) as never) as GraphQLSchema;
}

/** The permission of each root field of the schema TypeGraphQL made. */
export function doorsOf(described: GraphQLSchema): Doors {
  return new Map(
    rootTypes(described).flatMap((type) =>
      fieldsOf(type).map((field) => [`${type.name}.${field.name}`, permissionOf(field)!] as const),
    ),
  );
}

/**
 * The generated middleware without its entries below the root: wrapping each leaf makes it asynchronous, which costs
 * more than everything else a request does.
 */
function rootsOnly(generator: { generate: (schema: GraphQLSchema) => Record<string, unknown> }, schema: GraphQLSchema) {
  const roots = rootTypes(schema).map(({ name }) => name);
  return Object.fromEntries(Object.entries(generator.generate(schema)).filter(([name]) => roots.includes(name)));
}

function rootTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => !!type);
}

function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => name !== '_service' && name !== '_entities');
}

function permissionOf(field: GraphQLField<unknown, unknown>): PermissionName | null {
  const name = field.extensions['permission'];
  return typeof name === 'string' && name in permissions ? (name as PermissionName) : null;
}

function rootFaults(schema: GraphQLSchema): string[] {
  return rootTypes(schema).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => permissionOf(field) === null)
      .map((field) => `${type.name}.${field.name}`),
  );
}

function fieldFaults(schema: GraphQLSchema): string[] {
  const roots = rootTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter(
      (type) => isObjectType(type) && !roots.includes(type) && !type.name.startsWith('_') && !isCarrier(type.name),
    )
    .flatMap((type) =>
      fieldsOf(type as GraphQLObjectType)
        .filter(({ name }) => fieldRegister[type.name]?.[name] === undefined)
        .map(({ name }) => `${type.name}.${name}`),
    );
}
