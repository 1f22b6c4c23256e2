import { dutyClock } from '../../domain/court/case-clocks.ts';
import { preservationFaults, rulesInHours, type PreservationEntry } from '../../domain/court/preservation.ts';
import { trackMoves } from '../../domain/track/track-moves.ts';
import { Refusal, isRefused } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { caseNumberOf } from './case-number.ts';
import { unseen } from './preservation-act.ts';

export interface ApplyPreservationInput extends ActInput, PreservationEntry {
  /** The matter is urgent; before a suit it always is. */
  readonly urgent: boolean;
  readonly caseNumber?: string | null | undefined;
}

/**
 * Accepts an application for preservation or advance execution. Forty-eight hours to rule run from the next full hour
 * and never roll (CPL 103, 104; CPL-I 125). The debtor learns nothing of it before the measure is taken.
 */
export function applyPreservation(input: ApplyPreservationInput, context: CommandContext) {
  const act = { operation: 'applyPreservation', permission: 'court.act', input } as const;
  return runAct(act, context, ({ loaded, at }) => {
    const { disputeId, kind, partyId, amountFen, guarantee, waiverReason } = input;
    const entry = { kind, partyId, amountFen, guarantee, waiverReason };
    const faults = preservationFaults(entry, loaded.file.parties);
    const caseNumber = input.caseNumber
      ? caseNumberOf(input.caseNumber, ['财保', '执保', '民初', '执'], 'caseNumber')
      : null;
    if (caseNumber instanceof Refusal) faults.push(caseNumber);
    if (faults.length > 0) return faults;
    const track = trackMoves(loaded.file.dispute, 'PRESERVATION', 'APPLIED');
    if (isRefused(track)) return track;
    const id = at.newId('preservation');
    const inHours = rulesInHours(kind, input.urgent) && !loaded.referral;
    const place = { id, disputeId, agencyId: context.principal.agencyId };
    return {
      facts: unseen([
        ownFact('PreservationApplied', disputeId, 'F0', { preservationId: id, kind }),
        ...track,
        ...(inHours ? [dutyClock('PRESERVE_48H', at.now, place, at)] : []),
      ]),
      rows: [
        {
          into: 'preservation',
          values: { id, disputeId, referralId: loaded.referral?.id ?? null, ...entry, caseNumber, appliedAt: at.now },
        },
      ],
      ...(loaded.referral
        ? {
            step: { step: 'ACCEPT' as const, ...(caseNumber ? { caseNumber: String(caseNumber) } : {}), documents: [] },
          }
        : {}),
    };
  });
}
