import { Kind, OperationTypeNode, parse, valueFromASTUntyped, type SelectionNode } from 'graphql';
import { sharedEntity } from './shared-type-faults.ts';

/** Longest question to a partner that is read, in tokens. */
const maxTokens = 5_000;

/**
 * The disputes that a request to a partner's subgraph is about, or null where it is anything but a query for entities by
 * the key they share with us.
 *
 * @param body JSON as it is to be sent
 */
export function idsAsked(body: string): string[] | null {
  try {
    const { query, variables = {}, ...more } = JSON.parse(body) as Record<string, unknown>;
    if (typeof query !== 'string' || Object.keys(more).some((key) => !['operationName', 'extensions'].includes(key)))
      return null;
    const operations = parse(query, { maxTokens }).definitions.filter(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    );
    const [operation] = operations;
    if (operations.length !== 1 || operation!.operation !== OperationTypeNode.QUERY) return null;
    const ids = operation!.selectionSet.selections.flatMap((each) => idsOf(each, variables as Record<string, unknown>));
    return ids.every((id) => typeof id === 'string') ? ids : null;
  } catch {
    return null;
  }
}

function idsOf(selection: SelectionNode, variables: Record<string, unknown>): (string | null)[] {
  if (selection.kind !== Kind.FIELD) return [null];
  if (selection.name.value === '__typename') return [];
  const keys = selection.arguments?.find(({ name }) => name.value === 'representations');
  if (selection.name.value !== '_entities' || !keys) return [null];
  const list: unknown = valueFromASTUntyped(keys.value, variables);
  return Array.isArray(list) ? list.map(idIn) : [null];
}

function idIn(representation: unknown): string | null {
  const { __typename: type, id, ...more } = (representation ?? {}) as Record<string, unknown>;
  return type === sharedEntity && typeof id === 'string' && Object.keys(more).length === 0 ? id : null;
}
