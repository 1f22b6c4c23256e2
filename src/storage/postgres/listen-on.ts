import { Client } from 'pg';
import { anyPool } from './pool-options.ts';

/** Milliseconds after which a lost connection is made anew. */
const again = 1_000;

/**
 * Listens on a connection of its own, made anew whenever it is lost. The channel is a name of ours.
 *
 * @returns ends the listening
 */
export async function listenOn(url: string, channel: string, heard: () => void): Promise<() => Promise<void>> {
  let isOver = false;
  let client: Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const made = new Client(anyPool(url));
    made.on('notification', heard);
    made.on('error', () => lost(made));
    made.on('end', () => lost(made));
    client = made;
    await made.connect();
    await made.query(`listen ${channel}`);
    // What was said while nobody listened.
    heard();
  }

  function lost(by: Client): void {
    if (isOver || client !== by) return;
    client = null;
    void by.end().catch(() => undefined);
    retry = setTimeout(() => void connect().catch(() => client && lost(client)), again);
    retry.unref();
  }

  await connect().catch(() => client && lost(client));
  return async () => {
    isOver = true;
    clearTimeout(retry);
    await client?.end().catch(() => undefined);
  };
}
