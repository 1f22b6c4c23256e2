import { runImport } from './import/run-import.ts';

/** `npm run import -- FILE --as STAFF`: registers the disputes of a file. The first signal lets the row under way end. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const { env, stdin, stdout, stderr } = process;
// Whoever reads along may hang up (`| head`): that is no reason to stop in the middle.
stdout.on('error', () => {});
process.exitCode = await runImport(process.argv.slice(2), { env, stdin, stdout, stderr, signal: stop.signal });
