import {
  ConsoleRecordAgreementDocument,
  ConsoleRecordSessionDocument,
} from '../../../../schema/client/console/graphql.ts';
import { operationOf, type Act, type Scene } from './act.ts';
import { fenOf, instalmentsIn } from './typed.ts';

const recordSession: Act = {
  name: 'recordMediationSession',
  title: 'act.recordSession',
  right: 'mediationNote',
  operation: operationOf(ConsoleRecordSessionDocument),
  isOpen: (scene) => running(scene) !== undefined,
  fields: () => [{ name: 'processNote', label: 'act.processNote', type: 'long' }],
  input: ({ typed }, scene) => {
    const referralId = running(scene)?.id;
    const known = scene.mediations.find((each) => each.referralId === referralId)?.id;
    return {
      disputeId: scene.dispute.id,
      ...(known ? { mediationId: known } : { referralId }),
      processNote: typed['processNote'] ?? '',
    };
  },
};

const recordAgreement: Act = {
  name: 'recordAgreement',
  title: 'act.recordAgreement',
  right: 'mediationAct',
  operation: operationOf(ConsoleRecordAgreementDocument),
  isOpen: (scene) => running(scene) !== undefined && withoutAgreement(scene).length > 0,
  fields: (scene) => [
    { name: 'partyId', label: 'act.worker', type: 'choice', options: withoutAgreement(scene) },
    { name: 'amount', label: 'act.amount', type: 'yuan' },
    { name: 'instalments', label: 'act.instalments', type: 'instalments' },
    { name: 'signedOn', label: 'act.signedOn', type: 'day', initial: scene.today },
  ],
  input: ({ typed }, { dispute: { id } }) => ({
    disputeId: id,
    partyId: typed['partyId'] ?? '',
    amountFen: fenOf(typed['amount']) ?? 0,
    instalments: instalmentsIn('instalments', typed),
    signedAt: `${typed['signedOn']}T00:00:00+08:00`,
  }),
};

/** What a mediation body writes down of mediating, and of what came of it. */
export const mediationActs: readonly Act[] = [recordSession, recordAgreement];

/** The hand-off by which the viewer's body mediates now. */
function running({ dispute, agencyId }: Scene) {
  return dispute.referrals?.nodes.find(
    ({ state, toAgency }) => toAgency.id === agencyId && (state === 'ACCEPTED' || state === 'IN_PROGRESS'),
  );
}

function withoutAgreement({ dispute, obligations }: Scene) {
  const settled = new Set(obligations.filter(({ source }) => source === 'AGREEMENT').map(({ partyId }) => partyId));
  return (dispute.parties?.nodes ?? [])
    .filter(({ id, role }) => role === 'WORKER' && !settled.has(id))
    .map(({ id, name }) => ({ id, words: { zh: name ?? '—', en: name ?? '—' } }));
}
