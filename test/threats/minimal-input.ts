import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** The whole graph, as it is published. */
export const graph = buildSchema(readFileSync(new URL('../../schema/merged.graphql', import.meta.url), 'utf8'));

/** Every mutation by its name. */
export const mutations: readonly GraphQLField<unknown, unknown>[] = Object.values(graph.getMutationType()!.getFields());

/** Ids that inputs shall name, by the field they stand in; any other id is well formed and of nothing. */
export type NamedIds = Readonly<Record<string, string>>;

const scalars: Readonly<Record<string, unknown>> = {
  String: '字样',
  Int: 1,
  Float: 1,
  Boolean: true,
  SafeInt: 1,
  NonNegativeInt: 1,
  PositiveInt: 1,
  DateTime: '2026-03-01T02:00:00Z',
  LocalDate: '2026-03-02',
  Date: '2026-03-02',
  JSON: {},
  JSONObject: {},
};

/** A value the schema takes, with nothing in it that could be left out. */
export function minimal(type: GraphQLInputType, name: string, ids: NamedIds): unknown {
  if (isNonNullType(type)) return minimal(type.ofType, name, ids);
  if (isListType(type)) return [minimal(type.ofType, name, ids)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return minimalObject(type, ids);
  if (type.name === 'ID') return ids[name] ?? 'dsp_00000000000000000000000000';
  return scalars[type.name];
}

function minimalObject(type: GraphQLInputObjectType, ids: NamedIds): Record<string, unknown> {
  const fields = Object.values(type.getFields()).filter(
    ({ name, type: of, defaultValue }) => (isNonNullType(of) && defaultValue === undefined) || name in ids,
  );
  return Object.fromEntries(fields.map((field) => [field.name, minimal(field.type, field.name, ids)]));
}

/** The input of a mutation, and the type it is of. */
export function inputOf(mutation: GraphQLField<unknown, unknown>, ids: NamedIds) {
  const input = mutation.args.find(({ name }) => name === 'input')!;
  const type = getNamedType(input.type) as GraphQLInputObjectType;
  return { type, value: minimalObject(type, ids) };
}

/** The operation that calls a mutation and asks for nothing but whether it was refused. */
export function calling({ name }: GraphQLField<unknown, unknown>, typeName: string): string {
  return `mutation Act($input: ${typeName}!) { ${name}(input: $input) { __typename userErrors { code } } }`;
}
