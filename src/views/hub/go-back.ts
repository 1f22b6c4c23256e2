import { Kind, type GraphQLResolveInfo } from 'graphql';
import type { HubContext } from '../../graphql/context.ts';
import { badArgument } from '../../graphql/page.ts';
import type { DisputeBy } from '../../storage/reads/dispute-detail.ts';

/**
 * Turns the reads of the operation to the past of the dispute. Whoever may not see it today finds nothing.
 *
 * @throws GraphQLError BAD_USER_INPUT for an instant to come, and where the operation asks for anything beside
 */
export async function goBack(
  by: DisputeBy,
  asOf: Date,
  { reads, now }: HubContext,
  { operation }: Pick<GraphQLResolveInfo, 'operation'>,
): Promise<DisputeBy | null> {
  if (asOf > now) throw badArgument('asOf', [`≤ ${now.toISOString()}`]);
  const [first, ...more] = operation.selectionSet.selections;
  if (operation.operation !== 'query' || more.length > 0 || first?.kind !== Kind.FIELD) {
    throw badArgument('asOf', ['one root field']);
  }
  const [present] = await reads.disputesWith(by, {});
  if (!present) return null;
  reads.goBack({ disputeId: present.id, asOf });
  return { ids: [present.id] };
}
