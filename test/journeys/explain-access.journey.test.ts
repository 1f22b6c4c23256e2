import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import type { Group } from './visibility/oracle.ts';
import { givePart, takePart } from './visibility/sql.ts';
import { buildWorld, type World } from './visibility/world.ts';

interface Explained {
  readonly verdict: string;
  readonly rule: { permission: string | null; group: string | null; says: { zh: string; en: string } };
  readonly facts: { says: { zh: string; en: string }; participationId: string | null }[];
  readonly flip:
    | {
        kind: string;
        says: { zh: string; en: string };
        participationId: string | null;
        role: string | null;
        groups: Group[] | null;
        post: string | null;
      }[]
    | null;
}

const asked = `query Why($input: ExplainAccessInput!) { explainAccess(input: $input) {
  verdict rule { permission group says { zh en } } facts { says { zh en } participationId }
  flip { kind says { zh en } participationId role groups post } } }`;

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

async function answer(who: string, input: Record<string, unknown>): Promise<string> {
  const body = { query: asked, variables: { input } };
  const text = await (await hub.raw(who, body)).text();
  return text.replace(/"requestId":"[^"]*"/, '"requestId":""');
}

async function why(who: string, input: Record<string, unknown>): Promise<Explained> {
  const { data, errors } = JSON.parse(await answer(who, input)) as {
    data?: { explainAccess: Explained };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data!.explainAccess;
}

async function parties(
  who: string,
): Promise<{ id: string; role: string; phone: string | null; idNumber: string | null }[]> {
  const query = `{ dispute(by: { id: "${world.disputeId}" }) { parties { nodes { id role phone idNumber } } } }`;
  const { data } = (await (await hub.raw(who, { query })).json()) as {
    data: { dispute: { parties: { nodes: [] } } | null };
  };
  return data.dispute?.parties.nodes ?? [];
}

describe('explainAccess', () => {
  test.each(['stf_union_officer', 'stf_court_clerk', 'stf_judge', 'stf_station_admin', 'stf_worker_one'])(
    'says of each value of a party what %s is really shown',
    async (who) => {
      for (const party of await parties(who)) {
        for (const field of ['phone', 'idNumber'] as const) {
          const { verdict } = await why(who, {
            disputeId: world.disputeId,
            path: `Party.${field}`,
            subjectId: party.id,
          });
          if (party[field] !== null) expect(verdict).not.toBe('HIDDEN');
          if (party[field]?.includes('*')) expect(verdict).toBe('MASKED');
          if (verdict === 'HIDDEN') expect(party[field]).toBeNull();
        }
      }
    },
  );

  test('names the group that decided, the part it rests on, and the fewest facts that would turn it', async () => {
    const found = await why('stf_judge', { disputeId: world.disputeId, path: 'Note.body' });
    expect(found.rule.says.zh).not.toBe('');
    const hidden = await why('stf_judge', { disputeId: world.disputeId, path: 'ProcessNote.body' });
    expect(hidden).toMatchObject({ verdict: 'HIDDEN', rule: { permission: null, group: 'F9' } });
    expect(hidden.flip?.map(({ kind }) => kind).sort()).toEqual(['GAIN_POST', 'OPEN_PART']);
    expect(hidden.facts.some(({ participationId }) => participationId?.startsWith('ptn_'))).toBe(true);
  });

  test('a permission is explained like a field', async () => {
    expect(await why('stf_union_officer', { disputeId: world.disputeId, path: 'referral.send' })).toMatchObject({
      verdict: 'FULL',
      rule: { permission: 'referral.send' },
    });
    expect(await why('stf_union_officer', { disputeId: world.disputeId, path: 'court.rule' })).toMatchObject({
      verdict: 'HIDDEN',
      rule: { permission: 'court.rule' },
    });
  });

  test('a group is explained like a field of it', async () => {
    const { disputeId } = world;
    const whole = await why('stf_judge', { disputeId, path: 'F9' });
    expect(whole).toMatchObject({ verdict: 'HIDDEN', rule: { permission: null, group: 'F9' } });
    expect(whole.flip).toEqual((await why('stf_judge', { disputeId, path: 'ProcessNote.body' })).flip);
    expect(await why('stf_judge', { disputeId, path: 'F13' })).toMatchObject({
      verdict: 'FULL',
      rule: { group: 'F13' },
    });
  });

  test('a stranger is told the same of a dispute there is and of one there is not', async () => {
    for (const path of ['Dispute.number', 'Party.phone', 'F9', 'referral.send', 'Note.body']) {
      for (const more of [
        {},
        { subjectId: world.referrals['R08'] },
        { staffId: 'stf_judge' },
        { agencyId: 'agy_court_chenggong', posts: ['JUDGE'] },
      ]) {
        const there = await answer('stf_police', { disputeId: world.disputeId, path, ...more });
        const nowhere = await answer('stf_police', { disputeId: 'dsp_nowhere', path, ...more });
        expect(there).toBe(nowhere);
      }
    }
  });

  test('a row that is hidden is explained like one there is not', async () => {
    const hiddenNote = await hub.database.systemQuery<{ id: string }>(
      { name: '', text: `select id from note where dispute_id = $1 and field_group in ('F8','F9') limit 1` },
      [world.disputeId],
    );
    const rows = hiddenNote.map(({ id }) => id);
    expect(rows).not.toEqual([]);
    for (const id of rows) {
      const input = { disputeId: world.disputeId, path: 'Note.body' };
      expect(await answer('stf_judge', { ...input, subjectId: id })).toBe(
        await answer('stf_judge', { ...input, subjectId: 'not_00000000000000000000000000' }),
      );
    }
  });

  test('whoever may not know who takes part is told nothing of others', async () => {
    const input = {
      disputeId: world.disputeId,
      path: 'Party.phone',
      agencyId: 'agy_court_chenggong',
      posts: ['JUDGE'],
    };
    expect((await why('stf_employer_rep', input)).verdict).toBe('NOT_FOR_YOU');
    expect((await why('stf_union_officer', input)).verdict).not.toBe('NOT_FOR_YOU');
    expect(
      (await why('stf_union_officer', { ...input, agencyId: undefined, posts: undefined, staffId: 'stf_nobody' }))
        .verdict,
    ).toBe('NOT_FOR_YOU');
  });

  test('before a part began there was nothing to see', async () => {
    const input = { disputeId: world.disputeId, path: 'Dispute.number' };
    expect((await why('stf_judge', input)).verdict).not.toBe('HIDDEN');
    expect(await why('stf_judge', { ...input, at: '2001-01-01T00:00:00Z' })).toMatchObject({
      verdict: 'HIDDEN',
      rule: { permission: 'dispute.read' },
    });
  });

  test('a path there is not is refused, with an example of what is', async () => {
    const text = await answer('stf_judge', { disputeId: world.disputeId, path: 'Party.shoeSize' });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', 'path'] } }],
    });
  });

  /** A value of the first worker, as it is really shown to the person. */
  async function shown(who: string, field: string): Promise<unknown> {
    const query = `{ dispute(by: { id: "${world.disputeId}" }) { parties(first: 50) { nodes { id role ${field} } } } }`;
    const { data } = (await (await hub.raw(who, { query })).json()) as {
      data: { dispute: { parties: { nodes: (Record<string, unknown> & { id: string })[] } } | null };
    };
    return data.dispute?.parties.nodes.find(({ id }) => id === world.workers[0])?.[field] ?? null;
  }

  test('X1: what is proposed, carried out in the database, turns what is really shown', async () => {
    const people = [
      'stf_judge',
      'stf_court_clerk',
      'stf_station_admin',
      'stf_mediator_two',
      'stf_union_kunming',
      'stf_inspector',
      'stf_prosecutor',
      'stf_police',
      'stf_aid_officer',
      'stf_arbitrator',
    ];
    const staff = await hub.database.systemQuery<{ id: string; agency_id: string }>(
      { name: '', text: 'select id, agency_id from staff' },
      [],
    );
    const agencyOf = new Map(staff.map(({ id, agency_id }) => [id, agency_id]));
    let opened = 0;
    let closed = 0;
    for (const who of people) {
      for (const field of ['name', 'phone', 'idNumber']) {
        const input = { disputeId: world.disputeId, path: `Party.${field}`, subjectId: world.workers[0] };
        const before = await why(who, input);
        const changes = before.flip ?? [];
        const [change] = changes;
        if (changes.length !== 1 || !change) continue;
        if (change.kind === 'OPEN_PART' && before.verdict === 'HIDDEN') {
          const agencyId = agencyOf.get(who);
          if (!agencyId) throw new Error(`no such person: ${who}`);
          const id = `ptn_proposed_${opened}`;
          await givePart(hub.database, {
            id,
            disputeId: world.disputeId,
            agencyId,
            staffId: who,
            role: change.role!,
            scope: change.groups!,
          });
          expect([who, field, await shown(who, field)]).not.toEqual([who, field, null]);
          await takePart(hub.database, id);
          expect([who, field, await shown(who, field)]).toEqual([who, field, null]);
          opened += 1;
        } else if (change.kind === 'END_PART') {
          expect(await shown(who, field)).not.toBeNull();
          const end = `update participation set to_at = $2 where id = $1`;
          await hub.database.systemQuery({ name: '', text: end }, [change.participationId, hub.clock.now()]);
          expect([who, field, await shown(who, field)]).toEqual([who, field, null]);
          await hub.database.systemQuery({ name: '', text: end }, [change.participationId, null]);
          closed += 1;
        }
      }
    }
    expect(Math.min(opened, closed)).toBeGreaterThan(3);
  }, 60_000);
});
