import { Kind, valueFromASTUntyped, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** One field asked for below the field at hand, with the arguments as they were written. */
export interface AskedField {
  readonly node: FieldNode;
  /** Every place the field is asked for, this one included. */
  readonly nodes: readonly FieldNode[];
  /** True when the same field is asked for more than once, with arguments that may differ. */
  readonly repeated: boolean;
}

const known = new WeakMap<FieldNode, ReadonlyMap<string, AskedField>>();

/**
 * The fields selected below the field at hand, through fragments, by name. Documents are parsed once and remembered,
 * so this is worked out once for each place in a document. A field under @skip or @include counts as asked for.
 */
export function askedFields(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
): ReadonlyMap<string, AskedField> {
  const [first] = info.fieldNodes;
  let asked = first && info.fieldNodes.length === 1 ? known.get(first) : undefined;
  if (asked) return asked;
  const found = new Map<string, AskedField>();
  for (const node of info.fieldNodes) collect(node.selectionSet, info, found);
  asked = found;
  if (first && info.fieldNodes.length === 1) known.set(first, asked);
  return asked;
}

function collect(
  set: SelectionSetNode | undefined,
  info: Pick<GraphQLResolveInfo, 'fragments'>,
  found: Map<string, AskedField>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const before = found.get(name);
      found.set(
        name,
        before
          ? { node: before.node, nodes: [...before.nodes, selection], repeated: true }
          : { node: selection, nodes: [selection], repeated: false },
      );
    } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, info, found);
    else collect(info.fragments[selection.name.value]?.selectionSet, info, found);
  }
}

/** Where a connection asks for its nodes: through `nodes`, and through `edges { node }`. */
export function nodesOf(
  connections: readonly FieldNode[],
  fragments: GraphQLResolveInfo['fragments'],
): readonly FieldNode[] {
  const below = askedFields({ fieldNodes: connections, fragments });
  const edges = below.get('edges');
  const through = edges && askedFields({ fieldNodes: edges.nodes, fragments }).get('node');
  return [...(below.get('nodes')?.nodes ?? []), ...(through?.nodes ?? [])];
}

/** Names of the fields asked of each node of a connection. */
export function askedOfNodes(connection: FieldNode, fragments: GraphQLResolveInfo['fragments']): readonly string[] {
  return [...askedFields({ fieldNodes: nodesOf([connection], fragments), fragments }).keys()];
}

/** Arguments of a field as values, variables filled in; validation has already checked them. */
export function argumentsOf(node: FieldNode, variables: Record<string, unknown>): Record<string, unknown> {
  if (!node.arguments || node.arguments.length === 0) return {};
  return Object.fromEntries(
    node.arguments.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables as never)]),
  );
}
