/** How long a client may take to take one message, in milliseconds, and who is told when it took too long. */
export interface Patience {
  readonly patience: number;
  readonly slow: () => void;
}

/**
 * Sends one message and waits until the network has taken it, so that nothing more is made for who does not read. Who takes
 * too long is cut off; the cursor of the last event that arrived is where it reads on.
 *
 * @param send hands the message over and calls back when it is taken, or when there is nobody to take it
 */
export function taken(send: (done: () => void) => void, cut: () => void, { patience, slow }: Patience): Promise<void> {
  return new Promise((resolve) => {
    let isOver = false;
    const over = () => {
      isOver = true;
      clearTimeout(late);
      resolve();
    };
    // Once round the loop first: where this process was held up, it may have been taken meanwhile.
    const late = setTimeout(() => setImmediate(() => setImmediate(tooLate)), patience);
    // It is over when the connection is: a stream that went on before would make, and log as read, what nobody gets.
    function tooLate(): void {
      if (isOver) return;
      slow();
      cut();
    }
    send(over);
  });
}

/** A connection that messages are sent on. */
export interface Wire {
  readonly isOpen: () => boolean;
  /** Hands a message over; calls back when it is taken, or when there is nobody to take it. */
  readonly send: (text: string, done: () => void) => void;
  readonly cut: () => void;
}

/**
 * Sends on one connection, each message as `taken` does. Streams wait for each other's turn by themselves, but what
 * answers the client's own messages is made as fast as it asks: who asks without reading is cut off at so many.
 */
export function sender(
  wire: Wire,
  { messagesWaiting, ...patience }: Patience & { readonly messagesWaiting: number },
): (text: string) => Promise<void> {
  let waiting = 0;
  return async (text) => {
    if (!wire.isOpen()) return;
    if (waiting >= messagesWaiting) {
      patience.slow();
      return wire.cut();
    }
    waiting += 1;
    await taken((done) => wire.send(text, done), wire.cut, patience);
    waiting -= 1;
  };
}
