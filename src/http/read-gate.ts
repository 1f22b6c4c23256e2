import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLError, Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { HubContext } from '../graphql/context.ts';
import type { AuditStore } from '../storage/audit-store.ts';
import { walls } from '../storage/walls.ts';
import type { BeforeAnswer, OperationArgs } from './execute-gateway.ts';
import { isOperationName } from './log.ts';
import { Misses } from './misses.ts';
import { RequestAudit } from './request-audit.ts';

/**
 * The last thing every operation passes. What it disclosed is kept before anybody is told, and where that cannot be
 * done nobody is told anything: an act that was done stays done, and is answered when its key is sent again.
 */
export function readGate(
  store: Pick<AuditStore, 'keep'>,
  { onFault, misses = new Misses() }: { onFault: (error: unknown) => void; misses?: Misses },
): BeforeAnswer<HubContext> {
  return async (args, result) => {
    const { context } = args;
    if (!walls.log) return result;
    const { masks } = context.reads.disclosures;
    if (masks > 0) context.audit.note('authz.masked', { count: masks });
    await holdBack(context, misses);
    const entries = context.reads.disclosures.entries(operationOf(args));
    if (entries.length === 0) return result;
    try {
      await store.keep(entries);
      return result;
    } catch (error) {
      onFault(error);
      context.audit.note('fault.audit', { code: 'TEMPORARILY_UNAVAILABLE', reason: 'read-not-stored' });
      return unanswered();
    }
  };
}

function operationOf({ operation, operationName, context }: OperationArgs<HubContext>) {
  const { principal, now: at, requestId } = context;
  const name = operationName !== null && isOperationName(operationName) ? operationName : null;
  return { principal, at, requestId, operation: name, roots: rootsOf(operation) };
}

async function holdBack({ audit, principal }: HubContext, misses: Misses): Promise<void> {
  if (!(audit instanceof RequestAudit) || audit.misses === 0) return;
  const { wait: time, tripped } = misses.count(principal.staffId, audit.misses, performance.now());
  if (tripped) audit.note('limit.tripped', { rule: 'enumeration' });
  if (time > 0) await wait(time, undefined, { ref: false });
}

const roots = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** Names of the root fields, and of the fragments that stand beside them; worked out once for each document. */
function rootsOf(operation: OperationDefinitionNode): readonly string[] {
  let names = roots.get(operation);
  if (!names) {
    const fields = operation.selectionSet.selections.flatMap((node) =>
      node.kind === Kind.FIELD ? [node.name.value] : [],
    );
    roots.set(operation, (names = fields.length > 0 ? [...new Set(fields)] : [operation.operation]));
  }
  return names;
}

/** Nothing of the answer, whatever of it there was. */
function unanswered(): ExecutionResult {
  const extensions = { code: 'TEMPORARILY_UNAVAILABLE' };
  return { data: null, errors: [new GraphQLError('TEMPORARILY_UNAVAILABLE', { extensions })] };
}
