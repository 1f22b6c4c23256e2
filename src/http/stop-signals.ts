import type { Log } from './log.ts';

/**
 * Runs `stop` once, at the first SIGTERM or SIGINT; a second signal ends the process at once. Returns a function that
 * takes the listeners away again.
 *
 * @param stop everything that must end, in order: HTTP first, the database last
 */
export function onStopSignal(stop: () => Promise<void>, log: Log): () => void {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  let stopping = false;
  const listener = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('hub.stopping', { reason: signal.toLowerCase() });
    void stop().then(
      () => end(0),
      () => end(1),
    );
  };
  const end = (code: number) => {
    log.flush();
    process.exit(code);
  };
  for (const signal of signals) process.on(signal, listener);
  return () => signals.forEach((signal) => process.off(signal, listener));
}
