import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CourtObjection } from '../../domain/court/court-file.ts';
import type { ObjectionDecision } from '../../domain/court/objection-terms.ts';
import { extendClocks, stopClocks } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { RecordRow } from '../record-rows.ts';
import { runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

export interface DecideObjectionInput extends CaseActInput {
  readonly objectionId: string;
  readonly decision: ObjectionDecision;
  /** Days the court adds to the period, where more time was asked for (CPL 86). */
  readonly extensionDays?: number | null | undefined;
}

/**
 * A judge decides an objection. Sustained, a confirmation loses its force (CPL-I 372), a payment order is void (CPL 228),
 * and after an obstacle the party's period is lengthened (CPL 86).
 */
export function decideObjection(input: DecideObjectionInput, context: CommandContext) {
  const act = { operation: 'decideObjection', permission: 'court.rule', input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, court, loaded, at } = scene;
    const { objectionId, decision } = input;
    const objection = court.objections.find(
      ({ id, courtCaseId }) => id === objectionId && courtCaseId === courtCase.id,
    );
    if (!objection) return [notFound('objectionId')];
    if (objection.decision) return [new Refusal('ALREADY_DECIDED', { path: ['objectionId'] })];
    const after = decision === 'SUSTAINED' ? sustained(objection, input, scene) : { facts: [], rows: [] };
    if (Array.isArray(after)) return after;
    const duty = loaded.deadlines.filter(
      ({ rule, subjectId }) => rule === 'ENF_OBJECT_15' && subjectId === objectionId,
    );
    const { id: courtCaseId, disputeId } = courtCase;
    const values = { decision, decidedAt: at.now, extensionDays: input.extensionDays ?? null };
    return {
      facts: [
        ownFact('ObjectionDecided', disputeId, 'F13', { courtCaseId, objectionId, decision }),
        ...stopClocks(duty, at.now, 'F0'),
        ...after.facts,
      ],
      rows: [{ change: 'courtObjection', id: objectionId, values }, ...after.rows],
    };
  });
}

type After = { readonly facts: Fact[]; readonly rows: RecordRow[] };

function sustained(objection: CourtObjection, input: DecideObjectionInput, scene: CaseScene): After | Refusal[] {
  const { courtCase, at } = scene;
  switch (objection.type) {
    case 'CONFIRMATION_BY_PARTY':
    case 'CONFIRMATION_BY_THIRD':
      return titleLost(scene);
    case 'PAYMENT_ORDER': {
      const values = { form: 'RULING', ruling: 'OBJECTED', ruledAt: at.now };
      return { facts: [], rows: [{ change: 'courtCase', id: courtCase.id, values }] };
    }
    case 'OBSTACLE':
      return moreTime(objection, input, scene);
    default:
      return { facts: [], rows: [] };
  }
}

/** The agreement is a contract again: what was started to enforce it means nothing any more. */
function titleLost({ courtCase, loaded, at }: CaseScene): After {
  const { subjectId, disputeId, id } = courtCase;
  if (!subjectId) return { facts: [], rows: [] };
  const terms = loaded.deadlines.filter(({ rule, subjectId: of }) => rule === 'ENF_2Y' && of === subjectId);
  return {
    facts: [
      ownFact('TitleLost', disputeId, 'F10', { obligationId: subjectId }),
      ...stopClocks(terms, at.now, 'F10', 'VOID'),
    ],
    rows: [{ change: 'courtCase', id, values: { ruling: 'REJECTED', effectiveOn: null } }],
  };
}

function moreTime(
  { deadlineId }: CourtObjection,
  { extensionDays }: DecideObjectionInput,
  scene: CaseScene,
): After | Refusal[] {
  const fault = countFault(extensionDays ?? 0, ['extensionDays']);
  if (fault) return [fault];
  const clocks = scene.loaded.deadlines.filter(({ id }) => id === deadlineId);
  if (clocks.length === 0) return [new Refusal('CLOCK_NOT_RUNNING', { path: ['objectionId'] })];
  const moved = extendClocks(clocks, { days: extensionDays!, by: 'COURT' }, scene.at, 'F0');
  return moved instanceof Refusal ? [moved] : { facts: moved, rows: [] };
}
