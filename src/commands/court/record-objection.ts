import { legalDateOf } from '../../kernel/legal-date.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import { objectionFaults, ownClock, type ObjectionEntry } from '../../domain/court/objection.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { beside, middleStep, runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

export interface RecordObjectionInput extends CaseActInput, ObjectionEntry {
  readonly documents: readonly DocumentEntry[];
}

/**
 * Receives an objection, or a request for more time, within its period; one without effect in law is refused with the
 * reason. The court then has fifteen days on an objection to enforcement (CPL 236).
 */
export function recordObjection(input: RecordObjectionInput, context: CommandContext) {
  const act = { operation: 'recordObjection', permission: 'court.act', input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at, party } = scene;
    const { type, partyId, deadlineId, sinceOn, written, about } = input;
    const isThird = type === 'CONFIRMATION_BY_THIRD' && partyId === null;
    if (!isThird && !(partyId && party(partyId))) return [notFound('partyId')];
    const entry = { type, partyId, deadlineId, sinceOn, written, about };
    const faults = objectionFaults(entry, { courtCase, deadlines: loaded.deadlines, moment: at });
    if (faults.length > 0) return faults;
    const step = stepOfObjection(scene, input);
    if (Array.isArray(step)) return step;

    const { id: courtCaseId, disputeId } = courtCase;
    const objectionId = at.newId('courtObjection');
    const own = ownClock(entry, { courtCase, deadlines: loaded.deadlines, moment: at });
    const filedOn = legalDateOf(at.now);
    const values = { disputeId, courtCaseId, type, partyId, deadlineId, filedOn, sinceOn };
    return {
      facts: [
        ownFact('ObjectionReceived', disputeId, 'F13', { courtCaseId, objectionId, type, partyId }),
        ...stopClocks(beside(own ? [own] : [], loaded.referral), at.now, 'F0'),
        ...(type === 'ENFORCEMENT_CONDUCT'
          ? [dutyClock('ENF_OBJECT_15', at.now, { ...courtCase, id: objectionId }, at)]
          : []),
      ],
      rows: [{ into: 'courtObjection', values: { id: objectionId, ...values, decision: null } }],
      ...step,
    };
  });
}

/** Only the objection to a payment order is a step of its referral; every other stands in the court's file alone. */
function stepOfObjection(
  scene: CaseScene,
  { type, documents }: RecordObjectionInput,
): Pick<ActEffect, 'step'> | ReturnType<typeof middleStep> {
  if (type === 'PAYMENT_ORDER') return middleStep(scene, 'RECORD_OBJECTION', { documents });
  return scene.loaded.referral ? {} : { step: { step: 'RECORD_OBJECTION', documents } };
}
