import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import { refusalBody, type DoorRefusal } from '../refuse.ts';

const crowded = { zh: '订阅或连接过多', en: 'Too many streams or connections' };

/** A limit of streams or connections that was reached. */
export function tooMany(what: string, most: number): DoorRefusal {
  return { code: 'TEMPORARILY_UNAVAILABLE', words: crowded, allowed: [`≤ ${most} ${what}`] };
}

/** A refusal as the one answer of an operation. */
export function answered(
  refusal: DoorRefusal,
  { requestId }: { readonly requestId: string },
): { readonly answer: FormattedExecutionResult } {
  return { answer: JSON.parse(refusalBody(refusal, requestId)) as FormattedExecutionResult };
}

/** The errors of an answer as graphql-ws takes them; they are in our words already. */
export function errorsOf({ errors = [] }: FormattedExecutionResult): GraphQLError[] {
  return errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions }));
}
