import { encodeCursor, type CursorForm } from './cursor.ts';

/** What a page was asked for with, and how its rows are told apart. */
export interface PageRequest<Node> {
  readonly first: number;
  /** Whether the page begins after a cursor. */
  readonly after: boolean;
  readonly form: CursorForm;
  readonly keyOf: (node: Node) => readonly string[];
}

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
  constructor(rows: readonly Node[], { first, after, form, keyOf }: PageRequest<Node>) {
    this.cursorOf = (node) => encodeCursor(form, keyOf(node));
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
