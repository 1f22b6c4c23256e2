import { encodeCursor, type SealedForm } from './cursor.ts';

/** What a page was asked for with, and how its rows are told apart. */
export interface PageRequest<Node> {
  readonly first: number;
  /** Whether the page begins after a cursor. */
  readonly after: boolean;
  readonly form: SealedForm;
  readonly keyOf: (node: Node) => readonly string[];
}

/** A page of a connection as the graph shows it; edges are made only when somebody asks for them. */
export class ConnectionPage<Node extends object> {
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    /** Sealed when somebody asks: a seal costs more than the rest of the page together. */
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  private readonly cursorOf: (node: Node) => string;

  /**
   * @param rows  at most `first` plus one rows; the one too many only tells that there are more
   * @param first rows asked for
   */
  constructor(rows: readonly Node[], { first, after, form, keyOf }: PageRequest<Node>) {
    const cursorOf = (node: Node) => encodeCursor(form, keyOf(node));
    const nodes = rows.length > first ? rows.slice(0, first) : rows;
    this.cursorOf = cursorOf;
    this.nodes = nodes;
    this.pageInfo = {
      hasNextPage: rows.length > first,
      hasPreviousPage: after,
      get startCursor() {
        const [start] = nodes;
        return start ? cursorOf(start) : null;
      },
      get endCursor() {
        const end = nodes.at(-1);
        return end ? cursorOf(end) : null;
      },
    };
  }

  get edges(): { readonly cursor: string; readonly node: Node }[] {
    return this.nodes.map((node) => ({ cursor: this.cursorOf(node), node }));
  }
}
