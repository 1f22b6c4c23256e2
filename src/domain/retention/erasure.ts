import { Refusal } from '../../kernel/refusal.ts';
import { setOf, type FieldGroupSet } from '../dispute/field-group.ts';
import type { RetentionFigure } from './retention-periods.ts';
import { retentionOf, type ErasureProposal, type RetentionFile } from './retention.ts';

/** Groups whose values are destroyed; amounts, codes and history stay. */
export const erasedGroups: FieldGroupSet = setOf([
  ...(['F1', 'F2', 'F3', 'F5', 'F7', 'F8', 'F9', 'F12', 'F14', 'F14W', 'F15', 'F16', 'F17', 'F18'] as const),
]);

/** Why a record may not be erased now; none when it may. */
export function erasureFaults(file: RetentionFile, figures: readonly RetentionFigure[], now: Date): Refusal[] {
  const at = { path: ['disputeId'] };
  if (file.erasedAt) return [new Refusal('ALREADY_ERASED', at)];
  if (!file.closedAt) return [new Refusal('DISPUTE_NOT_CLOSED', { ...at, allowed: ['closeDispute'] })];
  const { until, holding } = retentionOf(file, figures, now);
  if (holding.length > 0) return [new Refusal('UNDER_LEGAL_HOLD', { ...at, allowed: ['liftLegalHold'] })];
  return until === null || until > now ? [new Refusal('RETENTION_RUNS', at)] : [];
}

/** The proposal that waits for a second person; a dispute has one at most. */
export function openProposal({ proposals }: RetentionFile): ErasureProposal | null {
  return proposals.find(({ approvedAt }) => approvedAt === null) ?? null;
}
