import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { conveningRule, fewestJointMembers, type JointLevel } from '../../domain/joint/joint-handling.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';
import { jointPart } from './joint-part.ts';

export interface OpenJointHandlingInput extends ActInput {
  readonly level: JointLevel;
  readonly reason: string;
  /** Agencies that are to take part, beside the convener. */
  readonly memberAgencyIds: readonly string[];
}

/** Most members of one group. */
const mostMembers = 30;

/**
 * Several agencies are called together: within a day when the matter is red, within three working days otherwise.
 * Convener and members each get a part in it, with the incident group opened (R35; LDMAL 8).
 */
export function openJointHandling(input: OpenJointHandlingInput, context: CommandContext) {
  return runAct({ operation: 'openJointHandling', permission: 'joint.open', input }, context, ({ loaded, at }) => {
    const { disputeId, level, reason, memberAgencyIds } = input;
    const { agencyId } = context.principal;
    const members = [...new Set([agencyId, ...memberAgencyIds])];
    const faults = textFaults({ reason });
    memberAgencyIds.forEach((id, index) => {
      if (!context.directory.agency(id))
        faults.push(new Refusal('NOT_FOUND', { path: ['memberAgencyIds', String(index)] }));
    });
    if (members.length < fewestJointMembers)
      faults.push(
        new Refusal('TWO_AGENCIES_NEEDED', { path: ['memberAgencyIds'], allowed: [`≥ ${fewestJointMembers}`] }),
      );
    if (members.length > mostMembers)
      faults.push(new Refusal('TOO_MANY', { path: ['memberAgencyIds'], allowed: [`≤ ${mostMembers}`] }));
    if (faults.length > 0) return faults;
    const id = at.newId('jointHandling');
    const place = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F16' } as const;
    const referralId = loaded.referral?.id ?? null;
    return {
      facts: [
        ownFact('JointHandlingProceeded', disputeId, 'F16', { jointId: id, act: 'openJointHandling', state: 'OPENED' }),
        ...(referralId ? [] : [startClock(conveningRule(level), at.now, place, at)]),
        ...members.map((member) => jointPart(disputeId, member, at)),
      ],
      rows: [
        {
          into: 'jointHandling',
          values: { id, disputeId, referralId, level, state: 'OPENED', reason, openedAt: at.now },
        },
        ...members.map((memberAgencyId) => ({
          into: 'jointMember' as const,
          values: { id: at.newId('jointMember'), disputeId, jointId: id, memberAgencyId, joinedAt: at.now },
        })),
      ],
    };
  });
}
