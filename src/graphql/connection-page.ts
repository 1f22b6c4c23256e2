/** A page of a connection as the graph shows it; edges are made only when somebody asks for them. */
export class ConnectionPage<Node extends object> {
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  private readonly cursorOf: (node: Node) => string;

  /**
   * @param rows  at most `first` plus one rows; the one too many only tells that there are more
   * @param first rows asked for
   */
  constructor(
    rows: readonly Node[],
    { first, after, keyOf }: { first: number; after: boolean; keyOf: (node: Node) => readonly string[] },
  ) {
    this.cursorOf = (node) => encodeCursor(keyOf(node));
    this.nodes = rows.length > first ? rows.slice(0, first) : rows;
    const last = this.nodes.at(-1);
    this.pageInfo = {
      hasNextPage: rows.length > first,
      hasPreviousPage: after,
      startCursor: this.nodes[0] ? this.cursorOf(this.nodes[0]) : null,
      endCursor: last ? this.cursorOf(last) : null,
    };
  }

  get edges(): { readonly cursor: string; readonly node: Node }[] {
    return this.nodes.map((node) => ({ cursor: this.cursorOf(node), node }));
  }
}

/** Opaque to callers: base64url of the JSON of the keys. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys of a cursor, or null when the text is none of ours. */
export function decodeCursor(cursor: string, length: number): readonly string[] | null {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(cursor)) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const whole = Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string');
    return whole ? (keys as string[]) : null;
  } catch {
    return null;
  }
}
