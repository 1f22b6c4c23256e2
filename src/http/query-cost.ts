import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageSize } from '../graphql/page-size.ts';

/** Units of cost. An object that may come back is one; texts and numbers on it are free. Published in docs/api.md. */
export const costs = {
  /** Of any operation, for being read and answered. */
  operation: 1,
  /** Of one call of a mutation. */
  mutation: 10,
  /** Objects a list is taken to hold where no page says how many. */
  listLength: 5,
  /** Of one field of introspection, fragments written out. */
  introspection: 5,
  /** Most one operation may cost. */
  most: 100_000,
} as const;

/** What an operation costs with its variables, in units. */
export type PriceOf = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * Prices operations by the objects they may bring back: pages multiply what stands below them. Worked out once for
 * an operation and remembered with its document; with its variables it is a few multiplications.
 */
export function pricer(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, PriceOf>();
  return (document: DocumentNode, operation: OperationDefinitionNode): PriceOf => {
    let price = known.get(operation);
    if (!price) known.set(operation, (price = priceOf(schema, document, operation)));
    return price;
  };
}

function priceOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): PriceOf {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
  const made = new Map<string, PriceOf>();

  function ofFragment(name: string, parent: GraphQLCompositeType, page: PriceOf | null): PriceOf {
    const key = `${name} ${page === null ? '' : made.size}`;
    let price = made.get(key);
    if (!price) {
      const fragment = fragments.get(name)!;
      const type = schema.getType(fragment.typeCondition.name.value);
      price = ofSet(fragment.selectionSet, isCompositeType(type) ? type : parent, page);
      made.set(key, price);
    }
    return price;
  }

  /** @param page how many rows the lists of this set hold, where it is the set of a connection */
  function ofSet(set: SelectionSetNode, parent: GraphQLCompositeType, page: PriceOf | null): PriceOf {
    return sum(
      set.selections.map((selection): PriceOf => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, parent, page);
        if (selection.kind === Kind.FIELD) return ofField(selection, parent, page);
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        return ofSet(selection.selectionSet, isCompositeType(type) ? type : parent, page);
      }),
    );
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: PriceOf | null): PriceOf {
    const name = node.name.value;
    if (name.startsWith('__')) return introspected(node);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return free;
    const isPaged = field.args.some((arg) => arg.name === 'first');
    const below = ofSet(node.selectionSet, type, isPaged ? rowsOf(field, node) : null);
    const length = isList(field) ? (page ?? (() => costs.listLength)) : () => 1;
    return (variables) => length(variables) * (1 + below(variables));
  }

  function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): PriceOf {
    const asked = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    const usual = field.args.find(({ name }) => name === 'first')?.defaultValue;
    const otherwise = rows(usual, pageSize.usual);
    if (asked?.kind === Kind.INT) return () => rows(Number(asked.value), otherwise);
    if (asked?.kind !== Kind.VARIABLE) return () => otherwise;
    const { value } = asked.name;
    return (variables) => rows(variables[value] ?? defaults.get(value), otherwise);
  }

  /** Reading the schema: its own size bounds what comes back, so each field written counts alike. */
  function introspected(node: FieldNode): PriceOf {
    const count = (set: SelectionSetNode | undefined, seen: readonly string[]): number =>
      (set?.selections ?? []).reduce((all, each) => {
        if (each.kind === Kind.FIELD) return all + 1 + count(each.selectionSet, seen);
        if (each.kind === Kind.INLINE_FRAGMENT) return all + count(each.selectionSet, seen);
        const spread = each.name.value;
        const fragment = seen.includes(spread) ? undefined : fragments.get(spread);
        return all + count(fragment?.selectionSet, [...seen, spread]);
      }, 0);
    const price = node.selectionSet ? costs.introspection * (1 + count(node.selectionSet, [])) : 0;
    return () => price;
  }

  const root = schema.getRootType(operation.operation)!;
  const below = ofSet(operation.selectionSet, root, null);
  const calls = operation.operation === 'mutation' ? operation.selectionSet.selections.length : 0;
  return (variables) => costs.operation + calls * costs.mutation + below(variables);
}

const free: PriceOf = () => 0;

function sum(prices: readonly PriceOf[]): PriceOf {
  const dear = prices.filter((price) => price !== free);
  if (dear.length === 0) return free;
  if (dear.length === 1) return dear[0]!;
  return (variables) => dear.reduce((all, price) => all + price(variables), 0);
}

/** Rows of a page; what is no count of rows is refused by the page itself, and more than a page holds never comes. */
function rows(asked: unknown, otherwise: number): number {
  return typeof asked === 'number' && asked >= 0 ? Math.min(asked, pageSize.most) : otherwise;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
