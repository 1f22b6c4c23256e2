import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { arbitrationOf } from './own-arbitration.ts';

export interface ServeArbitrationPapersInput extends ActInput {
  readonly arbitrationId: string;
  readonly paper: 'COPY' | 'AWARD';
  readonly to: 'WORKER' | 'EMPLOYER';
}

/**
 * Records service on one side; every addressee has a period of its own. The copy of the application starts the answer
 * (LDMAL 30), the award starts the fifteen days for suit (LDMAL 48, 50).
 */
export function serveArbitrationPapers(input: ServeArbitrationPapersInput, context: CommandContext) {
  return runAct(
    { operation: 'serveArbitrationPapers', permission: 'hrss.act', input },
    context,
    async ({ work, at }) => {
      const { disputeId, arbitrationId, paper, to } = input;
      const { agencyId } = context.principal;
      const found = await arbitrationOf(work, arbitrationId, { disputeId, agencyId });
      if (found instanceof Refusal) return [found];
      if (paper === 'AWARD' && !found['awardedAt'])
        return [new Refusal('NOT_AWARDED_YET', { path: ['paper'], allowed: ['COPY'] })];
      if (paper === 'COPY' && to === 'WORKER')
        return [new Refusal('COPY_GOES_TO_RESPONDENT', { path: ['to'], allowed: ['EMPLOYER'] })];
      const column = paper === 'COPY' ? 'copyServedOn' : to === 'WORKER' ? 'servedWorkerOn' : 'servedEmployerOn';
      if (found[column]) return [new Refusal('ALREADY_SERVED', { path: ['paper'] })];

      // A final award leaves the employer the intermediate court only (LDMAL 49); everybody else may sue (LDMAL 48, 50).
      const remedy = found['finality'] === 'FINAL' && to === 'EMPLOYER' ? 'SETASIDE_30' : 'SUIT_15';
      const servedOn = legalDateOf(at.now);
      const place = { disputeId, subjectId: `${arbitrationId}:${to}`, bearerAgencyId: agencyId, group: 'F0' } as const;
      return {
        facts: [
          ownFact('ArbitrationPapersServed', disputeId, 'F12', { arbitrationId, to, paper, servedOn }),
          ...(paper === 'AWARD' ? [startClock(remedy, at.now, place, at)] : []),
        ],
        rows: [{ change: 'arbitration', id: arbitrationId, values: { [column]: servedOn } }],
        ...(paper === 'COPY' ? { step: { step: 'SERVE_COPY' as const, documents: [] } } : {}),
      };
    },
  );
}
