import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { fieldsOf, ownTypes } from './schema-files.ts';

/** Lists so short by nature that they are not paged. */
const shortLists = ['Query.causes', 'Query.referralKinds', 'Query.playbooks', 'Query.codeLists'];

/** Everything about the form of the schema that a partner would have to learn twice. */
export function shapeFaults(schema: GraphQLSchema): string[] {
  const mutation = schema.getMutationType();
  const readers = [schema.getQueryType(), schema.getSubscriptionType()].filter((type) => !!type);
  return [
    ...(mutation ? Object.values(mutation.getFields()).flatMap(mutationFaults) : []),
    ...readers.flatMap(endlessLists),
    ...ownTypes(schema).filter(isObjectType).flatMap(pageFaults),
    ...ownTypes(schema).flatMap(deprecationFaults),
  ];
}

function mutationFaults({ name, args, type }: GraphQLField<unknown, unknown>): string[] {
  const payload = getNamedType(type);
  const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
  const faults = [
    args.length === 1 && isOneInput(args[0]!) ? null : 'takes other than one input',
    isNonNullType(type) && payload.name.endsWith('Payload') ? null : 'answers with no payload',
    String(errors?.type) === '[UserError!]!' ? null : 'cannot say why it was refused',
  ];
  return faults.filter((fault) => fault !== null).map((fault) => `${name} ${fault}`);
}

function isOneInput({ name, type }: GraphQLArgument): boolean {
  return name === 'input' && isNonNullType(type) && isInputObjectType(getNamedType(type));
}

function endlessLists(root: GraphQLObjectType): string[] {
  return Object.values(root.getFields())
    .filter(({ type }) => isListType(getNullableType(type)))
    .map(({ name }) => `${root.name}.${name}`)
    .filter((name) => !shortLists.includes(name))
    .map((name) => `${name} is not paged`);
}

/** A connection has edges, nodes and where it stands; whoever gives one takes a page. */
function pageFaults(type: GraphQLObjectType): string[] {
  const fields = type.getFields();
  const parts = type.name.endsWith('Connection') ? ['edges', 'nodes', 'pageInfo'] : [];
  const unpaged = Object.values(fields)
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .filter(({ args }) => !['first', 'after'].every((page) => args.some(({ name }) => name === page)));
  return [
    ...parts.filter((part) => !fields[part]).map((part) => `${type.name} has no ${part}`),
    ...unpaged.map(({ name }) => `${type.name}.${name} cannot be paged`),
  ];
}

/** What is going away says from when: a reason holds a date. */
function deprecationFaults(type: GraphQLNamedType): string[] {
  const parts = isEnumType(type)
    ? type.getValues()
    : fieldsOf(type).flatMap(({ name, deprecationReason, args }) => [
        { name, deprecationReason },
        ...args.map((argument) => ({
          name: `${name}(${argument.name})`,
          deprecationReason: argument.deprecationReason,
        })),
      ]);
  return parts
    .filter(({ deprecationReason: reason }) => reason && !/\b20\d\d-\d\d-\d\d\b/.test(reason))
    .map(({ name }) => `${type.name}.${name} is deprecated without a date`);
}
