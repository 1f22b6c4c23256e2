import type { Server } from 'node:http';

/** How often, in milliseconds, connections that have fallen idle are closed while draining. */
const beat = 50;

/**
 * Stops accepting connections, lets requests under way finish, and cuts those that have not after the time given.
 *
 * @returns true when every request finished by itself
 */
export async function drainServer(server: Server, seconds: number): Promise<boolean> {
  if (!server.listening) return true;
  let finished = true;
  // A connection that was busy when close() was called stays open after its answer unless it is looked at again.
  const idle = setInterval(() => server.closeIdleConnections(), beat);
  const cut = setTimeout(() => {
    finished = false;
    server.closeAllConnections();
  }, seconds * 1000);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(cut);
  return finished;
}
