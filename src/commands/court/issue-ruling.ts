import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { lastDueOn } from '../../domain/obligation/obligation.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { endingStep, runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

export interface IssueRulingInput extends CaseActInput {
  /** Outcome of the application: CONFIRMED, REJECTED, NOT_ACCEPTED, WITHDRAWN; SET_ASIDE for an award. */
  readonly ruling: string;
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

const rulings = {
  CONFIRMATION: ['CONFIRMED', 'REJECTED', 'NOT_ACCEPTED', 'WITHDRAWN'],
  SET_ASIDE: ['SET_ASIDE', 'REJECTED', 'NOT_ACCEPTED', 'WITHDRAWN'],
} as const;

/**
 * A judge rules on an application for confirmation, or to set an award aside. The referral it came by is completed with
 * the same outcome; without one the ruling itself makes the agreement enforceable and ends the court's own clocks.
 */
export function issueRuling(input: IssueRulingInput, context: CommandContext) {
  const types = ['CONFIRMATION', 'SET_ASIDE'] as const;
  const act = { operation: 'issueRuling', permission: 'court.rule', types, input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at } = scene;
    const { ruling } = input;
    const { id: courtCaseId, disputeId, subjectId } = courtCase;
    if (courtCase.ruling) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
    const allowed: readonly string[] = rulings[courtCase.type === 'SET_ASIDE' ? 'SET_ASIDE' : 'CONFIRMATION'];
    const ending = endingStep(scene, ruling, { ...input, path: 'ruling' });
    if (Array.isArray(ending)) return ending;
    if (!allowed.includes(ruling)) return [new Refusal('OUTCOME_NOT_OF_KIND', { path: ['ruling'], allowed })];
    return {
      facts: [
        ownFact('RulingIssued', disputeId, 'F13', { courtCaseId, ruling, subjectId }),
        ...(loaded.referral ? [] : ownEffects(scene, ruling)),
      ],
      rows: [
        { change: 'courtCase', id: courtCaseId, values: { form: 'RULING', ruling, ruledAt: at.now, closedAt: at.now } },
      ],
      ...ending,
    };
  });
}

/** What the kind brings about where the application came by a referral (CPL 187, 206, 250). */
function ownEffects({ courtCase, loaded, at }: CaseScene, ruling: string): Fact[] {
  const { disputeId, subjectId, agencyId } = courtCase;
  const review = clocksOfCase(loaded.deadlines, courtCase, 'JC_ACCEPT', 'JC_REVIEW_15', 'SPECIAL_30');
  const facts: Fact[] = stopClocks(review, at.now, 'F0');
  const obligation = loaded.file.obligations.find(({ id }) => id === subjectId);
  if (ruling !== 'CONFIRMED' || !obligation) return facts;
  const place = { disputeId, subjectId: obligation.id, bearerAgencyId: agencyId, group: 'F10' } as const;
  return [
    ...facts,
    ownFact('ObligationEnforceable', disputeId, 'F10', { obligationId: obligation.id, from: at.now.toISOString() }),
    startClock('ENF_2Y', lastDueOn(obligation), place, at),
  ];
}
