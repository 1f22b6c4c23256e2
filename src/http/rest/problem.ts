import { refusalCatalogue } from '../../graphql/refusal-catalogue.ts';
import type { AnsweredError } from '../ask-operation.ts';
import { errorCatalogue, isErrorCode, messageOf } from '../error-catalogue.ts';
import type { DoorRefusal } from '../refuse.ts';

/** One reason of a problem, in the words and with the code the graph gave. */
export interface ProblemReason {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly allowed: readonly string[];
}

/** A problem (RFC 9457): the codes are those of the graph, in `code` and in the type. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly instance: string;
  readonly errors: readonly ProblemReason[];
}

export const problemType = 'application/problem+json; charset=utf-8';

/** Statuses of codes that the graph answers with 200, since there the answer is more than the error. */
const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 422,
  IDEMPOTENCY_IN_FLIGHT: 409,
};

/** A refusal of what was asked that has no status of its own: understood, and not done. */
const refused = 422;

function statusOf(code: string): number {
  return statuses[code] ?? (isErrorCode(code) ? errorCatalogue[code].http : refused);
}

function titleOf(code: string): string {
  if (isErrorCode(code)) return messageOf(errorCatalogue[code].message);
  const words = (refusalCatalogue as Readonly<Record<string, { zh: string; en: string }>>)[code];
  return words ? messageOf(words) : code;
}

/**
 * A problem of several reasons: the worst of the statuses decides.
 *
 * @param requestId names the request to whoever looks for it in the logs
 */
export function problemOf(
  reasons: readonly ProblemReason[],
  { requestId, hasCondition = false }: { readonly requestId: string; readonly hasCondition?: boolean },
): Problem {
  const worst = reasons.reduce((one, other) => (statusOf(other.code) > statusOf(one.code) ? other : one));
  const { code } = worst;
  // The version came as a condition, so it is the condition that failed (RFC 9110 §15.5.13).
  const status = code === 'CONFLICT' && hasCondition ? 412 : statusOf(code);
  const instance = `urn:accord:request:${requestId}`;
  return { type: `urn:accord:error:${code}`, title: titleOf(code), status, code, instance, errors: reasons };
}

/** A refusal of the door as a reason. */
export function reasonOfDoor({ code, words, allowed = [], inputPath = [] }: DoorRefusal): ProblemReason {
  return { code, message: messageOf(words ?? errorCatalogue[code].message), path: inputPath, allowed };
}

/** An error of the graph as a reason; the place in the input is told as it stands in the body. */
export function reasonOfError({ message, extensions = {} }: AnsweredError): ProblemReason {
  const { code = 'INTERNAL', allowed = [], inputPath = [] } = extensions;
  return { code, message, path: inputPath[0] === 'input' ? inputPath.slice(1) : inputPath, allowed };
}
