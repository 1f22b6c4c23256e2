import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';

/** Key of a demonstration: its people are invented, and its digests protect nobody. */
const demoKey = '00'.repeat(32);

/** Makes texts blind under the hub's key: equal texts stay equal, and nobody without the key can tell or guess them. */
export function blindIndex({ mode, blindKey }: Pick<Config, 'mode' | 'blindKey'>): ((text: string) => string) | null {
  const key = blindKey ?? (mode === 'demo' ? demoKey : null);
  if (key === null) return null;
  const bytes = Buffer.from(key, 'hex');
  return (text) => createHmac('sha256', bytes).update(text).digest('hex').slice(0, 32);
}
