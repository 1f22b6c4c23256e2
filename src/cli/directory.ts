import { runDirectory } from './directory/run-directory.ts';

/** `npm run directory -- apply FILE --as NAME`: agencies, people and desks from a file, on either database. */
const { env, stdout, stderr } = process;
process.exitCode = await runDirectory(process.argv.slice(2), { env, stdout, stderr, now: () => new Date() });
