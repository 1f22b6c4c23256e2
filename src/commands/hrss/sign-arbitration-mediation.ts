import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { recordObligation } from '../../domain/obligation/record-obligation.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput, type ArbitrationScene } from './act-on-arbitration.ts';

export interface SignArbitrationMediationInput extends ArbitrationActInput {
  readonly side: 'WORKER' | 'EMPLOYER';
  /** The mediation document, with the second signature, where a referral is completed by it. */
  readonly documents: readonly DocumentEntry[];
}

/** One side signs for the mediation document; with the second it takes effect and can be enforced (LDMAL 42, 51). */
export function signArbitrationMediation(input: SignArbitrationMediationInput, context: CommandContext) {
  const column = input.side === 'WORKER' ? 'mediationSignedWorkerOn' : 'mediationSignedEmployerOn';
  const other = input.side === 'WORKER' ? 'mediationSignedEmployerOn' : 'mediationSignedWorkerOn';
  return actOnArbitration({ act: 'signArbitrationMediation', input }, context, (scene) => {
    const { arbitration, at } = scene;
    if (arbitration[column])
      return [
        new Refusal('SIGNED_ALREADY', { path: ['side'], allowed: [input.side === 'WORKER' ? 'EMPLOYER' : 'WORKER'] }),
      ];
    const signedOn = legalDateOf(at.now);
    if (!arbitration[other]) return { values: { [column]: signedOn } };
    return {
      to: 'EFFECTIVE',
      values: { [column]: signedOn, effectiveOn: signedOn, endedAt: at.now },
      facts: effectFacts(scene, input, context),
      step: { step: 'COMPLETE', outcome: 'MEDIATED', documents: input.documents },
    };
  });
}

function effectFacts(
  { arbitration, loaded, at }: ArbitrationScene,
  input: ArbitrationActInput,
  context: CommandContext,
) {
  const { agencyId } = context.principal;
  const amountFen = Number(arbitration.mediatedFen);
  const today = legalDateOf(at.now);
  const dueOn = arbitration.mediatedDueOn! < today ? today : arbitration.mediatedDueOn!;
  const entry = {
    disputeId: input.disputeId,
    source: 'ARB_MEDIATION',
    partyId: arbitration.mediatedPartyId!,
    amountFen,
    instalments: [{ dueOn, amountFen }],
    effectiveAt: at.now,
    enforceable: true,
    bearerAgencyId: agencyId,
  } as const;
  const obligation = recordObligation(entry, at).facts;
  if (input.referralId) return obligation;
  const clocks = clocksOf(loaded, arbitration, 'ARB_AWARD', 'ARB_ANSWER', 'ARB_TRIBUNAL', 'ARB_COPY');
  return [
    ...obligation,
    ...stopClocks(clocks, at.now, 'F0'),
    ...softStage(loaded.file, 'ARBITRATION_MEDIATED', agencyId),
  ];
}
