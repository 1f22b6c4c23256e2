import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { costs, pricer } from './query-cost.ts';
import { requestScope } from './request-scope.ts';

/** What an operation costs and what is left, told on request. */
export interface CostTold {
  readonly requested: number;
  readonly most: number;
  /** Absent where no quota is set. */
  readonly quota?: { readonly perMinute: number; readonly left: number };
}

/** Refuses what costs too much, before any of it runs; takes the rest from the caller's quota. */
export function meter(schema: GraphQLSchema) {
  const price = pricer(schema);
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): { readonly refused: GraphQLError } | { readonly cost: CostTold } => {
    const requested = price(document, operation)(variables);
    if (requested > costs.most) return { refused: refusal('QUERY_TOO_COSTLY', [`≤ ${costs.most} units of cost`]) };
    const { account } = requestScope.getStore() ?? {};
    const told = { requested, most: costs.most };
    if (!account || account.quotas.perMinute === 0) return { cost: told };
    const { quotas, agencyId } = account;
    const wait = quotas.take(agencyId, requested);
    if (wait > 0) {
      account.wait = wait;
      return { refused: refusal('RATE_LIMITED', [`Retry-After: ${wait}`]) };
    }
    return { cost: { ...told, quota: { perMinute: quotas.perMinute, left: quotas.left(agencyId) } } };
  };
}

function refusal(code: 'QUERY_TOO_COSTLY' | 'RATE_LIMITED', allowed: readonly string[]): GraphQLError {
  return new GraphQLError('Too much', { extensions: { code, allowed } });
}
