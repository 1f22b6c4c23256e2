import type { CourtCase, CourtFile } from '../../domain/court/court-file.ts';
import type { CourtCaseType } from '../../domain/court/court-terms.ts';
import type { ServiceScene } from '../../domain/court/service.ts';
import type { Party } from '../../domain/party/party.ts';
import { liveStates } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { getKind } from '../../kinds/index.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { runAct, type ActEffect, type ActInput, type ActScene } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

/** What an act in one case of the court is given. */
export interface CaseActInput extends ActInput {
  readonly courtCaseId: string;
}

/** What an act in one case looks at: the case, the whole court file, and the parties by id. */
export interface CaseScene extends ActScene {
  readonly court: CourtFile;
  readonly courtCase: CourtCase & { readonly disputeId: string };
  readonly party: (id: string) => Party | null;
  /** The scene as the rules of service and effect read it. */
  readonly service: ServiceScene;
}

/** How an act in a case is named, who may do it, and in which types of case. */
interface CaseAct<Input extends CaseActInput> {
  readonly operation: string;
  readonly permission: PermissionName;
  readonly types?: readonly CourtCaseType[];
  readonly input: Input;
}

/** Runs an act in one of the court's own cases; the case of another court, or of another dispute, is as unknown as none. */
export function runCaseAct<Input extends CaseActInput>(
  { types, ...act }: CaseAct<Input>,
  context: CommandContext,
  decide: (scene: CaseScene) => ActEffect | Refusal[] | Promise<ActEffect | Refusal[]>,
) {
  return runAct(act, context, async (scene) => {
    const { disputeId, courtCaseId } = act.input;
    const court = await scene.work.courtFile(disputeId);
    const found = court.cases.find(({ id, agencyId }) => id === courtCaseId && agencyId === context.principal.agencyId);
    if (!found) return [notFound('courtCaseId')];
    if (types && !types.includes(found.type))
      return [new Refusal('CASE_NOT_OF_TYPE', { path: ['courtCaseId'], allowed: types })];
    const { parties } = scene.loaded.file;
    const courtCase = { ...found, disputeId };
    return decide({
      ...scene,
      court,
      courtCase,
      party: (id) => parties.find((each) => each.id === id) ?? null,
      service: { courtCase: found, court, parties, deadlines: scene.loaded.deadlines, now: scene.at.now },
    });
  });
}

/**
 * The step by which an act in a case ends the referral the case came by; nothing where that referral is at its end. A
 * live one has to be named, and the outcome has to be one of its kind.
 */
export function endingStep(
  { loaded, courtCase }: Pick<CaseScene, 'loaded' | 'courtCase'>,
  outcome: string,
  { reason, documents = [], path = 'referralId' }: Papers,
): Pick<ActEffect, 'step'> | Refusal[] {
  const fault = referralFault({ loaded, courtCase });
  if (fault) return [fault];
  const { referral } = loaded;
  const step = { step: 'COMPLETE' as const, reason: reason ?? undefined, documents };
  if (!referral) return { step };
  const outcomes = Object.keys(getKind(referral.kind).outcomes);
  if (!outcomes.includes(outcome)) return [new Refusal('OUTCOME_NOT_OF_KIND', { path: [path], allowed: outcomes })];
  return { step: { ...step, outcome } };
}

/** The step an act in the middle of a case is at the same time; only its papers where the case came by no live referral. */
export function middleStep(
  { loaded, courtCase }: Pick<CaseScene, 'loaded' | 'courtCase'>,
  step: StepName,
  { documents = [] }: Papers,
): Pick<ActEffect, 'step'> | Refusal[] {
  const fault = referralFault({ loaded, courtCase });
  return fault ? [fault] : { step: { step, documents } };
}

/** What an act brings with its step. */
interface Papers {
  readonly reason?: string | null | undefined;
  readonly documents?: readonly DocumentEntry[];
  /** Input field that named the outcome. */
  readonly path?: string;
}

/** Another referral than the case's own was named, or a live one was not. */
function referralFault({ loaded, courtCase }: Pick<CaseScene, 'loaded' | 'courtCase'>): Refusal | null {
  const { referral, file } = loaded;
  const { referralId } = courtCase;
  const live = file.openReferrals.some(({ id, state }) => id === referralId && liveStates.includes(state));
  if (referral ? referral.id === referralId : !live) return null;
  return new Refusal('REFERRAL_REQUIRED', {
    path: ['referralId'],
    allowed: referralId && live ? [referralId] : ['null'],
  });
}

/** Clocks of the case that the step of its referral does not stop by itself. */
export function beside<Clock extends { readonly referralId: string | null }>(
  clocks: readonly Clock[],
  referral: { readonly id: string } | null,
): Clock[] {
  return clocks.filter(({ referralId }) => referral === null || referralId !== referral.id);
}
