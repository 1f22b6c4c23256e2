import {
  getArgumentValues,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isStream, type StreamName } from '../../graphql/streams.ts';
import type { OperationArgs } from '../execute-gateway.ts';

/** What a document subscribes to. */
export interface AskedStream {
  readonly name: StreamName;
  /** The one dispute it is about; null for all. */
  readonly disputeId: string | null;
  readonly after: string | null;
}

/** The field a valid document subscribes to and what it is given, or what is wrong with its variables. */
export function askedStream(
  schema: GraphQLSchema,
  { operation, document, variables }: OperationArgs<unknown>,
): AskedStream | readonly GraphQLError[] {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return errors;
  const node = rootOf(document, operation.selectionSet)!;
  const field = schema.getSubscriptionType()!.getFields()[node.name.value];
  // A document may ask for the name of the root type alone.
  if (!field || !isStream(field.name)) return [];
  const { id = null, after = null } = getArgumentValues(field, node, coerced) as Record<'id' | 'after', string | null>;
  return { name: field.name, disputeId: id, after };
}

/** The one root field of a subscription, which may stand in a fragment. */
function rootOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode | null {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) return selection;
    const found =
      selection.kind === Kind.INLINE_FRAGMENT
        ? rootOf(document, selection.selectionSet)
        : document.definitions.flatMap((each) =>
            each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value
              ? [rootOf(document, each.selectionSet)]
              : [],
          )[0];
    if (found) return found;
  }
  return null;
}
