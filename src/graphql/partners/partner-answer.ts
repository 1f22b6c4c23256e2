import {
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/** Longest list and longest text taken from a partner. */
const mostItems = 1_000;
const longestText = 20_000;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The schema and the fragments an answer is held against. */
export interface Expected {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

/**
 * Whether a value a partner answered is what its schema says and what was asked for. Whatever it holds beyond that is
 * never read.
 */
export function fits(
  value: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  expected: Expected,
): boolean {
  if (isNonNullType(type)) return value != null && fits(value, type.ofType, nodes, expected);
  if (value === null || value === undefined) return true;
  if (isListType(type))
    return (
      Array.isArray(value) &&
      value.length <= mostItems &&
      value.every((item) => fits(item, type.ofType, nodes, expected))
    );
  if (isLeafType(type)) {
    if (typeof value === 'string' && value.length > longestText) return false;
    if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
    return isScalar(type, value);
  }
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  const runtime = isAbstractType(type) ? expected.schema.getType(String(object['__typename'])) : type;
  if (!isObjectType(runtime)) return false;
  if (isAbstractType(type) && !expected.schema.isSubType(type, runtime)) return false;
  return fieldsFit(object, runtime, nodes, expected);
}

function fieldsFit(
  object: Record<string, unknown>,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  expected: Expected,
): boolean {
  const asked = new Map<string, FieldNode[]>();
  for (const node of nodes)
    for (const each of node.selectionSet?.selections ?? []) collect(each, type, { expected, asked });
  for (const [key, places] of asked) {
    const name = places[0]!.name.value;
    if (name === '__typename') continue;
    const field = type.getFields()[name];
    const given = Object.hasOwn(object, key) ? object[key] : undefined;
    // A field under @skip or @include may be missing.
    if (given === undefined && places.every((place) => (place.directives?.length ?? 0) > 0)) continue;
    if (!field || !fits(given, field.type, places, expected)) return false;
  }
  return true;
}

function collect(
  selection: SelectionNode,
  type: GraphQLObjectType,
  into: { readonly expected: Expected; readonly asked: Map<string, FieldNode[]> },
): void {
  if (selection.kind === Kind.FIELD) {
    const key = (selection.alias ?? selection.name).value;
    into.asked.set(key, [...(into.asked.get(key) ?? []), selection]);
    return;
  }
  const { schema, fragments } = into.expected;
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
  const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
  if (on && on !== type && !(isAbstractType(on) && schema.isSubType(on, type))) return;
  for (const each of fragment?.selectionSet.selections ?? []) collect(each, type, into);
}

function isScalar(type: { readonly name: string; parseValue(value: unknown): unknown }, value: unknown): boolean {
  try {
    // Reading it as an input is stricter than writing it as an output, which would turn 7 into "7".
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}
