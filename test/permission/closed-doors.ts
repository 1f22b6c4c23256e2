import { staffIdOf } from '../journeys/visibility/viewers.ts';
import { viewerNames, type Viewer } from './oracle/matrix.ts';
import type { Scene } from './scene.ts';

/** Lists of an office. A party to a dispute has none (5.6), and an administrator no content at all (5.3, last line). */
const offices = ['inbox', 'sent', 'duplicateProposals', 'referralRequests', 'sharingAgreements'];
const contents = ['disputes', 'deadlines', 'notices'];
const parties: readonly Viewer[] = ['WORKER', 'WORKER_REP', 'EMPLOYER'];
const administrators = ['stf_system_admin', 'stf_security_admin', 'stf_audit_admin'];

export interface DoorFigures {
  cases: number;
  readonly leaks: string[];
  readonly refused: string[];
}

/** Everybody at every list of the hub: whom the door turns away, and whom it lets in. */
export async function runDoors(scene: Scene): Promise<DoorFigures> {
  const figures: DoorFigures = { cases: 0, leaks: [], refused: [] };
  const people = [
    ...viewerNames.map((viewer) => ({
      staffId: staffIdOf(viewer),
      closed: [...(parties.includes(viewer) ? offices : []), 'auditEntries'],
    })),
    ...administrators.map((staffId) => ({ staffId, closed: contents })),
  ];
  for (const { staffId, closed } of people) {
    for (const root of [...offices, ...contents, ...(closed.includes('auditEntries') ? ['auditEntries'] : [])]) {
      const query = `{ ${root}(first: 1) { nodes { __typename } } }`;
      const text = await (await scene.hub.raw(staffId, { query })).text();
      const isTurnedAway = /"code":"FORBIDDEN"/.test(text);
      figures.cases += 1;
      if (closed.includes(root) && !isTurnedAway) figures.leaks.push(`${staffId} is let in at ${root}: ${text}`);
      if (!closed.includes(root) && isTurnedAway) figures.refused.push(`${staffId} is turned away at ${root}`);
    }
  }
  return figures;
}
