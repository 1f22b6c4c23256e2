/** What one agency, one connection and the whole hub may hold open. Beyond it a connection or a stream is refused. */
export interface LiveLimits {
  /** Connections of one agency, of either kind. */
  readonly connectionsPerAgency: number;
  /** Streams of one agency over all its connections. */
  readonly streamsPerAgency: number;
  readonly streamsPerConnection: number;
  readonly connections: number;
  /** Sockets that have not said who they are, in all and from one address. */
  readonly strangers: number;
  readonly strangersPerAddress: number;
  /** Milliseconds a socket may take to say who it is. */
  readonly introduction: number;
  /** Bytes of one message of a client. */
  readonly messageBytes: number;
  /** Messages that may wait for a client at once: one of each of its streams, and answers to what it said itself. */
  readonly messagesWaiting: number;
  /** Milliseconds a client may take to take one message. */
  readonly patience: number;
}

/** Sized for an office that connects each of its desks, and a hub of a few hundred agencies on two cores. */
export const liveLimits: LiveLimits = {
  connectionsPerAgency: 100,
  streamsPerAgency: 400,
  streamsPerConnection: 20,
  connections: 4_000,
  strangers: 200,
  strangersPerAddress: 20,
  introduction: 3_000,
  messageBytes: 65_536,
  messagesWaiting: 64,
  patience: 10_000,
};

/** Counts what is open, by name; a place is given back once. */
export class Places {
  private readonly taken = new Map<string, number>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Takes a place; tells how to give it back, or null where none is free. */
  take(name: string): (() => void) | null {
    const count = this.taken.get(name) ?? 0;
    if (count >= this.most) return null;
    this.taken.set(name, count + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const now = this.taken.get(name)! - 1;
      if (now === 0) this.taken.delete(name);
      else this.taken.set(name, now);
    };
  }
}
