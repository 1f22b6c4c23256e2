import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sample } from '../../src/cli/directory/options.ts';
import { runDirectory } from '../../src/cli/directory/run-directory.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from './people/ask.ts';

let hub: TestHub;
let folder: string;

beforeAll(async () => {
  hub = await openTestHub();
  folder = mkdtempSync(join(tmpdir(), 'accord-directory-'));
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await hub.stop();
});

class Said extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, next: () => void): void {
    this.text += chunk.toString();
    next();
  }
}

async function apply(content: unknown, ...flags: string[]) {
  const file = join(folder, 'partner.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const [stdout, stderr] = [new Said(), new Said()];
  const around = { env: {}, stdout, stderr, now: () => hub.clock.now(), database: hub.database };
  const code = await runDirectory(['apply', file, '--as', '名录管理员', ...flags], around);
  return { code, out: stdout.text, err: stderr.text };
}

const centre = {
  agencies: [
    {
      id: 'agy_township_luoyang',
      type: 'TOWNSHIP_MEDIATION_ORG',
      name: { zh: '洛羊街道劳动争议调解中心', en: 'Luoyang Mediation Centre' },
      level: 'TOWNSHIP',
      region: '530114004',
    },
  ],
  staff: [
    { id: 'stf_luoyang_admin', agencyId: 'agy_township_luoyang', name: '洛站', roles: ['MEDIATION_ORG_ADMIN'] },
    { id: 'stf_luoyang_mediator', agencyId: 'agy_township_luoyang', name: '洛调', roles: ['MEDIATOR'] },
  ],
};

async function changes() {
  const sql = 'select by_name, table_name, row_id, action, fields, source_sha256, at from directory_change order by id';
  return hub.database.systemQuery<Record<string, unknown>>(statement(sql), []);
}

describe('a partner of a type nobody of which is on the hub yet', () => {
  test('is refused as a whole when its file has a fault, and nothing is written', async () => {
    const faulty = {
      ...centre,
      staff: [...centre.staff, { id: 'stf_x', agencyId: 'agy_none', name: '某', roles: ['ASTRONAUT'] }],
    };
    const { code, err } = await apply(faulty);
    expect(code).toBe(1);
    expect(err).toContain('staff.2.agencyId  NOT_FOUND');
    expect(err).toContain('staff.2.roles.0  NAME_UNKNOWN');
    expect(await changes()).toEqual([]);
  });

  test('is told what would happen by a dry run, which writes nothing', async () => {
    const { code, out } = await apply(centre, '--dry-run');
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 4 });
    expect(await changes()).toEqual([]);
  });

  test('joins by its rows alone, with who and when', async () => {
    expect((await apply(centre)).code).toBe(0);
    const kept = await changes();
    expect(kept.map(({ by_name, table_name, row_id, action }) => [by_name, table_name, row_id, action])).toEqual([
      ['名录管理员', 'agencies', 'agy_township_luoyang', 'ADDED'],
      ['名录管理员', 'staff', 'stf_luoyang_admin', 'ADDED'],
      ['名录管理员', 'staff', 'stf_luoyang_mediator', 'ADDED'],
    ]);
    expect(kept[0]!['at']).toEqual(hub.clock.now());
    expect(kept[0]!['source_sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(kept)).not.toContain('洛调');
  });

  test('applied again changes nothing and keeps no second record', async () => {
    expect((await apply(centre)).out).toContain('0 项变更，3 项未变');
    expect(await changes()).toHaveLength(3);
  });

  test('is sent a matter, accepts it, and sees it', async () => {
    await hub.reload();
    const [duty, admin] = [new Caller(hub, 'stf_union_duty'), new Caller(hub, 'stf_luoyang_admin')];
    const { disputeId, worker, employer } = await registered(duty);
    await duty.done('recordConsent', {
      disputeId,
      purpose: 'R07',
      partyIds: [worker, employer],
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    });
    const documents = [paper('MEDIATION_APPLICATION')];
    await duty.done('sendReferral', { disputeId, kind: 'R07', toAgencyId: 'agy_township_luoyang', documents });
    const { inbox } = await admin.ask<{ inbox: { nodes: { id: string }[] } }>('{ inbox(first: 5) { nodes { id } } }');
    expect(inbox.nodes).toHaveLength(1);
    const accept = { assigneeId: 'stf_luoyang_mediator', conflictCleared: true };
    expect(await admin.step(inbox.nodes[0]!.id, 'ACCEPT', accept)).toEqual([]);
    const { dispute } = await new Caller(hub, 'stf_luoyang_mediator').ask<{
      dispute: { accountableAgency: { id: string } };
    }>('query ($id: ID!) { dispute(by: { id: $id }) { accountableAgency { id } } }', { id: disputeId });
    expect(dispute.accountableAgency.id).toBe('agy_township_luoyang');
  });

  test('finds in the help a file that can be applied as it stands', async () => {
    const stdout = new Said();
    const around = { env: {}, stdout, stderr: new Said(), now: () => hub.clock.now(), database: hub.database };
    expect(await runDirectory(['-h'], around)).toBe(0);
    expect(stdout.text).toContain(sample);
    expect(await apply(sample, '--dry-run')).toMatchObject({ code: 0, err: '' });
  });

  test('of a trade’s department sees its slice of a joint matter: the employer, and no worker', async () => {
    expect((await apply(sample)).code).toBe(0);
    await hub.reload();
    const [duty, officer] = [new Caller(hub, 'stf_union_duty'), new Caller(hub, 'stf_housing')];
    const { disputeId } = await registered(duty);
    const sending = { disputeId, kind: 'R35', toAgencyType: 'HOUSING_CONSTRUCTION', variant: 'REGULAR' };
    const rest = {
      declarations: ['SEVERAL_COMPETENT'],
      documents: [paper('MEETING_NOTICE')],
    };
    const shows = 'referral { id toAgency { id } }';
    const { referral } = await duty.done<{ referral: { id: string; toAgency: { id: string } } }>(
      'sendReferral',
      { ...sending, ...rest },
      shows,
    );
    expect(referral.toAgency.id).toBe('agy_housing_chenggong');
    expect(await officer.step(referral.id, 'ACCEPT')).toEqual([]);
    const { dispute } = await officer.ask<{ dispute: { parties: { nodes: { role: string; name: string | null }[] } } }>(
      'query ($id: ID!) { dispute(by: { id: $id }) { parties(first: 5) { nodes { role name } } } }',
      { id: disputeId },
    );
    const named = Object.fromEntries(dispute.parties.nodes.map(({ role, name }) => [role, name]));
    expect(named).toEqual({ WORKER: null, EMPLOYER: '某公司' });
  });

  test('is told when the command or the file is no use at all', async () => {
    expect((await apply('{ not json')).err).toContain('JSON');
    const stderr = new Said();
    const around = { env: {}, stdout: new Said(), stderr, now: () => hub.clock.now(), database: hub.database };
    expect(await runDirectory(['apply', 'x.json'], around)).toBe(2);
    expect(await runDirectory(['apply', join(folder, 'none.json'), '--as', 'x'], around)).toBe(1);
  });
});
