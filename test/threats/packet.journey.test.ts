import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentKinds, type DocumentKind } from '../../src/domain/document/document-kind.ts';
import { groupsAtMost } from '../../src/domain/referral/in-variant.ts';
import { declaredGroups } from '../../src/domain/referral/declared-packet.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import { statement } from '../../src/storage/statement.ts';
import { paper } from '../journeys/people/ask.ts';
import { groups, type Group } from '../permission/oracle/matrix.ts';
import { buildWorld, content, type World } from '../journeys/visibility/world.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

const kinds = [...referralKinds.values()];
const paperOf = (group: Group) =>
  (Object.keys(documentKinds) as DocumentKind[]).find((kind) => documentKinds[kind].group === group);

const send = `mutation S($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } userErrors { code path } } }`;

async function sent(input: object, staffId = 'stf_union_officer') {
  const answer = await hub.raw(staffId, { query: send, variables: { input } });
  const { data } = (await answer.json()) as {
    data: { sendReferral: { referral: object | null; userErrors: { code: string; path: string[] }[] } };
  };
  return data.sendReferral;
}

/** Who may receive each kind, by the directory of the demonstration: the first that is not refused as a receiver. */
const receivers = [
  ...['agy_station_yunhua', 'agy_court_chenggong', 'agy_arbitration_chenggong', 'agy_procuratorate_chenggong'],
  ...['agy_legalaid_chenggong', 'agy_inspection_chenggong', 'agy_union_kunming', 'agy_union_chenggong'],
];

async function receiverOf(kind: string): Promise<string> {
  for (const toAgencyId of receivers) {
    const { userErrors } = await sent({ disputeId: world.disputeId, kind, toAgencyId, documents: [], hold: 'DRAFT' });
    if (!userErrors.some(({ code }) => code.startsWith('RECEIVER_'))) return toAgencyId;
  }
  return receivers[0]!;
}

describe('S20: a packet with more than was declared', () => {
  test('S20: no kind declares the mediation process or a whistle-blower, and none lets their papers travel', () => {
    for (const kind of kinds) {
      expect(groupsAtMost(kind)).not.toEqual(expect.arrayContaining(['F9']));
      for (const variant of [null, ...(kind.variants ?? [])]) {
        expect(declaredGroups(kind, variant)).not.toContain('F9');
        // Who blew the whistle is told to the inspection, and by nobody else's way.
        if (declaredGroups(kind, variant).includes('F14W')) expect(kind.code).toBe('R24');
      }
    }
  });

  test('S20: of all kinds and groups, what is not declared is refused where it is enclosed', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const kind of kinds) {
      const declared = declaredGroups(kind, null);
      const toAgencyId = await receiverOf(kind.code);
      for (const group of groups) {
        const enclosed = paperOf(group);
        if (!enclosed) continue;
        tried += 1;
        const { userErrors } = await sent({
          ...{ disputeId: world.disputeId, kind: kind.code, toAgencyId, documents: [paper(enclosed)] },
        });
        const codes = new Set(userErrors.map(({ code }) => code));
        const isRefused = codes.has('GROUP_NOT_DECLARED');
        // Whom nobody here may send to is refused before anybody looks into the packet.
        const isMoot = [...codes].every((code) => code.startsWith('RECEIVER_') || code === 'VARIANT_REQUIRED');
        if (!isMoot && isRefused === declared.includes(group as never))
          wrong.push(`${kind.code} ${group}: ${[...codes].join()}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(36 * 15);
  }, 120_000);

  test('S20: the mediator cannot send the record of the mediation along, and the audit holds that it was tried', async () => {
    const last = statement('select coalesce(max(position), 0) as position from audit_entry');
    await hub.drain();
    const [before] = await hub.database.systemQuery<{ position: number }>(last, []);
    const input = { disputeId: world.disputeId, kind: 'R13', toAgencyId: 'agy_court_chenggong' };
    const { referral, userErrors } = await sent({ ...input, documents: [paper('MEDIATION_RECORD')] }, 'stf_mediator');
    expect(referral).toBeNull();
    expect(userErrors).toEqual([{ code: 'GROUP_NOT_DECLARED', path: ['documents', '0', 'kind'] }]);
    expectCode('S20', 'GROUP_NOT_DECLARED', userErrors);
    await expectAudit('S20', hub.database, 'handoff.rejected', ({ staffId }) => staffId === 'stf_mediator');
    await hub.drain();
    const rows = statement('select kind, code, dispute_id from audit_entry where position > $1 order by position');
    expect(await hub.database.systemQuery(rows, [before!.position])).toEqual([
      { kind: 'handoff.rejected', code: 'GROUP_NOT_DECLARED', dispute_id: world.disputeId },
    ]);
  });

  test('S20: naming the record among the papers of the dispute is refused to the mediator, and finds nothing for others', async () => {
    const named = statement('select id from document where dispute_id = $1 and title = $2');
    const [record] = await hub.database.systemQuery<{ id: string }>(named, [world.disputeId, content.mediationRecord]);
    const input = { disputeId: world.disputeId, kind: 'R13', toAgencyId: 'agy_court_chenggong', documents: [] };
    const scope = { documentIds: [record!.id] };
    const path = ['scope', 'documentIds', '0'];
    expect((await sent({ ...input, scope }, 'stf_mediator')).userErrors).toEqual([
      { code: 'GROUP_NOT_DECLARED', path },
    ]);
    const absent = { documentIds: ['doc_00000000000000000000000000'] };
    const hidden = await sent({ ...input, kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', scope });
    const none = await sent({ ...input, kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', scope: absent });
    expect(hidden.userErrors).toEqual([{ code: 'NOT_FOUND', path }]);
    expect(hidden).toEqual(none);
  });
});
