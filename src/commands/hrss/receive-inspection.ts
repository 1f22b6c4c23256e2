import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { InspectionIntake } from '../../domain/inspection/inspection.ts';
import { limitationFault } from '../../domain/inspection/limitation.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { pastFault } from '../due-date.ts';
import { textFaults } from '../record-act.ts';
import { placeOfInspection } from './act-on-inspection.ts';

export interface ReceiveInspectionInput extends ActInput {
  readonly intake: InspectionIntake;
  /** Legal date, Asia/Shanghai. */
  readonly violationFrom: string;
  /** Absent while the violation goes on. */
  readonly violationUntil?: string | null | undefined;
  /** Who reported it; kept sealed, for the handling inspector alone. */
  readonly informant?:
    { readonly name?: string | null | undefined; readonly contact?: string | null | undefined } | null | undefined;
}

/**
 * The inspection takes a matter in and its inspector becomes the handler; five working days to decide on acceptance
 * start. Who reported it stands in a sealed row apart. Every handler is given the sealed group, whether there is
 * anything in it or not, so that the part says nothing (INSP 9).
 */
export function receiveInspection(input: ReceiveInspectionInput, context: CommandContext) {
  return runAct({ operation: 'receiveInspection', permission: 'inspection.act', input }, context, ({ at, loaded }) => {
    const { disputeId, intake, informant } = input;
    const { agencyId, staffId } = context.principal;
    const faults = receptionFaults(input, at.now);
    if (faults.length > 0) return faults;
    const from = input.violationFrom as LegalDate;
    const until = (input.violationUntil ?? null) as LegalDate | null;
    const late = limitationFault({ from, until }, at);
    if (late) return [late];

    const id = at.newId('inspection');
    const referralId = loaded.referral?.id ?? null;
    const place = placeOfInspection({ id, disputeId, agencyId });
    const named = informant && (informant.name || informant.contact);
    return {
      facts: [
        ownFact('InspectionProceeded', disputeId, 'F14', {
          inspectionId: id,
          act: 'receiveInspection',
          state: 'COMPLAINED',
        }),
        ...(referralId ? [] : [startClock('INSP_ACCEPT', at.now, place, at)]),
        ...softTrack(loaded.file.dispute, 'INSPECTION', 'COMPLAINED'),
        ownFact('ParticipationOpened', disputeId, 'F14', {
          participationId: at.newId('participation'),
          agencyId,
          staffId,
          role: 'HANDLER',
          legalBasis: { law: 'INSP', article: '9', version: '2004' },
          scope: setOf(['F0', 'F14W']),
          referralId: null,
        }),
      ],
      rows: [
        {
          into: 'inspection',
          values: {
            id,
            disputeId,
            referralId,
            state: 'COMPLAINED',
            intake,
            violationFrom: from,
            violationUntil: until,
            handlerId: staffId,
            receivedAt: at.now,
          },
        },
        ...(named
          ? [
              {
                into: 'informant' as const,
                values: {
                  id: at.newId('informant'),
                  disputeId,
                  inspectionId: id,
                  handlerId: staffId,
                  name: informant.name ?? null,
                  contact: informant.contact ?? null,
                },
              },
            ]
          : []),
      ],
    };
  });
}

function receptionFaults(
  { violationFrom, violationUntil, intake, informant }: ReceiveInspectionInput,
  now: Date,
): Refusal[] {
  const faults = [
    ...pastFault(violationFrom, now, 'violationFrom'),
    ...pastFault(violationUntil, now, 'violationUntil'),
    ...textFaults({ 'informant.name': informant?.name, 'informant.contact': informant?.contact }),
  ];
  if (violationUntil && isLegalDate(violationUntil) && violationUntil < violationFrom)
    faults.push(new Refusal('PERIOD_REVERSED', { path: ['violationUntil'], allowed: [`≥ ${violationFrom}`] }));
  if (informant && intake !== 'REPORT')
    faults.push(new Refusal('INFORMANT_ONLY_WITH_REPORT', { path: ['informant'], allowed: ['REPORT'] }));
  return faults;
}
