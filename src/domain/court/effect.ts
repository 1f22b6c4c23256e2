import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { sideOf, type Party } from '../party/party.ts';
import { clocksOfCase, clockSubject } from './case-clocks.ts';
import type { CourtCase, CourtFile } from './court-file.ts';
import type { ServiceScene } from './service.ts';

/**
 * Why a judgment has not taken effect for one worker yet: it has to have been served on the worker and on the whole
 * other side, and neither may still appeal or have appealed on this worker's account (CPL 158, 171). Colleagues' appeals
 * do not hold it up (LDI-1 17).
 */
export function effectFaults(worker: Party, scene: ServiceScene): Refusal[] {
  const { courtCase, court, parties } = scene;
  if (courtCase.form !== 'JUDGMENT' || courtCase.ruling === 'REMANDED')
    return [new Refusal('NOT_JUDGED_YET', { path: ['courtCaseId'], allowed: ['judgeCase'] })];
  if (tookEffect(court, courtCase, worker.id)) return [new Refusal('ALREADY_EFFECTIVE', { path: ['partyIds'] })];
  const sides = [worker, ...parties.filter(({ role }) => sideOf(role) === 'EMPLOYER')];
  return sides.flatMap((party) => [...unserved(party, scene), ...openAppeal(party, worker, scene)]);
}

function unserved(party: Party, { courtCase, court }: ServiceScene): Refusal[] {
  const served = court.services.some(
    ({ courtCaseId, paper, partyId, servedOn }) =>
      courtCaseId === courtCase.id && paper === 'JUDGMENT' && partyId === party.id && servedOn !== null,
  );
  if (served) return [];
  return [new Refusal('NOT_SERVED_ON_ALL', { path: ['partyIds'], allowed: ['serveCourtPaper'] })];
}

function openAppeal(party: Party, worker: Party, { courtCase, court, deadlines, now }: ServiceScene): Refusal[] {
  const appealed = court.entries.some(
    ({ courtCaseId, type, partyId, about }) =>
      courtCaseId === courtCase.id &&
      type === 'APPEAL' &&
      partyId === party.id &&
      (about === null || about.includes(worker.id)),
  );
  if (appealed)
    return [new Refusal('APPEALED_AGAINST', { path: ['partyIds'], allowed: ['judgment of second instance'] })];
  return clocksOfCase(deadlines, courtCase, 'APPEAL_J15')
    .filter(({ subjectId, dueAt }) => subjectId === clockSubject(courtCase, party.id) && dueAt >= now)
    .map(
      ({ dueAt }) =>
        new Refusal('APPEAL_PERIOD_RUNNING', { path: ['occurredAt'], allowed: [`> ${legalDateOf(dueAt)}`] }),
    );
}

/** Whether the case's decision was recorded as effective for the worker. */
export function tookEffect({ entries }: CourtFile, { id }: Pick<CourtCase, 'id'>, workerId: string): boolean {
  return entries.some(
    ({ courtCaseId, type, partyId }) => courtCaseId === id && type === 'EFFECT' && partyId === workerId,
  );
}
