import { describe, expect, test } from '@jest/globals';
import { agencyTypeNames, agencyTypes, type AgencyType } from '../../../src/domain/agency/agency-type.ts';
import type { Agency, Principal } from '../../../src/domain/agency/agency.ts';
import { usualCapacities } from '../../../src/domain/agency/usual-capacities.ts';
import type { ReferralDraft } from '../../../src/domain/referral/sending-scene.ts';
import { sendReferral } from '../../../src/domain/referral/send-referral.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { fullFile, moment } from '../referral/scene.ts';

const kinds = [...referralKinds.values()];

function body(id: string, type: AgencyType): Agency {
  const about = { id, type, name: { zh: '某', en: 'Some' }, level: agencyTypes[type].levels[0]!, region: '530114' };
  return { ...about, capacities: usualCapacities[type], superiorId: null };
}

function officer({ id: agencyId, type: agencyType, level, region, capacities }: Agency): Principal {
  return { staffId: 'stf_officer', agencyId, agencyType, level, region, roles: ['CASE_OFFICER'], capacities };
}

const draft: ReferralDraft = {
  ...{ referralId: 'ref_1', number: 'XT', subjectId: null, variant: null, declarations: [], hold: 'DRAFT' },
  ...{ packetDigest: '0'.repeat(64), occurredAt: moment.now },
};

/** Codes a draft of the kind meets between bodies of the two types. */
function codes(code: string, from: AgencyType, to: AgencyType): string[] {
  const kind = referralKinds.get(code)!;
  const scene = { kind, sender: officer(body('agy_from', from)), receiver: body('agy_to', to) };
  const outcome = sendReferral({ ...scene, file: fullFile(kind), deadlines: [] }, draft, moment);
  return isRefused(outcome) ? outcome.map((refusal) => refusal.code) : [];
}

describe.each(agencyTypeNames)('a body of type %s', (type) => {
  test('sends exactly the kinds that name it as a sender', () => {
    for (const { code, from, to } of kinds) {
      expect([code, codes(code, type, to[0]!).includes('SENDER_NOT_OF_KIND')]).toEqual([code, !from.includes(type)]);
    }
  });

  test('receives exactly the kinds that name it as a receiver', () => {
    for (const { code, from, to } of kinds) {
      expect([code, codes(code, from[0]!, type).includes('RECEIVER_NOT_OF_KIND')]).toEqual([code, !to.includes(type)]);
    }
  });
});
