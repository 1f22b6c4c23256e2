import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** What is to be said where a field of this name asks for it; a field without a hint is given what its type allows. */
export type Hints = Readonly<Record<string, unknown>>;

/** The field of an input that a need of the catalogue stands for: `CASE_NUMBER` is `caseNumber`, `ASSIGNEE` is `assigneeId`. */
export function fieldOfNeed(input: GraphQLInputObjectType, need: string): string | null {
  const name = need.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [name, `${name}Id`].find((each) => Object.hasOwn(input.getFields(), each)) ?? null;
}

/**
 * An input with every field the schema demands and those that are wanted besides. @throws Error when no such input
 * exists
 */
export function inputOf(schema: GraphQLSchema, name: string, wanted: readonly string[], hints: Hints): object {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`接口中没有 / the schema has no input ${name}`);
  const fields = Object.values(type.getFields()).filter(
    (field) => wanted.includes(field.name) || (isNonNullType(field.type) && field.defaultValue === undefined),
  );
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      Object.hasOwn(hints, field.name) ? hints[field.name] : sample(schema, field.type, hints),
    ]),
  );
}

function sample(schema: GraphQLSchema, type: GraphQLInputType, hints: Hints): unknown {
  if (isNonNullType(type)) return sample(schema, type.ofType, hints);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return inputOf(schema, type.name, [], hints);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return scalars[type.name] ?? `模拟 / simulated`;
}

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Float: 1,
  SafeInt: 1,
  NonNegativeInt: 1,
};
