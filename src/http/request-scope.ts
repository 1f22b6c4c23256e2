import { AsyncLocalStorage } from 'node:async_hooks';
import type { Audit } from '../domain/audit/audit.ts';
import type { Account } from './quotas.ts';
import type { OperationTypeNode } from 'graphql';
import type { ErrorCode } from './error-catalogue.ts';

/** What is known of the request being answered where no argument can carry it: inside Apollo's error formatter. */
export interface RequestScope {
  readonly requestId: string;
  /** Name of the operation that ran; null for an anonymous one or while none has run. */
  operationName: string | null;
  /** What kind of operation ran; absent while none has run. */
  operationType?: OperationTypeNode;
  /** Codes answered so far, for the status and the log line. */
  readonly codes: Set<ErrorCode>;
  /** Where what the codes tell of is taken down. */
  readonly audit: Audit;
  /** Takes the `OperationArgs` of a subscription that was found valid, on ways that can stream. */
  readonly onSubscription?: (args: unknown) => void;
  /** Told that the operation may run; it is then left to whoever runs it in the hub's place. */
  readonly onAdmitted?: () => void;
  /** Whose quota it draws on; absent where the hub itself asks, such as for an event it tells. */
  readonly account?: Account;
  /** The answer says of something only that it is not there for the caller. */
  isBlank?: boolean;
  /** HTTP status the codes ask for; 0 while the answer holds data. */
  status: number;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
