import {
  Kind,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { sharedEntity } from './shared-type-faults.ts';

/** A question to a partner: the fields its caller asked for, of the disputes that caller may see. */
export interface Question {
  readonly query: string;
  /** Values of the variables of the operation that stand in it, and the keys. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Variable the keys travel in; no operation of a caller has a variable of this name. */
const keys = '_accordKeys';

/** The text of a question, made once for each place of a document. */
const texts = new WeakMap<FieldNode, { readonly query: string; readonly names: readonly string[] }>();

/** Asks for what stands at this place of the operation, of disputes with these ids. */
export function questionFor(info: GraphQLResolveInfo, ids: readonly string[]): Question {
  const [place] = info.fieldNodes;
  let text = texts.get(place!);
  if (!text) texts.set(place!, (text = textOf(info)));
  const given = Object.fromEntries(text.names.map((name) => [name, info.variableValues[name]]));
  const representations = ids.map((id) => ({ __typename: sharedEntity, id }));
  return { query: text.query, variables: { ...given, [keys]: representations } };
}

function textOf({ fieldNodes, fragments, operation }: GraphQLResolveInfo) {
  const spread = new Map<string, FragmentDefinitionNode>();
  const used = new Set<string>();
  const take = <Node extends FieldNode | FragmentDefinitionNode>(node: Node): Node =>
    visit(node, {
      Variable: ({ name }) => void used.add(name.value),
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments[name];
        if (!fragment || spread.has(name)) return;
        spread.set(name, fragment);
        spread.set(name, take(fragment));
      },
      SelectionSet: withTypename,
    }) as Node;
  const fields = fieldNodes.map(take);
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const declared = variables.map((node) => `, ${print(node)}`).join('');
  const rest = [...spread.values()].map(print).join('\n');
  const query = `query ($${keys}: [_Any!]!${declared}) {
  _entities(representations: $${keys}) { __typename ... on ${sharedEntity} { id ${fields.map(print).join(' ')} } }
}
${rest}`;
  return { query, names: [...used] };
}

/** Which type an object is decides which of the fields asked for it has. */
function withTypename(node: SelectionSetNode): SelectionSetNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return { ...node, selections: [typename, ...node.selections] };
}
