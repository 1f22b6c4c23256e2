import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { computeDeadline } from '../../domain/deadline/compute-deadline.ts';
import { deadlineRules } from '../../domain/deadline/rules.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import { serviceFaults } from '../../domain/court/service.ts';
import type { ServedPaper, ServiceMethod } from '../../domain/court/service-terms.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';
import { servedEffect } from './served-effect.ts';

export interface ServeCourtPaperInput extends CaseActInput {
  readonly paper: ServedPaper;
  /** Addressees; each has a period of its own. */
  readonly partyIds: readonly string[];
  readonly method: ServiceMethod;
  /** Proof of service. */
  readonly documents: readonly DocumentEntry[];
}

/** Papers whose service is a step of the referral the case came by. */
const steps: Partial<Record<ServedPaper, StepName>> = {
  COMPLAINT_COPY: 'SERVE_COPY',
  PAYMENT_ORDER: 'RECORD_DELIVERED',
};

/**
 * Records service of a paper on each addressee, on the day of receipt, refusal or posting (CPL 87–95). By public notice
 * it only begins: thirty days later `concludeNotice` records the deemed service.
 */
export function serveCourtPaper(input: ServeCourtPaperInput, context: CommandContext) {
  const act = { operation: 'serveCourtPaper', permission: 'court.act', input } as const;
  return runCaseAct(act, context, (scene) => {
    const { paper, method } = input;
    const partyIds = [...new Set(input.partyIds)];
    if (partyIds.length === 0) return [new Refusal('NOTHING_GIVEN', { path: ['partyIds'] })];
    const faults = partyIds.flatMap((partyId) => serviceFaults({ paper, method, partyId }, scene.service));
    if (faults.length > 0) return faults;
    const served = partyIds.map((partyId) => ({ paper, method, party: scene.party(partyId)!, known: null }));
    const effect =
      method === 'PUBLIC_NOTICE' ? published(scene, paper, partyIds) : servedEffect(scene, served, scene.at);
    const step = scene.loaded.referral ? steps[paper] : 'SERVE_COPY';
    return step ? { ...effect, step: { step, documents: input.documents } } : effect;
  });
}

function published({ courtCase, at }: CaseScene, paper: ServedPaper, partyIds: readonly string[]): ActEffect {
  const { disputeId, id: courtCaseId } = courtCase;
  const publishedOn = legalDateOf(at.now);
  const answer = computeDeadline({ rule: deadlineRules.PUBLIC_NOTICE, start: publishedOn }, at.calendar);
  if (answer instanceof Refusal) return { facts: [], rows: [] };
  const deemedOn = answer.dueOn;
  const effect: ActEffect = { facts: [], rows: [] };
  for (const partyId of partyIds) {
    const serviceId = at.newId('courtService');
    const notice = { courtCaseId, serviceId, paper, partyId, publishedOn, deemedOn };
    effect.facts.push(ownFact('NoticePublished', disputeId, 'F13', notice));
    effect.facts.push(dutyClock('PUBLIC_NOTICE', publishedOn, { ...courtCase, id: serviceId }, at));
    const values = { courtCaseId, disputeId, paper, partyId, method: 'PUBLIC_NOTICE', publishedOn, deemedOn };
    effect.rows.push({ into: 'courtService', values: { id: serviceId, ...values, servedOn: null } });
  }
  return effect;
}
