import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../../src/storage/statement.ts';
import { auditHolds } from '../../support/audit-entries.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { Caller } from '../people/ask.ts';
import { attached, entries, registered, told, wholeText, wire } from './asks.ts';
import { expectAudit, expectCode } from '../../support/threat-shown.ts';

const hour = 3_600_000;
let hub: TestHub;
let police: Caller;
let colleague: Caller;
let union: Caller;
let worker: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  const agencyId = 'agy_police_chenggong';
  const two = { id: 'stf_police_two', agencyId, name: '景宁', roles: ['POLICE_OFFICER'], active: true } as const;
  await hub.enrol({ staff: [two] });
  [police, colleague] = [new Caller(hub, 'stf_police'), new Caller(hub, 'stf_police_two')];
  [union, worker] = [new Caller(hub, 'stf_union_officer'), new Caller(hub, 'stf_worker_one')];
}, 120_000);
afterAll(() => hub.stop());

const later = (hours: number) => hub.clock.moveTo(new Date(hub.clock.now().getTime() + hours * hour));

async function matter() {
  const known = await registered(union);
  const { disputeId, worker: partyId } = known;
  await union.done('admitParty', { disputeId, partyId, staffId: 'stf_worker_one' });
  await union.done('addNote', { disputeId, group: 'F8', body: '咨询策略' });
  await attached(union, disputeId, 'EVIDENCE');
  return { ...known, danger: { number: known.number, ground: 'LIFE', reason: '扬言轻生', hours: 48 } };
}

async function opened(danger: object): Promise<string> {
  return (await police.done<{ addedId: string }>('openEmergencyAccess', danger, 'addedId')).addedId;
}

const approve = async (accessId: string, by = colleague) =>
  (await by.mutate('approveEmergencyAccess', { accessId }, 'accessId')).userErrors.map(({ code }) => code);
const review = async (accessId: string, by = colleague) =>
  (await by.mutate('reviewEmergencyAccess', { accessId, verdict: 'JUSTIFIED' }, 'accessId')).userErrors.map(
    ({ code }) => code,
  );

describe('S70: emergency access', () => {
  test('S70: opens the person and nothing of the matter, for one reader, and is told to the lead at once', async () => {
    const { disputeId, danger } = await matter();
    expect(await police.sees(disputeId)).toBe(false);
    const accessId = await opened(danger);

    const query = `query ($id: ID!) { dispute(by: { id: $id }) { number claimTotalFen
      parties(first: 5) { nodes { name phone } } claims(first: 5) { nodes { amountFen } } documents(first: 5) { nodes { id } }
      notes(first: 5) { nodes { body } } } }`;
    const { dispute } = await police.ask<{ dispute: Record<string, unknown> }>(query, { id: disputeId });
    expect(dispute['number']).toBe(danger.number);
    expect(JSON.stringify(dispute['parties'])).toContain('13800000001');
    expect(dispute).toMatchObject({ claimTotalFen: null, documents: { nodes: [] }, notes: { nodes: [] } });
    expect(JSON.stringify(dispute)).not.toMatch(/咨询策略|1000000/);
    // It is one person's, and for reading.
    expect(await colleague.sees(disputeId)).toBe(false);
    expect(await police.refused('addNote', { disputeId, group: 'F0', body: '出警' })).toContain(
      'EMERGENCY_IS_FOR_READING',
    );

    expect(await told(union)).toContainEqual({ kind: 'EMERGENCY_OPENED', subjectId: accessId });
    // The worker's side is told when it is over, and not before.
    expect(await entries(worker, disputeId)).not.toContain('EmergencyAccessOpened');
    expect(await told(worker)).toEqual([]);

    expect(await approve(accessId, police)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await approve(accessId)).toEqual([]);
    expect(await approve(accessId)).toEqual(['ALREADY_DECIDED']);
    expect(await review(accessId)).toEqual(['EMERGENCY_NOT_OVER']);
    later(47);
    expect(await police.sees(disputeId)).toBe(true);
    later(1);
    expect(await police.sees(disputeId)).toBe(false);

    expect(await hub.tell()).toBe(1);
    expect(await entries(worker, disputeId)).toContain('EmergencyAccessTold');
    expect(await told(worker)).toEqual([{ kind: 'EMERGENCY_ENDED', subjectId: accessId }]);
    expect(await hub.tell()).toBe(0);
    expect(await told(worker)).toHaveLength(1);
    const list = `query ($id: ID!) { dispute(by: { id: $id }) { emergencyAccesses { agency { id } ground } } }`;
    expect(await worker.ask(list, { id: disputeId })).toMatchObject({
      dispute: { emergencyAccesses: [{ agency: { id: 'agy_police_chenggong' }, ground: 'LIFE' }] },
    });

    // An unreviewed grant stands in the way of the next one, whatever it is for.
    const next = await matter();
    const { userErrors } = await police.mutate<object>('openEmergencyAccess', next.danger);
    expect(userErrors).toEqual([
      expect.objectContaining({ code: 'EMERGENCY_UNREVIEWED', allowed: ['reviewEmergencyAccess'] }),
    ]);
    expectCode('S70', 'EMERGENCY_UNREVIEWED', userErrors);
    await expectAudit('S70', hub.database, 'breakglass.opened', ({ staffId }) => staffId === 'stf_police');
    await expectAudit('S70', hub.database, 'breakglass.approved');
    await expectAudit('S70', hub.database, 'breakglass.ended');
    await expectAudit('S70', hub.database, 'breakglass.refused', ({ code }) => code === 'EMERGENCY_UNREVIEWED');
    expect(await review(accessId, police)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await review(accessId)).toEqual([]);
    await expectAudit('S70', hub.database, 'breakglass.reviewed');
    expect(await review(accessId)).toEqual(['ALREADY_DECIDED']);
    const second = await opened(next.danger);
    // Nobody approves it: it ends by itself after a day, though two were asked for.
    later(23);
    expect(await police.sees(next.disputeId)).toBe(true);
    later(1);
    expect(await police.sees(next.disputeId)).toBe(false);
    expect(await approve(second)).toEqual(['TIME_LIMIT_OVER']);
    expect(await hub.tell()).toBe(1);
    await expectAudit('S70', hub.database, 'breakglass.overdue');
    expect(await review(second)).toEqual([]);

    const third = await opened({ ...next.danger, ground: 'PROPERTY', hours: 2 });
    const refusal = await colleague.mutate('refuseEmergencyAccess', { accessId: third }, 'accessId');
    expect(refusal.userErrors).toEqual([]);
    await expectAudit('S70', hub.database, 'breakglass.rejected');
    expect(await police.sees(next.disputeId)).toBe(false);
    expect(await review(third)).toEqual([]);

    const { ownEmergencyAccesses } = await colleague.ask<{ ownEmergencyAccesses: { nodes: object[] } }>(
      '{ ownEmergencyAccesses { nodes { id person { id } decision verdict reason } } }',
    );
    expect(ownEmergencyAccesses.nodes).toEqual([
      expect.objectContaining({ id: third, decision: 'REFUSED', verdict: 'JUSTIFIED' }),
      expect.objectContaining({ id: second, decision: null }),
      expect.objectContaining({ id: accessId, decision: 'APPROVED', person: { id: 'stf_police' }, reason: '扬言轻生' }),
    ]);
  });

  test('never reaches the mediation process or a whistle-blower', async () => {
    const { disputeId, danger } = await matter();
    const access = await opened(danger);
    const { dispute } = await police.ask<{ dispute: { participations: { role: string; groups: string[] }[] } }>(
      'query ($id: ID!) { dispute(by: { id: $id }) { participations { role groups } } }',
      { id: disputeId },
    );
    const own = dispute.participations.find(({ role }) => role === 'EMERGENCY')!;
    expect(own.groups).toEqual(['F0', 'F1', 'F2', 'F3', 'F4', 'F16']);
    expect(await wholeText(police, disputeId)).not.toContain('咨询策略');
    later(48);
    expect(await review(access)).toEqual([]);
  });

  test('answers alike for a number there is none of and for a matter elsewhere', async () => {
    const elsewhere = await registered(new Caller(hub, 'stf_jd_window'), '310114');
    const danger = { ground: 'LIFE', reason: '扬言轻生', hours: 2 };
    const open = (named: object) => wire(hub, 'stf_police', 'openEmergencyAccess', { ...danger, ...named });
    const none = await open({ number: 'LD-310114-2026-999999' });
    expect(none).toContain('NOT_FOUND');
    expect(await open({ number: elsewhere.number })).toBe(none);
    expect(await open({ disputeId: elsewhere.disputeId })).toBe(none);
    expect(await open({ disputeId: 'dsp_00000000000000000000000000' })).toBe(none);
    expect(await open({ alias: { agencyId: 'agy_union_jiading', number: '无' } })).toBe(none);
    // The audit alone knows which it was.
    await auditHolds(hub.database, 'breakglass.refused', ({ reason }) => reason === 'absent');
    await auditHolds(hub.database, 'breakglass.refused', ({ reason }) => reason === 'out-of-sight');
  });

  test('is for posts on duty alone, within the hours, with a ground and one way of naming the dispute', async () => {
    const { danger } = await matter();
    await expect(new Caller(hub, 'stf_judge').mutate('openEmergencyAccess', danger)).rejects.toThrow('FORBIDDEN');
    const wrong = { ...danger, disputeId: 'dsp_00000000000000000000000000', reason: ' ', hours: 73 };
    expect(await police.refused('openEmergencyAccess', wrong)).toEqual([
      'TEXT_NOT_ACCEPTED',
      'NOTHING_GIVEN',
      'TIME_LIMIT_TOO_LONG',
    ]);
  });

  test('of another agency is nothing its grants can be decided on', async () => {
    const { danger } = await matter();
    const accessId = await opened({ ...danger, hours: 1 });
    const input = { accessId };
    const none = { accessId: 'emg_00000000000000000000000000' };
    for (const name of ['approveEmergencyAccess', 'refuseEmergencyAccess']) {
      expect(await wire(hub, 'stf_union_duty', name, input)).toBe(await wire(hub, 'stf_union_duty', name, none));
    }
    const verdict = { verdict: 'JUSTIFIED' };
    expect(await wire(hub, 'stf_union_duty', 'reviewEmergencyAccess', { ...input, ...verdict })).toBe(
      await wire(hub, 'stf_union_duty', 'reviewEmergencyAccess', { ...none, ...verdict }),
    );
    later(1);
    expect(await review(accessId)).toEqual([]);
  });

  test.each([
    ['approved by who asked', "decision = 'APPROVED', decided_by = requested_by, decided_at = opened_at"],
    ['reviewed by who used it', "verdict = 'JUSTIFIED', reviewed_by = requested_by, reviewed_at = ends_at"],
    ['without a ground', 'ground = null'],
  ])('%s is impossible in the database itself', async (_what, change) => {
    const write = hub.database.systemQuery(statement(`update emergency_access set ${change} returning id`), []);
    await expect(write).rejects.toThrow(/violates (check|not-null) constraint/);
  });
});
