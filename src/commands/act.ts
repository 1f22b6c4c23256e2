import type { Moment } from '../kernel/moment.ts';
import { isRefused, type Refusal } from '../kernel/refusal.ts';
import { stageMoverFault } from '../domain/dispute/change-stage.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { toldFile } from '../policy/handed-part.ts';
import type { PermissionName } from '../policy/permissions.ts';
import { textFault } from '../domain/party/check-party.ts';
import { attachments, type DocumentEntry } from './attachments.ts';
import { fileOfAct } from './file-of-act.ts';
import type { CommandContext, Outcome } from './command.ts';
import { runCommand } from './command.ts';
import { occurredFault } from './occurred-at.ts';
import { personalBars } from './people/personal-bars.ts';
import { minorMarks } from './minor-marks.ts';
import { notFound, whyNot } from './permitted-file.ts';
import type { RecordRow } from './record-rows.ts';
import { stepOn, steppable, type TakeReferralStepInput } from './take-referral-step.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

/** What every act of an agency on its own record is given. */
export interface ActInput {
  readonly disputeId: string;
  /** Referral the act answers, when it is at the same time a step of one. */
  readonly referralId?: string | null | undefined;
  /** Version of the referral the caller saw; needed with a referral. */
  readonly version?: number | null | undefined;
  readonly occurredAt?: Date | null | undefined;
  readonly key: string | null;
}

export interface ActScene {
  readonly work: Work;
  readonly loaded: LoadedFile;
  /** The act's moment: `now` is when it happened, never in the future. */
  readonly at: Moment;
  readonly context: CommandContext;
}

/** What an act writes: facts, rows of the agency's own record, and the step of the referral it stands for. */
export interface ActEffect {
  readonly facts: Fact[];
  readonly rows: RecordRow[];
  readonly step?: Omit<TakeReferralStepInput, 'referralId' | 'key' | 'version' | 'occurredAt'>;
  /** Documents that go with the act itself; those of its step travel with the step. */
  readonly papers?: readonly DocumentEntry[];
}

/**
 * Runs one act of an agency: permission first, then the act's own decision, then the step of the referral it stands
 * for, all in one transaction.
 */
export async function runAct(
  { operation, permission, input }: { operation: string; permission: PermissionName; input: ActInput },
  context: CommandContext,
  decide: (scene: ActScene) => Promise<ActEffect | Refusal[]> | ActEffect | Refusal[],
): Promise<Outcome<{ disputeId: string }>> {
  const { key, ...intent } = input;
  return runCommand(context, { operation, key, input: intent }, async (work, moment) => {
    const loaded = await fileOfAct(work, input, context, moment.now);
    if (isRefused(loaded)) return loaded;
    const known = loaded as LoadedFile | null;
    const refused = whyNot(known, permission, { principal: context.principal, now: moment.now, path: 'disputeId' });
    if (refused || !known) return refused ?? [notFound('disputeId')];
    const late = occurredFault(input.occurredAt, moment.now);
    if (late) return [late];

    const at = { ...moment, now: input.occurredAt ?? moment.now };
    const told = { ...known, file: toldFile(known.file, context.principal, moment.now) };
    const effect = await decide({ work, loaded: told, at, context });
    if (isRefused(effect)) return effect;
    const { facts, rows, step, papers: own = [] } = effect as ActEffect;
    const mover = stageMoverFault(known.file, facts, context.principal.agencyId);
    if (mover) return [mover];
    const barred = personalBars({ facts, permission }, known.file, context);
    if (barred.length > 0) return barred;
    const stamped = facts.map((fact): Fact => ({ ...fact, occurredAt: at.now }));
    const hidden = own.length + (step?.documents?.length ?? 0) > 0 ? await minorMarks(work, known) : [];
    if (!step || !input.referralId) {
      const papers = attachments(
        [...own, ...(step?.documents ?? [])],
        { disputeId: input.disputeId, referralId: null, hidden },
        at,
      );
      const faults = [...papers.faults, ...reasonFaults(step?.reason)];
      if (faults.length > 0) return faults;
      await work.record([...stamped, ...papers.facts], [...rows, ...papers.rows]);
      return { disputeId: input.disputeId };
    }
    const taken = referralStep(known, { ...step, version: input.version ?? null, occurredAt: at.now }, context, moment);
    if (isRefused(taken)) return taken;
    const papers = attachments(own, { disputeId: input.disputeId, referralId: input.referralId, hidden }, at);
    if (papers.faults.length > 0) return papers.faults;
    await work.record([...taken.facts, ...stamped, ...papers.facts], [...taken.rows, ...rows, ...papers.rows]);
    return { disputeId: input.disputeId };
  });
}

function reasonFaults(reason: string | undefined): Refusal[] {
  const fault = reason ? textFault(reason, ['reason'], 2000) : null;
  return fault ? [fault] : [];
}

function referralStep(loaded: LoadedFile, step: Parameters<typeof stepOn>[1], context: CommandContext, moment: Moment) {
  const referral: Referral | null = steppable(loaded, context, moment.now);
  return referral ? stepOn({ ...loaded, referral }, step, context, moment) : [notFound('referralId')];
}

/** A fact of an agency's own record. */
export function ownFact<Type extends Fact['type']>(
  type: Type,
  disputeId: string,
  group: Fact['group'],
  body: Extract<Fact, { type: Type }>['body'],
): Fact {
  return { type, disputeId, group, audience: 'PARTICIPANTS', body } as unknown as Fact;
}
