import { describe, expect, test } from '@jest/globals';
import { agencyTypeNames, type AgencyType } from '../../../src/domain/agency/agency-type.ts';
import type { DisputeFile } from '../../../src/domain/dispute/dispute.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { Conflict } from '../../../src/domain/participation/conflict.ts';
import { decideRecusal } from '../../../src/domain/participation/decide-recusal.ts';
import type { Participation, ParticipationRole } from '../../../src/domain/participation/participation.ts';
import { personFaults } from '../../../src/domain/participation/person-faults.ts';
import { recusalRuleOf } from '../../../src/domain/participation/recusal-rules.ts';
import { assignments, roleBars, type Assignment } from '../../../src/domain/participation/role-bars.ts';
import type { Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { fullFile, moment, referralAt } from '../referral/scene.ts';

const kind = referralKinds.get('R08')!;
const person = 'stf_person';

function part(role: ParticipationRole, law = 'OMR', to: Date | null = moment.now): Participation {
  const about = {
    id: 'ptn_1',
    disputeId: 'dsp_1',
    agencyId: 'agy_body',
    staffId: person,
    role,
    scope: 1,
    referralId: null,
  };
  return { ...about, legalBasis: { law, article: '', version: '2022' }, from: new Date(0), to };
}

const conflict: Conflict = {
  id: 'cfl_1',
  staffId: person,
  agencyId: 'agy_body',
  raisedBy: 'SELF',
  partyId: 'pty_employer',
  tie: 'RELATIVE_OF_STAFF',
  consentedParties: [],
  decision: null,
};
const both = ['pty_worker', 'pty_employer'];

function file(rest: Partial<DisputeFile>): DisputeFile {
  return { ...fullFile(kind), ...rest };
}

function faults(rest: Partial<DisputeFile>, as: Assignment, type: AgencyType = 'INVITED_MEDIATION_ORG'): Refusal[] {
  return personFaults(file(rest), { staffId: person, as, path: 'assigneeId' }, () => type);
}

const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);
const later = Object.keys(assignments) as Assignment[];

describe('whoever mediated the dispute', () => {
  test.each(later.filter((as) => as !== 'MEDIATOR'))(
    'is barred as %s for ever, and told the rule and the earlier part',
    (as) => {
      const [fault, ...others] = faults({ participations: [part('MEDIATOR')] }, as);
      expect(others).toEqual([]);
      expect(fault).toMatchObject({ code: 'ROLE_BARRED', path: ['assigneeId'] });
      expect(fault!.details).toEqual({ rule: 'IM 15-16', earlierPart: 'MEDIATOR', participationId: 'ptn_1' });
    },
  );

  test('may mediate it again, and another person is barred from nothing', () => {
    expect(faults({ participations: [part('MEDIATOR')] }, 'MEDIATOR')).toEqual([]);
    const others = { ...part('MEDIATOR'), staffId: 'stf_other' };
    for (const as of later) expect(faults({ participations: [others] }, as)).toEqual([]);
  });

  test('as a union officer, without a court, may represent the worker when both sides agree in writing', () => {
    const participations = [part('MEDIATOR', 'LDMAL')];
    expect(codes(faults({ participations }, 'AGENT', 'UNION'))).toEqual(['ROLE_BARRED']);
    const agreed = { ...conflict, tie: 'EARLIER_PART' as const, consentedParties: both };
    expect(faults({ participations, conflicts: [agreed] }, 'AGENT', 'UNION')).toEqual([]);
    const half = { ...agreed, consentedParties: ['pty_worker'] };
    expect(codes(faults({ participations, conflicts: [half] }, 'AGENT', 'UNION'))).toEqual(['ROLE_BARRED']);
    // Neither a court's mediation nor the bench is opened by agreement.
    expect(codes(faults({ participations: [part('MEDIATOR')], conflicts: [agreed] }, 'AGENT', 'UNION'))).toEqual([
      'ROLE_BARRED',
    ]);
    expect(codes(faults({ participations, conflicts: [agreed] }, 'JUDGE', 'UNION'))).toEqual(['ROLE_BARRED']);
  });

  test('who represents the worker does not mediate, unless both sides agree', () => {
    expect(codes(faults({ participations: [part('AID_LAWYER')] }, 'MEDIATOR'))).toEqual(['ROLE_BARRED']);
    const agreed = { ...conflict, tie: 'EARLIER_PART' as const, consentedParties: both };
    expect(faults({ participations: [part('AID_LAWYER')], conflicts: [agreed] }, 'MEDIATOR')).toEqual([]);
  });

  test('is kept out by rules that name their law and one part each', () => {
    for (const { basis, later: parts } of roleBars) {
      expect(basis.length).toBeGreaterThan(0);
      expect(new Set(parts).size).toBe(parts.length);
    }
  });
});

describe('a mediator whose spouse is the employer’s personnel officer', () => {
  test.each([
    ['is blocked once the tie is declared', conflict, ['CONFLICT_OF_INTEREST_OPEN']],
    [
      'is blocked while one side only agrees',
      { ...conflict, consentedParties: ['pty_worker'] },
      ['CONFLICT_OF_INTEREST_OPEN'],
    ],
    ['may mediate once both sides agree in writing', { ...conflict, consentedParties: both }, []],
    ['is not let in by a decision alone', { ...conflict, decision: 'STAYS' as const }, ['CONFLICT_OF_INTEREST_OPEN']],
    [
      'stays out once kept out, whoever agrees',
      { ...conflict, consentedParties: both, decision: 'RECUSED' as const },
      ['CONFLICT_OF_INTEREST_OPEN'],
    ],
  ])('%s', (_words, tie, expected) => {
    expect(codes(faults({ conflicts: [tie] }, 'MEDIATOR'))).toEqual(expected);
  });

  test('an objection of a party blocks until it is decided', () => {
    const objection = { ...conflict, raisedBy: 'PARTY' as const };
    expect(codes(faults({ conflicts: [objection] }, 'MEDIATOR'))).toEqual(['CONFLICT_OF_INTEREST_OPEN']);
    expect(faults({ conflicts: [{ ...objection, decision: 'STAYS' }] }, 'MEDIATOR')).toEqual([]);
  });
});

describe.each(agencyTypeNames)('a recusal of somebody of %s', (type) => {
  const { posts, orSendingCourt } = recusalRuleOf(type);
  const objection = { ...conflict, raisedBy: 'PARTY' as const };
  const body = { id: 'agy_body', type };
  const decider = (rest: object) => ({
    staffId: 'stf_decider',
    agencyId: 'agy_body',
    agencyType: type,
    roles: posts,
    ...rest,
  });
  const decided = (rest: object, given: Partial<DisputeFile> = {}) =>
    decideRecusal({ conflict: objection, file: file(given), body, decider: decider(rest) }, 'RECUSED', moment.now);

  test('is decided by the post the rule names, and by nobody else', () => {
    expect((decided({}) as Fact[])[0]).toMatchObject({ type: 'RecusalDecided', body: { decision: 'RECUSED' } });
    expect(codes(decided({ staffId: person }) as Refusal[])).toEqual(['RECUSAL_NOT_YOURS']);
    expect(codes(decided({ agencyId: 'agy_stranger' }) as Refusal[])).toEqual(['RECUSAL_NOT_YOURS']);
    if (posts.length > 0)
      expect(codes(decided({ roles: ['GRID_WORKER'] }) as Refusal[])).toEqual(['RECUSAL_NOT_YOURS']);
  });

  test('is decided by a court only where the court has sent the matter', () => {
    const court = { agencyId: 'agy_court', agencyType: 'COURT', roles: ['JUDGE'] };
    const sent = { ...referralAt(kind, 'SENT'), fromAgencyId: 'agy_court', toAgencyId: 'agy_body' };
    expect(codes(decided(court) as Refusal[])).toEqual(['RECUSAL_NOT_YOURS']);
    const outcome = decided(court, { openReferrals: [sent] });
    expect(outcome.some((each) => 'type' in each)).toBe(orSendingCourt);
  });
});

test('whoever is kept out loses the personal parts at once; whoever stays loses none', () => {
  const live = part('MEDIATOR', 'OMR', null);
  const scene = {
    conflict: { ...conflict, raisedBy: 'PARTY' as const },
    file: file({ participations: [live] }),
    body: { id: 'agy_body', type: 'INVITED_MEDIATION_ORG' as const },
    decider: {
      staffId: 'stf_d',
      agencyId: 'agy_body',
      agencyType: 'INVITED_MEDIATION_ORG',
      roles: ['MEDIATION_ORG_ADMIN'],
    } as const,
  };
  const ended = { type: 'ParticipationEnded', body: { participationId: live.id, endsAt: moment.now.toISOString() } };
  expect(decideRecusal(scene, 'RECUSED', moment.now)).toContainEqual(expect.objectContaining(ended));
  expect(decideRecusal(scene, 'STAYS', moment.now)).toHaveLength(1);
  const declared = { ...scene, conflict };
  expect(codes(decideRecusal(declared, 'STAYS', moment.now) as Refusal[])).toEqual(['CONSENT_OF_BOTH_NEEDED']);
});
