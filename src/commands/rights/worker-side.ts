import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import { isLive, type ParticipationRole } from '../../domain/participation/participation.ts';
import type { NoticeOfRights } from '../../domain/consent/notice-of-rights.ts';
import type { RecordRow } from '../record-rows.ts';
import type { Moment } from '../../kernel/moment.ts';

const roles: readonly ParticipationRole[] = ['WORKER_PARTY', 'AID_LAWYER'];

/** Agencies that stand for the workers of the dispute: their own, and who represents them. */
export function workerSide({ participations }: Pick<DisputeFile, 'participations'>, at: Date): string[] {
  const parts = participations.filter((part) => roles.includes(part.role) && isLive(part, at));
  return [...new Set(parts.map(({ agencyId }) => agencyId))];
}

/** One notice to each of the agencies, once each. */
export function noticesTo(
  agencyIds: readonly string[],
  {
    disputeId,
    kind,
    subjectId,
    agencyId,
  }: { disputeId: string; kind: NoticeOfRights; subjectId: string; agencyId: string },
  { now, newId }: Pick<Moment, 'now' | 'newId'>,
): RecordRow[] {
  return [...new Set(agencyIds)].map((recipientAgencyId) => ({
    into: 'rightsNotice',
    values: { id: newId('rightsNotice'), disputeId, recipientAgencyId, kind, subjectId, agencyId, at: now },
  }));
}
