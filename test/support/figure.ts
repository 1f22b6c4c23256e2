import { appendFileSync } from 'node:fs';

/** Whether the tests under test/integration run at the size the check asks for; npm test runs them small. */
export const fullSize = process.env.ACCORD_INTEGRATION === 'full';

/**
 * Takes down a figure a test has found, for `npm run check:integration` to print; says nothing in an ordinary run.
 *
 * @param name words of a reader, with the unit: `webhook delivery, p95 (ms)`
 */
export function figure(name: string, value: number | string | boolean): void {
  const file = process.env.ACCORD_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ name, value })}\n`);
}
