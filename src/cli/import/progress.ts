/** Where progress is shown: standard error, or what stands for it in a test. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** @param done bytes of the input read so far */
  step(done: number): void;
  /** Takes the line away and leaves the final one. */
  end(): void;
}

export interface ProgressOptions {
  /** Bytes of the input; null where nobody knows, as with standard input. */
  readonly total: number | null;
  /** False when the screen is not for us alone: then only the final line is written. */
  readonly live: boolean;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

/** Milliseconds between two looks of the line. */
const beat = 100;

/** Shows on one line, written over and over, how far the import is; where there is no terminal, only how it ended. */
export function startProgress(screen: Screen, { total, live, now }: ProgressOptions): Progress {
  const started = now();
  const isLive = live && screen.isTTY === true;
  let rows = 0;
  let shownAt = -Infinity;

  const pace = () => {
    const seconds = Math.max(now() - started, 1) / 1000;
    return `${rows} 行 / rows · ${seconds.toFixed(1)} s · ${Math.round(rows / seconds)} 行每秒 / rows/s`;
  };
  return {
    step(done) {
      rows += 1;
      if (!isLive || now() - shownAt < beat) return;
      shownAt = now();
      screen.write(`\r\u001b[K${share(done, total)} · ${pace()}`);
    },
    end() {
      screen.write(`${isLive ? '\r\u001b[K' : ''}${pace()}\n`);
    },
  };
}

/** `312 / 611 KB 51%` */
function share(done: number, total: number | null): string {
  if (total === null || total === 0) return `${kilobytes(done)} KB`;
  return `${kilobytes(done)} / ${kilobytes(total)} KB ${Math.floor((100 * done) / total)}%`;
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
