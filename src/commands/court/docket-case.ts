import { Refusal } from '../../kernel/refusal.ts';
import { courtCaseTypes } from '../../domain/court/court-terms.ts';
import { suitFault } from '../../domain/court/suit-guard.ts';
import { runAct } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { applicationGaps } from './application-gaps.ts';
import { caseNumberOf } from './case-number.ts';
import { docketEffect } from './docket-effect.ts';
import type { DocketCaseInput, DocketScene } from './docket-terms.ts';

/**
 * Dockets a case. With a referral it is the court's acceptance of it; a civil case is the suit itself and stands under
 * the guard that arbitration comes first (CPL 126; LDMAL 5, 49). What was received before keeps its earlier numbers.
 */
export function docketCase(input: DocketCaseInput, context: CommandContext) {
  const act = { operation: 'docketCase', permission: 'court.act', input } as const;
  return runAct(act, context, async (scene) => {
    const { work } = scene;
    const { agencyId } = context.principal;
    const docketed = Object.keys(courtCaseTypes).filter((type) => type !== 'PRE_SUIT');
    if (!docketed.includes(input.type))
      return [new Refusal('CASE_TYPE_NOT_DOCKETED', { path: ['type'], allowed: docketed })];
    const caseNumber = caseNumberOf(input.caseNumber, courtCaseTypes[input.type].numbers, 'caseNumber');
    if (caseNumber instanceof Refusal) return [caseNumber];
    if (await work.numberTaken('courtCase', agencyId, caseNumber))
      return [new Refusal('CASE_NUMBER_TAKEN', { path: ['caseNumber'] })];
    const court = await work.courtFile(input.disputeId);
    const received = input.courtCaseId
      ? (court.cases.find(({ id, agencyId: of }) => id === input.courtCaseId && of === agencyId) ?? null)
      : null;
    if (input.courtCaseId && !received) return [notFound('courtCaseId')];
    const docket = { ...scene, input, court, received, caseNumber };
    const faults = docketFaults(docket);
    return faults.length > 0 ? faults : docketEffect(docket);
  });
}

function docketFaults({ input, received, court, loaded, at }: DocketScene): Refusal[] {
  const { type } = input;
  if (received?.docketedAt || received?.ruledAt) return [new Refusal('ALREADY_DOCKETED', { path: ['courtCaseId'] })];
  if (received && received.type !== type && !(received.type === 'PRE_SUIT' && type === 'CIVIL'))
    return [new Refusal('CASE_NOT_OF_TYPE', { path: ['type'], allowed: [received.type] })];
  const partyId = input.partyId ?? received?.partyId ?? null;
  const party = loaded.file.parties.find(({ id }) => id === partyId) ?? null;
  if (partyId && !party) return [notFound('partyId')];
  switch (type) {
    case 'CIVIL': {
      if (loaded.file.dispute.docketed)
        return [new Refusal('ALREADY_DOCKETED', { path: ['type'], allowed: ['CONFIRMATION', 'ENFORCEMENT'] })];
      const { file, deadlines } = loaded;
      const ground = input.channelGround ?? null;
      const fault = suitFault({ file, court, deadlines, plaintiff: party, ground, now: at.now });
      return fault ? [fault] : [];
    }
    case 'SECOND_INSTANCE': {
      const appealed = court.cases.filter(({ type: of, form }) => of === 'CIVIL' && form !== null).map(({ id }) => id);
      return appealed.includes(input.parentId ?? '')
        ? []
        : [new Refusal('NOTHING_GIVEN', { path: ['parentId'], allowed: appealed })];
    }
    case 'CONFIRMATION':
    case 'ENFORCEMENT':
      if (received || loaded.referral) return [];
      if (!input.subjectId)
        return [
          new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: ['R13', 'R33', 'receiveApplication'] }),
        ];
      return applicationGaps(type, input.subjectId, loaded.file, at);
    case 'SET_ASIDE':
    case 'PAYMENT_ORDER':
      return received ? [] : [new Refusal('NOTHING_GIVEN', { path: ['courtCaseId'], allowed: ['receiveApplication'] })];
  }
}
