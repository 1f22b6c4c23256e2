import { keyRingSource, vaultOf } from '../../src/http/key-ring-source.ts';

/** The vault of a demonstration that keeps nothing: every hub of the process has the same keys. */
export const demoVault = vaultOf(keyRingSource({ mode: 'demo', dataDir: '' }));
