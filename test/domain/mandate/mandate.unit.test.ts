import { describe, expect, test } from '@jest/globals';
import type { Staff } from '../../../src/domain/agency/agency.ts';
import type { StaffRole } from '../../../src/domain/agency/staff-role.ts';
import type { DisputeFile } from '../../../src/domain/dispute/dispute.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { authorityFaults } from '../../../src/domain/mandate/acting-for.ts';
import { holds, specialAuthorityNames, type Mandate } from '../../../src/domain/mandate/mandate.ts';
import type { RepresentationChange } from '../../../src/domain/mandate/change-request.ts';
import type { MandateEntry } from '../../../src/domain/mandate/mandate-entry.ts';
import { mandateFaults, recordMandate } from '../../../src/domain/mandate/record-mandate.ts';
import { decideChange, requestChange, verifyChange } from '../../../src/domain/mandate/representation-change.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { fullFile, moment } from '../referral/scene.ts';

const now = moment.now; // 2025-09-10 10:00 in China

function person(id: string, ...roles: StaffRole[]): Staff {
  return { id, agencyId: 'agy_firm', name: '某', roles, active: true };
}

const lawyer = person('stf_lawyer', 'LEGAL_AID_LAWYER');
const entry: MandateEntry = {
  partyId: 'pty_worker',
  staffId: lawyer.id,
  kind: 'LAWYER',
  scope: 'SPECIAL',
  authorities: ['SETTLE'],
  untilOn: '2025-09-30',
  documentId: 'doc_mandate',
};
const mandate: Mandate = {
  id: 'mnd_1',
  partyId: 'pty_worker',
  staffId: lawyer.id,
  agencyId: 'agy_firm',
  kind: 'LAWYER',
  scope: 'SPECIAL',
  authorities: ['SETTLE'],
  fromAt: now,
  endsAt: new Date('2025-09-30T16:00:00Z'),
  participationId: 'ptn_1',
};

function file(rest: Partial<DisputeFile> = {}): DisputeFile {
  const documents = [{ id: 'doc_mandate', kind: 'MANDATE', referralId: null }];
  return { ...fullFile(referralKinds.get('R07')!), documents, ...rest };
}

const codes = (faults: readonly Refusal[]) => faults.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('a mandate', () => {
  test('ends at 24:00 in China of its last day, and so does the part it opens', () => {
    const [recorded, opened] = recordMandate(entry, file(), lawyer, moment);
    expect(recorded!.body).toMatchObject({ fromAt: now.toISOString(), endsAt: '2025-09-30T16:00:00.000Z' });
    expect(opened!.body).toMatchObject({ role: 'AID_LAWYER', staffId: lawyer.id, endsAt: '2025-09-30T16:00:00.000Z' });
    expect(holds(mandate, new Date('2025-09-30T15:59:59.999Z'))).toBe(true);
    expect(holds(mandate, new Date('2025-09-30T16:00:00.000Z'))).toBe(false);
  });

  test('that begins later opens sight later, and one that began earlier never opens it before it is recorded', () => {
    const opensAt = (fromOn: string) =>
      (recordMandate({ ...entry, fromOn }, file(), lawyer, moment)[1]!.body as { opensAt: string }).opensAt;
    expect(opensAt('2025-09-20')).toBe('2025-09-19T16:00:00.000Z');
    expect(opensAt('2025-09-01')).toBe(now.toISOString());
  });

  test('of one of several workers opens that worker’s part alone, with the other side', () => {
    const parties = [...file().parties, { id: 'pty_colleague', role: 'WORKER' as const }];
    const claims = [
      { id: 'clm_own', partyId: 'pty_worker' },
      { id: 'clm_colleague', partyId: 'pty_colleague' },
    ];
    const [, opened] = recordMandate(entry, file({ parties, claims }), lawyer, moment);
    const ids = ['pty_worker', 'pty_employer', 'clm_own', 'doc_mandate'];
    expect([...(opened!.body as { onlyIds: readonly string[] }).onlyIds].sort()).toEqual(ids.sort());
    expect(recordMandate(entry, file(), lawyer, moment)[1]!.body).not.toHaveProperty('onlyIds');
  });

  test('of the employer opens the employer’s side and never the worker’s file', () => {
    const rep = person('stf_rep', 'EMPLOYER_REP');
    const given = { ...entry, partyId: 'pty_employer', staffId: rep.id };
    const [, opened] = recordMandate(given, file(), rep, moment);
    expect(opened!.body).toMatchObject({ role: 'EMPLOYER_PARTY', partyId: 'pty_employer' });
    expect(codes(mandateFaults({ ...given, staffId: lawyer.id }, file(), lawyer, now))).toEqual([
      'staffId PERSON_NOT_OF_SIDE',
    ]);
  });

  test.each([
    ['nobody', {}, null, ['staffId NOT_FOUND']],
    ['somebody who has left', {}, { ...lawyer, active: false }, ['staffId NOT_FOUND']],
    ['a judge', {}, person('stf_lawyer', 'JUDGE'), ['staffId PERSON_NOT_OF_SIDE']],
    ['no such party', { partyId: 'pty_none' }, lawyer, ['partyId NOT_FOUND']],
    ['no paper', { documentId: 'doc_none' }, lawyer, ['documentId DOCUMENT_MISSING']],
    ['no authority listed', { authorities: [] }, lawyer, ['authorities AUTHORITIES_NOT_LISTED']],
    ['authorities in a general one', { scope: 'GENERAL' as const }, lawyer, ['scope AUTHORITIES_NEED_SPECIAL_SCOPE']],
    ['a day that is none', { untilOn: '2025-02-30' }, lawyer, ['untilOn DATE_MALFORMED']],
    ['an end that is past', { untilOn: '2025-09-09' }, lawyer, ['untilOn PERIOD_REVERSED']],
  ])('with %s is refused', (_words, change, who, expected) => {
    expect(codes(mandateFaults({ ...entry, ...change }, file(), who, now))).toEqual(expected);
  });

  test('is given once while it holds', () => {
    expect(codes(mandateFaults(entry, file({ mandates: [mandate] }), lawyer, now))).toEqual([
      'staffId MANDATE_HELD_ALREADY',
    ]);
    const ended = { ...mandate, endsAt: now };
    expect(mandateFaults(entry, file({ mandates: [ended] }), lawyer, now)).toEqual([]);
  });
});

describe('an act that takes a special authority (CPL 62)', () => {
  const acting = { partyId: 'pty_worker', staffId: lawyer.id, at: now };

  test.each(specialAuthorityNames)(
    '%s is done by who holds it, for the party who gave it, while it holds',
    (authority) => {
      const given = { ...mandate, authorities: [authority] };
      expect(authorityFaults([given], acting, authority)).toEqual([]);
      const without = specialAuthorityNames.filter((each) => each !== authority);
      expect(codes(authorityFaults([{ ...given, authorities: without }], acting, authority))).toEqual([
        'signedBy SPECIAL_AUTHORITY_MISSING',
      ]);
      expect(codes(authorityFaults([{ ...given, scope: 'GENERAL' }], acting, authority))).toEqual([
        'signedBy SPECIAL_AUTHORITY_MISSING',
      ]);
      expect(codes(authorityFaults([given], { ...acting, partyId: 'pty_employer' }, authority))).toEqual([
        'signedBy MANDATE_NOT_HELD',
      ]);
      expect(codes(authorityFaults([given], { ...acting, at: given.endsAt }, authority))).toEqual([
        'signedBy MANDATE_NOT_HELD',
      ]);
    },
  );
});

describe('a change of representation', () => {
  const incoming = person('stf_other', 'UNION_AID_LAWYER');
  const asked = {
    mandateId: mandate.id,
    staffId: incoming.id,
    kind: 'LAWYER',
    scope: 'GENERAL',
    authorities: [],
    untilOn: '2025-12-31',
    documentId: 'doc_mandate',
  } as const;
  const change: RepresentationChange = {
    ...asked,
    id: 'rpc_1',
    partyId: 'pty_worker',
    state: 'VERIFIED',
    requestedBy: 'stf_asker',
  };
  const given = file({ mandates: [mandate] });
  const decision = { approved: true, staffId: 'stf_decider', person: incoming };

  test('is asked for once at a time', () => {
    expect(isRefused(requestChange(asked, given, incoming, moment))).toBe(false);
    expect(codes(requestChange(asked, { ...given, openChanges: [change] }, incoming, moment) as Refusal[])).toEqual([
      'mandateId CHANGE_ALREADY_OPEN',
    ]);
  });

  test('approved, ends the old mandate and opens the new one at one and the same instant', () => {
    const facts = decideChange(change, given, decision, moment) as Fact[];
    const at = now.toISOString();
    expect(facts.map(({ type }) => type)).toEqual([
      'RepresentationChangeDecided',
      'MandateEnded',
      'ParticipationEnded',
      'MandateRecorded',
      'ParticipationOpened',
    ]);
    expect(facts[1]!.body).toMatchObject({ mandateId: mandate.id, how: 'REPLACED', endsAt: at });
    expect(facts[2]!.body).toMatchObject({ participationId: 'ptn_1', endsAt: at });
    expect(facts[3]!.body).toMatchObject({ staffId: incoming.id, fromAt: at });
    expect(facts[4]!.body).toMatchObject({ staffId: incoming.id, opensAt: at });
  });

  test('is verified first, and by nobody whom it concerns', () => {
    const requested = { ...change, state: 'REQUESTED' as const };
    const how = 'RECORDED_CALL' as const;
    expect(codes(decideChange(requested, given, decision, moment) as Refusal[])).toEqual([
      'changeId CHANGE_NOT_VERIFIED',
    ]);
    for (const staffId of [lawyer.id, incoming.id])
      expect(codes(verifyChange(requested, given, { staffId, how }) as Refusal[])).toEqual([
        'changeId CHANGE_CONCERNS_YOU',
      ]);
    expect(codes(verifyChange(change, given, { staffId: 'stf_v', how }) as Refusal[])).toEqual([
      'changeId CHANGE_VERIFIED_ALREADY',
    ]);
    for (const staffId of [lawyer.id, incoming.id, 'stf_asker'])
      expect(codes(decideChange(change, given, { ...decision, staffId }, moment) as Refusal[])).toEqual([
        'changeId CHANGE_CONCERNS_YOU',
      ]);
  });

  test('refused, leaves everything as it was', () => {
    expect(
      (decideChange(change, given, { ...decision, approved: false }, moment) as Fact[]).map(({ type }) => type),
    ).toEqual(['RepresentationChangeDecided']);
  });
});
