import type { Principal } from '../../domain/agency/agency.ts';
import { isOperationName } from '../log.ts';
import type { RequestScope } from '../request-scope.ts';
import type { OpenSpan, Tracing } from './tracing.ts';

/** What an operation's span is called until it is known which operation ran. */
const unknown = 'GraphQL Operation';

/** The span of one operation: for which agency, and by which subgraph. Who of the agency asks is nobody's business. */
export function beginOperationSpan(
  tracing: Tracing,
  { agencyType, agencyId }: Pick<Principal, 'agencyType' | 'agencyId'>,
  subgraph?: string,
): OpenSpan {
  return tracing.begin('INTERNAL', unknown, {
    ...{ 'accord.agency.type': agencyType, 'accord.agency.id': agencyId },
    ...(subgraph ? { 'accord.subgraph': subgraph } : {}),
  });
}

/** Ends it with what ran and the codes it was answered with; a name in which a number could hide is left out. */
export function endOperationSpan(
  span: OpenSpan,
  { operationType: type, operationName, codes }: Pick<RequestScope, 'operationType' | 'operationName' | 'codes'>,
): void {
  const name = operationName !== null && isOperationName(operationName) ? operationName : null;
  if (type) {
    span.rename(name === null ? type : `${type} ${name}`);
    span.tell({ 'graphql.operation.type': type, ...(name === null ? {} : { 'graphql.operation.name': name }) });
  }
  span.end(codes.size > 0 ? [...codes].join(',') : undefined);
}
