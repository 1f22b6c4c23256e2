/** `json_build_object` over columns of an alias: GraphQL name → column. */
export function object(alias: string, names: Record<string, string>): string {
  const pairs = Object.entries(names).map(
    ([key, column]) => `'${key}', ${/[ .(]/.test(column) ? column : `${alias}.${column}`}`,
  );
  if (pairs.length <= mostPairs) return `json_build_object(${pairs.join(', ')})`;
  const pieces = Array.from({ length: Math.ceil(pairs.length / mostPairs) }, (_none, index) =>
    pairs.slice(index * mostPairs, (index + 1) * mostPairs),
  );
  return `(${pieces.map((piece) => `json_build_object(${piece.join(', ')})::jsonb`).join(' || ')})::json`;
}

/** Pairs one call may take: a function of PostgreSQL has at most a hundred arguments. */
const mostPairs = 50;

/** A JSON list of the rows of a sub-select; empty, never null. */
export function listOf(json: string, from: string, orderBy = ''): string {
  return `coalesce((select json_agg(${json}${orderBy ? ` order by ${orderBy}` : ''}) from ${from}), '[]'::json)`;
}

/** A JSON list of at most `limit` rows in order, for keyset paging; the rows are cut before they are turned into JSON. */
export function page(json: string, from: string, { orderBy, limit }: { orderBy: string; limit: string }): string {
  return `coalesce((select json_agg(x.j order by x.n) from (select ${json} as j, row_number() over (order by ${orderBy}) as n from ${from} order by ${orderBy} limit ${limit}) x), '[]'::json)`;
}
