import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, endingStep, runCaseAct, type CaseActInput } from './court-act.ts';

export interface RefuseComplaintInput extends CaseActInput {
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** A judge rules that a complaint is not accepted (CPL 126); served on the plaintiff, the ruling can be appealed for ten days. */
export function refuseComplaint(input: RefuseComplaintInput, context: CommandContext) {
  const act = { operation: 'refuseComplaint', permission: 'court.rule', types: ['PRE_SUIT'], input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at } = scene;
    if (courtCase.ruledAt) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
    const ending = endingStep(scene, 'REFUSED', input);
    if (Array.isArray(ending)) return ending;
    const docketing = loaded.deadlines.filter(({ rule }) => rule === 'COURT_DOCKET');
    const values = { form: 'RULING', ruling: 'NOT_ACCEPTED', ruledAt: at.now, closedAt: at.now };
    return {
      facts: [
        ownFact('ComplaintRefused', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id }),
        ...stopClocks(beside(docketing, loaded.referral), at.now, 'F0'),
      ],
      rows: [{ change: 'courtCase', id: courtCase.id, values }],
      ...ending,
    };
  });
}
