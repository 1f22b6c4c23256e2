/** What the graph needs to know of the proofs that storage makes. */
export { mostBytes } from '../../storage/proof/evidence-bundle.ts';
export { IntegrityHold } from '../../storage/proof/integrity-hold.ts';
export type { Checkpoint } from '../../storage/proof/log.ts';
