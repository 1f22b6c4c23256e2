import { isLegalDate, legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { AwardFinality } from '../../domain/arbitration/finality.ts';
import { publicNoticeFaults } from '../../domain/arbitration/public-notice.ts';
import type { PaperServiceMethod } from '../../domain/arbitration/service.ts';
import { sideOf } from '../../domain/party/party.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, placeOfArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface ServeArbitrationPapersInput extends ArbitrationActInput {
  readonly paper: 'COPY' | 'AWARD';
  readonly to: 'WORKER' | 'EMPLOYER';
  /** Addressee, where a side has several. */
  readonly partyId?: string | null | undefined;
  readonly method: PaperServiceMethod;
  /** Day of the public notice, Asia/Shanghai; needed with that method. */
  readonly publishedOn?: string | null | undefined;
}

/**
 * Records service on one addressee, who has a period of the own (LDI-1 17). The copy of the application starts the
 * answer (LDMAL 30); the award starts the fifteen days for suit, or the employer's thirty days to have a final award
 * set aside (LDMAL 48–50).
 */
export function serveArbitrationPapers(input: ServeArbitrationPapersInput, context: CommandContext) {
  const { disputeId, arbitrationId, paper, to, partyId = null, method, publishedOn = null } = input;
  return actOnArbitration(
    { act: 'serveArbitrationPapers', input },
    context,
    async ({ arbitration, work, loaded, at }) => {
      if (paper === 'AWARD' && !arbitration.awardedAt)
        return [new Refusal('NOT_AWARDED_YET', { path: ['paper'], allowed: ['COPY'] })];
      if (paper === 'COPY' && to === 'WORKER')
        return [new Refusal('COPY_GOES_TO_RESPONDENT', { path: ['to'], allowed: ['EMPLOYER'] })];
      if (partyId && !loaded.file.parties.some(({ id, role }) => id === partyId && sideOf(role) === to))
        return [notFound('partyId')];
      const servedOn = legalDateOf(at.now);
      const notice = publicNoticeFaults({ method, publishedOn, servedOn }, at.calendar);
      if (notice.length > 0) return notice;
      const column = paper === 'COPY' ? 'copyServedOn' : to === 'WORKER' ? 'servedWorkerOn' : 'servedEmployerOn';
      const before = await work.ownRecords('arbitrationService', { arbitrationId, paper, side: to });
      const twice = partyId ? before.some((service) => service['partyId'] === partyId) : arbitration[column] !== null;
      if (twice) return [new Refusal('ALREADY_SERVED', { path: ['paper'] })];

      const remedies = paper === 'AWARD' ? remediesOf(arbitration.finality, to) : [];
      const addressee = `${arbitrationId}:${partyId ?? to}`;
      const place = { ...placeOfArbitration(arbitration), subjectId: addressee };
      const answer = [
        ...stopClocks(clocksOf(loaded, arbitration, 'ARB_COPY'), at.now, 'F0'),
        startClock('ARB_ANSWER', at.now, placeOfArbitration(arbitration), at),
      ];
      const byItself = input.referralId || arbitration.copyServedOn ? [] : answer;
      const id = at.newId('arbitrationService');
      return {
        values: { [column]: arbitration[column] ?? servedOn },
        facts: [
          ownFact('ArbitrationPapersServed', disputeId, 'F12', { arbitrationId, to, paper, servedOn }),
          ...(paper === 'AWARD' ? remedies.map((rule) => startClock(rule, at.now, place, at)) : byItself),
        ],
        rows: [
          {
            into: 'arbitrationService',
            values: {
              id,
              disputeId,
              arbitrationId,
              paper,
              side: to,
              partyId,
              method,
              servedOn,
              publishedOn: isLegalDate(publishedOn) ? publishedOn : null,
            },
          },
        ],
        ...(paper === 'COPY' ? { step: { step: 'SERVE_COPY' as const, documents: [] } } : {}),
      };
    },
  );
}

/**
 * What an addressee of an award can do. A final award leaves the employer the intermediate court only (LDMAL 49), one
 * that is final in part both ways, each for its part (ARB-R 50); everybody else may sue (LDMAL 48, 50).
 */
function remediesOf(finality: AwardFinality | null, to: 'WORKER' | 'EMPLOYER'): ('SUIT_15' | 'SETASIDE_30')[] {
  if (to === 'WORKER' || finality === 'NON_FINAL') return ['SUIT_15'];
  return finality === 'MIXED' ? ['SUIT_15', 'SETASIDE_30'] : ['SETASIDE_30'];
}
