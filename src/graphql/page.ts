import { GraphQLError } from 'graphql';
import { decodeCursor, type SealedForm } from './cursor.ts';
import { pageSize } from './page-size.ts';

/** A page request with its limits checked and its cursor read. */
export interface Page {
  readonly first: number;
  readonly keys: readonly string[] | null;
}

/**
 * Checks `first` and `after`.
 *
 * @param form cursors of the list
 * @throws GraphQLError BAD_USER_INPUT naming the argument and what would have been taken
 */
export function pageOf({ first, after }: { first?: unknown; after?: unknown }, form: SealedForm): Page {
  const size = first ?? pageSize.usual;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > pageSize.most) {
    throw badArgument('first', [`1–${pageSize.most}`]);
  }
  if (after === null || after === undefined) return { first: size, keys: null };
  const keys = typeof after === 'string' ? decodeCursor(form, after) : null;
  if (!keys) throw badArgument('after', ['pageInfo.endCursor']);
  return { first: size, keys };
}

/** @param inputPath path inside the argument, the argument first; for a fault deeper than the argument itself */
export function badArgument(argument: string, allowed: readonly string[], inputPath?: readonly string[]): GraphQLError {
  const place = inputPath ? { inputPath } : { argument };
  return new GraphQLError('BAD_USER_INPUT', { extensions: { code: 'BAD_USER_INPUT', ...place, allowed } });
}
