import type { Fact } from '../../domain/history/fact.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { setOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { byItself, clocksOf } from '../record-act.ts';
import { actOnCrimeTransfer, type CrimeActInput, type CrimeScene } from './act-on-crime-transfer.ts';

export interface SendCrimeTransferInput extends CrimeActInput {
  readonly policeAgencyId: string;
  /** Procuratorate that gets a copy. */
  readonly procuratorateAgencyId: string;
}

/** What the police are shown of the file, and what the procuratorate is. */
const shown: Readonly<Record<'HANDLER' | 'OBSERVER', readonly FieldGroup[]>> = {
  HANDLER: ['F0', 'F6', 'F7', 'F14', 'F15'],
  OBSERVER: ['F0', 'F14', 'F15'],
};

/** The case goes to the police with a copy to the procuratorate; three days for their decision start (TRANSF). */
export function sendCrimeTransfer(input: SendCrimeTransferInput, context: CommandContext) {
  const { disputeId, transferId, policeAgencyId, procuratorateAgencyId } = input;
  const act = { act: 'sendCrimeTransfer', permission: 'inspection.act', input } as const;
  return actOnCrimeTransfer(act, context, (scene) => {
    const { transfer, loaded, at } = scene;
    const faults = [
      context.directory.agency(policeAgencyId)?.type === 'PUBLIC_SECURITY' ? null : notFound('policeAgencyId'),
      context.directory.agency(procuratorateAgencyId)?.type === 'PROCURATORATE'
        ? null
        : notFound('procuratorateAgencyId'),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) return faults;
    const place = { disputeId, subjectId: transferId, bearerAgencyId: policeAgencyId, group: 'F15' } as const;
    return {
      to: 'TRANSFERRED',
      values: { sentAt: at.now, policeAgencyId },
      facts: [
        ...byItself(input, [
          ...stopClocks(clocksOf(loaded, transfer, 'TR_SEND'), at.now, 'F14'),
          startClock('TR_POLICE', at.now, place, at),
        ]),
        ...part(scene, policeAgencyId, 'HANDLER'),
        ...part(scene, procuratorateAgencyId, 'OBSERVER'),
        ...softTrack(loaded.file.dispute, 'CRIMINAL', 'TRANSFERRED'),
      ],
      step: { step: 'RECEIVE', documents: [] },
    };
  });
}

/** The part the transfer opens; none where a referral has opened one already. */
function part({ transfer, loaded, at }: CrimeScene, agencyId: string, role: 'HANDLER' | 'OBSERVER'): Fact[] {
  const scope = setOf(shown[role]);
  const covered = loaded.file.participations.some(
    (each) => each.agencyId === agencyId && each.to === null && each.role === role && (each.scope & scope) === scope,
  );
  if (covered) return [];
  return [
    ownFact('ParticipationOpened', transfer.disputeId, 'F15', {
      participationId: at.newId('participation'),
      agencyId,
      staffId: null,
      role,
      legalBasis: { law: 'TRANSF', article: '', version: '2020' },
      scope,
      referralId: null,
    }),
  ];
}
