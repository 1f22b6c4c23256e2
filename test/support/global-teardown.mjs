// Runs once after the `db` project.
import { dropRun } from './global-setup.mjs';

export default async function globalTeardown() {
  if (globalThis.accordTestKeeper) await dropRun(globalThis.accordTestKeeper);
}
