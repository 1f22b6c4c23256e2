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
    function tooLate(): void {
      if (isOver) return;
      slow();
      cut();
      over();
    }
    send(over);
  });
}
