import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** Fields that read as an order although they only answer. */
const orders = /^(get|fetch|list|load|do)[A-Z]/;

/** Lists in which null says something: a step that may be taken before any phase has begun. */
const tellingNulls = ['KindStep.fromPhase'];

/** What is wrong with the names, the lists, the pages and the reach of a schema; `shape-rules.ts` has the rest. */
export function lintFaults(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return [
    ...own.flatMap(nameFaults),
    ...own.flatMap(listFaults),
    ...own.flatMap(pageFaults),
    ...payloadFaults(schema),
    ...unreached(schema, own),
  ];
}

function nameFaults(type: GraphQLNamedType): string[] {
  const { name } = type;
  const faults = /^[A-Z][A-Za-z0-9]*$/.test(name) ? [] : [`${name} is not in PascalCase`];
  if (isInputObjectType(type) !== name.endsWith('Input') && !isScalarType(type))
    faults.push(`${name} is ${isInputObjectType(type) ? 'an input without' : 'no input, with'} the ending Input`);
  if (isEnumType(type)) return [...faults, ...valueFaults(type)];
  return [...faults, ...partFaults(type)];
}

function valueFaults(type: GraphQLEnumType): string[] {
  return type
    .getValues()
    .filter((value) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value.name))
    .map((value) => `${type.name}.${value.name} is not in capitals`);
}

function partFaults(type: GraphQLNamedType): string[] {
  const { name } = type;
  const faults: string[] = [];
  for (const field of partsOf(type)) {
    const called = [field.name, ...field.args.map((argument) => argument.name)];
    faults.push(
      ...called
        .filter((each) => !/^[a-z][A-Za-z0-9]*$/.test(each))
        .map((each) => `${name}.${each} is not in camelCase`),
    );
    if (!isInputObjectType(type) && orders.test(field.name)) faults.push(`${name}.${field.name} reads as an order`);
  }
  return faults;
}

/** A list has no holes: what is in it is never null. */
function listFaults(type: GraphQLNamedType): string[] {
  return partsOf(type)
    .flatMap((field) => [
      { name: field.name, type: field.type },
      ...field.args.map((argument) => ({ name: `${field.name}(${argument.name})`, type: argument.type })),
    ])
    .filter((part) => hasHoles(part.type) && !tellingNulls.includes(`${type.name}.${part.name}`))
    .map((part) => `${type.name}.${part.name} may hold null`);
}

function hasHoles(type: GraphQLType): boolean {
  const open = getNullableType(type);
  return isListType(open) && (!isNonNullType(open.ofType) || hasHoles(open.ofType));
}

/** Relay's connections: edges with a node and a cursor, nodes, and a whole PageInfo. */
function pageFaults(type: GraphQLNamedType): string[] {
  if (!isObjectType(type)) return [];
  const typeOf = (field: string) => String(type.getFields()[field]?.type);
  const wanted: Record<string, RegExp> = type.name.endsWith('Connection')
    ? { edges: /^\[\w+Edge!\]!$/, nodes: /^\[\w+!\]!$/, pageInfo: /^PageInfo!$/ }
    : type.name.endsWith('Edge')
      ? { node: /^\w+!$/, cursor: /^String!$/ }
      : type.name === 'PageInfo'
        ? { hasNextPage: /^Boolean!$/, hasPreviousPage: /^Boolean!$/, startCursor: /^String$/, endCursor: /^String$/ }
        : {};
  return Object.entries(wanted)
    .filter(([field, form]) => !form.test(typeOf(field)))
    .map(([field]) => `${type.name}.${field} is not as connections have it`);
}

/** A payload says what came of it or nothing: nothing in it but the refusals is sure to be there, lists aside. */
function payloadFaults(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => getNamedType(type));
  return [...new Set(types)].filter(isObjectType).flatMap((payload) =>
    Object.values(payload.getFields())
      .filter(({ type }) => isNonNullType(type) && isObjectType(getNamedType(type)) && !isListType(type.ofType))
      .map(({ name }) => `${payload.name}.${name} cannot be null where the act is refused`),
  );
}

/** Types that no root leads to. */
function unreached(schema: GraphQLSchema, own: readonly GraphQLNamedType[]): string[] {
  const seen = new Set<string>();
  const waiting: GraphQLNamedType[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].filter((type) => !!type);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    for (const field of partsOf(type))
      waiting.push(getNamedType(field.type), ...field.args.map((argument) => getNamedType(argument.type)));
    if (isInterfaceType(type) || isUnionType(type)) waiting.push(...schema.getPossibleTypes(type));
    if (isObjectType(type)) waiting.push(...type.getInterfaces());
  }
  return own
    .filter((type) => !seen.has(type.name) && !isSpecifiedScalarType(type))
    .map(({ name }) => `${name} is used by nothing`);
}

function partsOf(type: GraphQLNamedType) {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ ...field, args: [] }));
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
