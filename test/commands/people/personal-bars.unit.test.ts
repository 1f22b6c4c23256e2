import { describe, expect, test } from '@jest/globals';
import { personalBars } from '../../../src/commands/people/personal-bars.ts';
import type { Directory } from '../../../src/commands/unit-of-work.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { Participation } from '../../../src/domain/participation/participation.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { permissionNames } from '../../../src/policy/permissions.ts';
import { fullFile } from '../../domain/referral/scene.ts';
import { principalOf } from '../../policy/principals.ts';

const judge = principalOf('COURT', ['JUDGE']);
const directory = { agency: () => ({ type: 'INVITED_MEDIATION_ORG' }) } as unknown as Directory;
const context = { principal: judge, directory };

function mediatedBy(staffId: string): Participation {
  const about = {
    id: 'ptn_1',
    disputeId: 'dsp_1',
    agencyId: 'agy_station',
    staffId,
    role: 'MEDIATOR',
    scope: 1,
  } as const;
  const legalBasis = { law: 'OMR', article: '13', version: '2022' };
  return { ...about, legalBasis, referralId: null, from: new Date(0), to: new Date(1) };
}

const file = fullFile(referralKinds.get('R08')!);
const codes = (facts: readonly Fact[], permission: (typeof permissionNames)[number], mediator: string) =>
  personalBars({ facts, permission }, { ...file, participations: [mediatedBy(mediator)] }, context).map(
    ({ code }) => code,
  );

function opened(role: 'AID_LAWYER' | 'MEDIATOR' | 'HANDLER', staffId: string | null): Fact {
  const about = { participationId: 'ptn_2', agencyId: 'agy_firm', staffId, role, scope: 1, referralId: null };
  const legalBasis = { law: 'LAL', article: '43', version: '2022' };
  const body = { ...about, legalBasis };
  return { type: 'ParticipationOpened', disputeId: 'dsp_1', group: 'F0', audience: 'PARTICIPANTS', body };
}

describe('an act of an agency', () => {
  test('that only a judge or an arbitrator takes is refused to who mediated the matter, and no other act is', () => {
    const refused = permissionNames.filter((name) => codes([], name, judge.staffId).includes('ROLE_BARRED'));
    expect(refused.sort()).toEqual(['court.rule', 'hrss.award']);
    expect(permissionNames.filter((name) => codes([], name, 'stf_somebody_else').length > 0)).toEqual([]);
  });

  test('that puts who mediated on the matter as a lawyer is refused, whatever the act is called', () => {
    expect(codes([opened('AID_LAWYER', 'stf_x')], 'legalAid.act', 'stf_x')).toEqual(['ROLE_BARRED']);
    expect(codes([opened('AID_LAWYER', 'stf_x')], 'legalAid.act', 'stf_y')).toEqual([]);
    expect(codes([opened('MEDIATOR', 'stf_x')], 'union.act', 'stf_x')).toEqual([]);
    expect(codes([opened('HANDLER', null)], 'union.act', 'stf_x')).toEqual([]);
  });
});
