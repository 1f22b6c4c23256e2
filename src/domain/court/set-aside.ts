import { Refusal } from '../../kernel/refusal.ts';
import type { AdminLevel } from '../agency/admin-level.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { sideOf, type Party } from '../party/party.ts';
import type { CourtFile } from './court-file.ts';

/** What an application to set an award aside is judged by. */
export interface SetAsideScene {
  readonly court: CourtFile;
  readonly party: Party;
  /** Level of the court that is asked. */
  readonly level: AdminLevel;
  readonly deadlines: readonly Deadline[];
  readonly now: Date;
}

/**
 * Only an employer asks, only against a final award, only the intermediate court, and only within thirty days of
 * receiving the award or the basic court's refusal (LDMAL 49; LDI-1 18, 21).
 */
export function setAsideFaults({ court, party, level, deadlines, now }: SetAsideScene): Refusal[] {
  const faults: Refusal[] = [];
  if (level !== 'CITY')
    faults.push(new Refusal('COURT_LEVEL_WRONG', { path: ['type'], allowed: ['an intermediate court'] }));
  if (!court.awards.some(({ finality, effectiveOn }) => finality === 'FINAL' && effectiveOn === null))
    faults.push(new Refusal('NO_FINAL_AWARD', { path: ['type'], allowed: ['docketCase: CIVIL'] }));
  if (sideOf(party.role) !== 'EMPLOYER')
    faults.push(new Refusal('SET_ASIDE_BY_EMPLOYER_ONLY', { path: ['partyId'], allowed: ['docketCase: CIVIL'] }));
  const terms = deadlines.filter(({ rule }) => rule === 'SETASIDE_30');
  if (terms.length > 0 && terms.every(({ dueAt }) => dueAt < now))
    faults.push(new Refusal('SET_ASIDE_TOO_LATE', { path: ['occurredAt'], allowed: ['recordObjection: OBSTACLE'] }));
  return faults;
}
