import { runDocuments } from './documents/run-documents.ts';

/** `npx accord documents …`: the operations a system of an agency may send by their names, on either database. */
const { env, stdout, stderr } = process;
process.exitCode = await runDocuments(process.argv.slice(2), { env, stdout, stderr, now: () => new Date() });
