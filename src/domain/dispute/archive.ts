import type { DocumentKind } from '../document/document-kind.ts';
import type { CloseReason } from './dispute-terms.ts';
import type { DisputeFile } from './dispute.ts';

/** Documents a file is not complete without, by the way the dispute ended (§3.7); a product default. */
const needed: Partial<Record<CloseReason, readonly DocumentKind[]>> = {
  MEDIATED_PERFORMED: ['MEDIATION_AGREEMENT'],
  MEDIATED_CONFIRMED: ['MEDIATION_AGREEMENT', 'RULING'],
  ARBITRATION_MEDIATED: ['ARB_MEDIATION_DOCUMENT'],
  AWARDED_EFFECTIVE: ['AWARD'],
  COURT_MEDIATED: ['COURT_MEDIATION_DOCUMENT'],
  JUDGED_EFFECTIVE: ['JUDGMENT'],
  ENFORCED: ['EXEC_NOTICE'],
};

/** The documents that are still missing from the file of a closed dispute. */
export function missingForArchive({ dispute, documents }: Pick<DisputeFile, 'dispute' | 'documents'>): DocumentKind[] {
  const wanted = (dispute.closeReason && needed[dispute.closeReason]) ?? [];
  return wanted.filter((kind) => !documents.some((document) => document.kind === kind));
}
