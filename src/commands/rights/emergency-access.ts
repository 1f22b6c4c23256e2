import { Refusal } from '../../kernel/refusal.ts';
import type { Moment } from '../../kernel/moment.ts';
import {
  emergencyBasis,
  emergencyGroups,
  emergencyHours,
  isWithinArea,
  type EmergencyGround,
} from '../../domain/emergency/emergency-access.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { isLive } from '../../domain/participation/participation.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { LoadedFile, Work } from '../unit-of-work.ts';
import { noticesTo } from './worker-side.ts';

/** One way to name the dispute. */
export interface DisputeNamed {
  readonly disputeId?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly alias?: { readonly agencyId: string; readonly number: string } | null | undefined;
}

export interface OpenEmergencyAccessInput extends DisputeNamed {
  readonly ground: EmergencyGround;
  readonly reason: string;
  /** Whole hours; at most those configured. */
  readonly hours: number;
  readonly key: string | null;
}

const hour = 3_600_000;

/**
 * Opens a dispute to one person for hours, to protect life, health or property (PIPL 13(4)). It ends by its own time; the
 * body that holds the matter and the lead are told at once, the worker's side when it is over. A number there is none of
 * and one of a matter elsewhere are answered alike.
 */
export async function openEmergencyAccess(
  { key, ...input }: OpenEmergencyAccessInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; accessId: string }>> {
  const { principal } = context;
  let why: 'absent' | 'out-of-sight' | 'refused' = 'refused';
  const outcome = await runCommand(
    context,
    { operation: 'openEmergencyAccess', key, input },
    async (work, moment): Promise<Outcome<{ disputeId: string; accessId: string }>> => {
      if (judge('emergency.open', principal, null, moment.now) !== 'yes') return [notPermitted('emergency.open')];
      const faults = await openingFaults(input, work, { context, moment });
      if (faults.length > 0) return faults;
      const disputeId = await disputeNamed(input, work);
      const loaded = disputeId ? await work.dispute(disputeId) : null;
      why = loaded ? 'out-of-sight' : 'absent';
      if (!loaded || !isWithinArea(principal, loaded.file.dispute.region)) return [notFound('dispute')];
      why = 'refused';
      if (hasOpen(loaded, context, moment)) return [new Refusal('EMERGENCY_OPEN_ALREADY', { path: ['dispute'] })];
      return opened(loaded, input, { context, work, moment });
    },
  );
  const refused = Array.isArray(outcome) ? outcome : [];
  if (refused.length === 0) context.audit?.note('breakglass.opened', aboutDispute(outcome));
  else context.audit?.note('breakglass.refused', { code: refused[0]!.code, reason: why });
  return outcome;
}

function aboutDispute(outcome: Outcome<{ disputeId: string }>) {
  return Array.isArray(outcome) ? {} : { disputeId: outcome.disputeId };
}

/** What is wrong whatever the dispute: with the words, the time, and grants of the agency nobody reviewed. */
async function openingFaults(
  { reason, hours, ...named }: Omit<OpenEmergencyAccessInput, 'key'>,
  work: Work,
  { context: { principal }, moment }: { context: CommandContext; moment: Moment },
): Promise<Refusal[]> {
  const ways = [named.disputeId, named.number, named.alias].filter((way) => way !== null && way !== undefined);
  const words = textFault(reason, ['reason'], 2000);
  const faults: Refusal[] = words ? [words] : [];
  if (ways.length !== 1) {
    faults.push(new Refusal('NOTHING_GIVEN', { path: ['dispute'], allowed: ['disputeId', 'number', 'alias'] }));
  }
  if (!Number.isInteger(hours) || hours < 1 || hours > emergencyHours.most) {
    faults.push(new Refusal('TIME_LIMIT_TOO_LONG', { path: ['hours'], allowed: [`1–${emergencyHours.most}`] }));
  }
  const past = await work.rights.unreviewed(principal.agencyId, moment.now);
  return [
    ...faults,
    ...past.map(
      ({ id: accessId }) =>
        new Refusal('EMERGENCY_UNREVIEWED', { allowed: ['reviewEmergencyAccess'], details: { accessId } }),
    ),
  ];
}

async function disputeNamed({ disputeId, number, alias }: DisputeNamed, work: Work): Promise<string | null> {
  if (number) return work.rights.disputeOfNumber(number);
  return alias ? work.disputeOfAlias(alias.agencyId, alias.number) : (disputeId ?? null);
}

function hasOpen({ file }: LoadedFile, { principal }: CommandContext, { now }: Moment): boolean {
  return file.participations.some(
    (part) => part.role === 'EMERGENCY' && part.staffId === principal.staffId && isLive(part, now),
  );
}

async function opened(
  { file }: LoadedFile,
  { ground, hours, reason }: Pick<OpenEmergencyAccessInput, 'ground' | 'hours' | 'reason'>,
  { context: { principal }, work, moment }: { context: CommandContext; work: Work; moment: Moment },
): Promise<{ disputeId: string; accessId: string }> {
  const { id: disputeId, leadAgencyId, accountableAgencyId } = file.dispute;
  const accessId = moment.newId('emergencyAccess');
  const participationId = moment.newId('participation');
  const approveBy = new Date(moment.now.getTime() + Math.min(hours, emergencyHours.toApprove) * hour);
  const endsAt = new Date(moment.now.getTime() + hours * hour);
  // A work secret like the incident it is about, until it is over and the worker's side is told.
  const secret = { disputeId, group: 'F16', audience: 'OWN' } as const;
  const facts: Fact[] = [
    {
      ...{ type: 'ParticipationOpened', ...secret },
      body: {
        participationId,
        agencyId: principal.agencyId,
        staffId: principal.staffId,
        role: 'EMERGENCY',
        legalBasis: emergencyBasis,
        scope: emergencyGroups[ground],
        referralId: null,
        endsAt: approveBy.toISOString(),
      },
    },
    {
      ...{ type: 'EmergencyAccessOpened', ...secret },
      body: { accessId, participationId, ground, approveBy: approveBy.toISOString(), endsAt: endsAt.toISOString() },
    },
  ];
  const about = { disputeId, kind: 'EMERGENCY_OPENED', subjectId: accessId, agencyId: principal.agencyId } as const;
  await work.record(facts, [
    { change: 'emergencyAccess', id: accessId, values: { reason } },
    ...noticesTo([leadAgencyId, accountableAgencyId], about, moment),
  ]);
  return { disputeId, accessId };
}
