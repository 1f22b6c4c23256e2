import { createHash } from 'node:crypto';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSockets } from 'graphql-ws';
import { WebSocket } from 'ws';

/** An event as these tests ask for it. */
export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly cursor: string;
  readonly digest: string;
  readonly disputeId: string | null;
  readonly disputeNumber: string | null;
  readonly referralId: string | null;
}

const fields = 'id type sequence cursor digest disputeId disputeNumber referralId';

/** What a client subscribes to, with more fields where it wants them. */
export interface Wanted {
  readonly disputeId?: string;
  readonly more?: string;
}

/** A token to bear, or the headers that show who it is. */
export type Shown = string | { readonly authorization: string; readonly dpop?: string };

const headersOf = (shown: Shown) => (typeof shown === 'string' ? { authorization: `Bearer ${shown}` } : shown);

/** How a stream ended for its client: by the last word, or by the connection. */
export type Ending = { readonly how: 'COMPLETE' } | { readonly how: 'ERROR'; readonly error: unknown };

/** A partner's client: it keeps what it heard and the cursor, and reads on from there when it connects again. */
export class LiveClient {
  /** Everything heard on all its connections, what the stream says of itself left out. */
  readonly heard: Heard[] = [];
  /** Types of everything, in order. */
  readonly types: string[] = [];
  readonly answers: unknown[] = [];
  ending: Ending | null = null;
  cursor: string | null = null;
  socket: WebSocket | null = null;
  private readonly way: 'ws' | 'sse';
  private epoch = 0;
  private leave: (() => void) | null = null;
  private readonly waiting = new Set<() => void>();

  constructor(way: 'ws' | 'sse') {
    this.way = way;
  }

  get isConnected(): boolean {
    return this.leave !== null;
  }

  /** Connects and waits until the stream is open, or has ended. */
  async connect(url: string, shown: Shown, { disputeId, more = '' }: Wanted = {}): Promise<this> {
    this.ending = null;
    const before = this.answers.length;
    const epoch = (this.epoch += 1);
    // What an earlier connection still says is not heard any more.
    const ofThis = (act: () => void) => (epoch === this.epoch ? act() : undefined);
    const field = disputeId ? 'disputeChanged(id: $id, after: $after)' : 'inboxChanged(after: $after)';
    const head = disputeId ? '($id: ID!, $after: String)' : '($after: String)';
    const query = `subscription Live${head} { event: ${field} { ${fields} ${more} } }`;
    const variables = { after: this.cursor, ...(disputeId ? { id: disputeId } : {}) };
    const client = this.way === 'ws' ? this.sockets(url, shown) : this.events(url, shown);
    const stop = client.subscribe<{ event: Heard }>(
      { query, variables },
      {
        next: (answer) => ofThis(() => this.take(answer as { data?: { event: Heard } | null })),
        error: (error) => ofThis(() => this.ended({ how: 'ERROR', error })),
        complete: () => ofThis(() => this.ended({ how: 'COMPLETE' })),
      },
    );
    this.leave = () => {
      stop();
      void client.dispose();
    };
    await this.until(() => this.answers.length > before || this.ending !== null);
    return this;
  }

  /** Is gone: politely, or as when a cable is cut. */
  drop({ hard = false }: { readonly hard?: boolean } = {}): void {
    if (hard) this.socket?.terminate();
    this.epoch += 1;
    this.leave?.();
    this.leave = null;
  }

  /** Waits for the condition; looked at whenever something arrives. */
  async until(condition: () => boolean, within = 15_000): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const look = () => condition() && resolve();
    const late = setTimeout(() => reject(new Error(`nothing came within ${within} ms: ${this.types.join()}`)), within);
    this.waiting.add(look);
    look();
    try {
      await promise;
    } finally {
      clearTimeout(late);
      this.waiting.delete(look);
    }
  }

  private take(answer: { data?: { event: Heard } | null }): void {
    this.answers.push(answer);
    const event = answer.data?.event;
    if (event) {
      this.types.push(event.type);
      this.cursor = event.cursor;
      if (!event.type.startsWith('STREAM_')) this.heard.push(event);
    }
    for (const look of this.waiting) look();
  }

  private ended(ending: Ending): void {
    this.ending ??= ending;
    this.leave = null;
    for (const look of this.waiting) look();
  }

  private sockets(url: string, shown: Shown) {
    const keep = (socket: WebSocket) => (this.socket = socket);
    class Kept extends WebSocket {
      constructor(...given: ConstructorParameters<typeof WebSocket>) {
        super(...given);
        keep(this);
      }
    }
    return createSockets({
      ...{ url: `${url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: Kept, retryAttempts: 0, lazy: true },
      connectionParams: headersOf(shown),
    });
  }

  private events(url: string, shown: Shown) {
    return createEvents({ url: `${url}/graphql`, retryAttempts: 0, headers: headersOf(shown) });
  }
}

/** What is wrong with a sequence as a partner would check it: no number missing, no digest that does not follow. */
export function faultsOf(heard: readonly Heard[]): string[] {
  let digest = '';
  return heard.flatMap(({ sequence, id, type, digest: given }, index) => {
    digest = createHash('sha256').update(`${digest}\n${sequence}\n${id}\n${type}`).digest('base64url');
    return [
      ...(sequence === index + 1 ? [] : [`${sequence} instead of ${index + 1}`]),
      ...(given === digest ? [] : [`digest of ${sequence}`]),
    ];
  });
}
