/** A list to walk: the question with `$first` and `$after`, and where in the answer the connection stands. */
export interface Listing {
  readonly query: string;
  readonly at: readonly string[];
}

export interface Page<Node extends { id: string }> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Ask = (query: string, variables: object) => Promise<unknown>;

/** Walks a list to its end, page after page. @throws Error when an answer holds no page, or there is no end */
export async function walk<Node extends { id: string } = { id: string }>(
  ask: Ask,
  { query, at }: Listing,
  first: number,
  { after = null, between }: { after?: string | null; between?: () => Promise<void> } = {},
): Promise<{ ids: string[]; pages: Page<Node>[] }> {
  const pages: Page<Node>[] = [];
  for (let cursor = after; pages.length < 60;) {
    const answer = (await ask(query, { first, after: cursor })) as { data?: unknown };
    const page = at.reduce((value, key) => (value as Record<string, unknown> | null)?.[key], answer.data as unknown);
    if (!page) throw new Error(`no page: ${JSON.stringify(answer).slice(0, 500)}`);
    pages.push(page as Page<Node>);
    const { hasNextPage, endCursor } = (page as Page<Node>).pageInfo;
    if (!hasNextPage) return { pages, ids: pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)) };
    cursor = endCursor;
    await between?.();
  }
  throw new Error('the list has no end');
}
