// A process that takes the lock of a directory: prints `held` or the code of the refusal, then waits to be killed.
// usage: hold-lock.ts <directory> [start, in milliseconds since 1970]
import { setTimeout } from 'node:timers/promises';
import { lockDirectory } from '../../src/storage/pglite/directory-lock.ts';

const [directory, start] = process.argv.slice(2);
await setTimeout(Math.max(0, Number(start ?? 0) - Date.now()));
try {
  lockDirectory(directory!, 'http://127.0.0.1:4000');
  console.log('held');
  await setTimeout(60_000);
} catch (error) {
  console.log((error as { code?: string }).code);
}
