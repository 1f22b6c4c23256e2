import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveDispute } from '../../../src/commands/dispute/archive-dispute.ts';
import { resumeDispute } from '../../../src/commands/dispute/resume-dispute.ts';
import { returnToTriage } from '../../../src/commands/dispute/return-to-triage.ts';
import { suspendDispute } from '../../../src/commands/dispute/suspend-dispute.ts';
import { transferDisputeOut } from '../../../src/commands/dispute/transfer-dispute-out.ts';
import { triageDispute } from '../../../src/commands/dispute/triage-dispute.ts';
import { closeDispute } from '../../../src/commands/close-dispute.ts';
import { reopenDispute } from '../../../src/commands/reopen-dispute.ts';
import { suspensionGrounds, type SuspensionGround } from '../../../src/domain/dispute/suspension.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office, papers } from '../referral/office.ts';
import { attachDocument } from '../../../src/commands/attach-document.ts';
import { clerk, moveTrack, registerBare } from './steered-matter.ts';

let database: Database;
let office: Office;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 120_000);
afterAll(() => database.close());

interface Stands {
  readonly stage: string;
  readonly sub_stage: string | null;
  readonly previous_stage: string | null;
  readonly suspension_ground: string | null;
  readonly follow_up_state: string | null;
  readonly close_reason: string | null;
  readonly version: number;
}

function stands(disputeId: string): Promise<Stands> {
  return office.one<Stands>('select * from dispute where id = $1', disputeId);
}

async function fresh(stage = 'TRIAGED'): Promise<string> {
  const disputeId = await registerBare(office, `2025-立-${(count += 1)}`);
  await office.one('update dispute set stage = $2 where id = $1 returning id', disputeId, stage);
  return disputeId;
}

async function seen(disputeId: string) {
  return { disputeId, version: await office.versionOf('dispute', disputeId) };
}

describe('triage', () => {
  test('settles cause, relation and urgency, and refuses what is unknown', async () => {
    const disputeId = await fresh('REGISTERED');
    const bare = { ...(await seen(disputeId)), cause: 'NO_SUCH' };
    await expect(office.act(clerk, triageDispute, bare)).rejects.toThrow('CAUSE_UNKNOWN cause; STEP_NEEDS_MORE');
    const terms = { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION' } as const;
    await office.act(clerk, triageDispute, { ...(await seen(disputeId)), ...terms });
    expect(await stands(disputeId)).toMatchObject({ stage: 'TRIAGED', cause: 'REMUNERATION_CLAIM', urgency: 'NORMAL' });
    await expect(office.act(clerk, triageDispute, { ...(await seen(disputeId)), ...terms })).rejects.toThrow(
      'STAGE_DOES_NOT_ALLOW',
    );
  });

  test('is refused on a version somebody has changed since', async () => {
    const disputeId = await fresh('REGISTERED');
    const { version } = await seen(disputeId);
    const terms = { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION' } as const;
    await expect(office.act(clerk, triageDispute, { disputeId, version: version + 1, ...terms })).rejects.toThrow(
      'CONFLICT version',
    );
  });
});

describe('a suspension', () => {
  test.each(['MEDIATING', 'ARBITRATING', 'LITIGATING', 'PERFORMING', 'ENFORCING'])(
    'remembers %s, and the dispute comes back to it',
    async (stage) => {
      const disputeId = await fresh(stage);
      await office.act(clerk, suspendDispute, { ...(await seen(disputeId)), ground: 'EMPLOYER_ENDED' });
      expect(await stands(disputeId)).toMatchObject({
        stage: 'SUSPENDED',
        previous_stage: stage,
        suspension_ground: 'EMPLOYER_ENDED',
      });
      await office.act(clerk, resumeDispute, await seen(disputeId));
      expect(await stands(disputeId)).toMatchObject({ stage, previous_stage: null, suspension_ground: null });
    },
  );

  test('keeps what went on inside the stage', async () => {
    const disputeId = await fresh('LITIGATING');
    await office.one("update dispute set sub_stage = 'MEDIATING_IN_SUIT' where id = $1 returning id", disputeId);
    await office.act(clerk, suspendDispute, { ...(await seen(disputeId)), ground: 'WORKER_DIED' });
    await office.act(clerk, resumeDispute, await seen(disputeId));
    expect(await stands(disputeId)).toMatchObject({ stage: 'LITIGATING', sub_stage: 'MEDIATING_IN_SUIT' });
  });

  test('on another statutory ground says which, and nothing is suspended twice', async () => {
    const disputeId = await fresh();
    const other = { ground: 'OTHER_STATUTORY' } as const;
    await expect(office.act(clerk, suspendDispute, { ...(await seen(disputeId)), ...other })).rejects.toThrow(
      'STEP_NEEDS_MORE text',
    );
    await office.act(clerk, suspendDispute, { ...(await seen(disputeId)), ...other, text: '等待批复' });
    await expect(
      office.act(clerk, suspendDispute, { ...(await seen(disputeId)), ...other, text: '等待批复' }),
    ).rejects.toThrow('STAGE_DOES_NOT_ALLOW');
  });

  test('stands on a ground that names its article', () => {
    const grounds = Object.keys(suspensionGrounds) as SuspensionGround[];
    expect(grounds.filter((each) => suspensionGrounds[each].basis.length === 0)).toEqual([]);
  });
});

describe('closing', () => {
  test('as advice is for what was only a question; the reasons that fit are named', async () => {
    const disputeId = await fresh('MEDIATING');
    await expect(
      office.act(clerk, closeDispute, { ...(await seen(disputeId)), reason: 'ADVICE_ONLY' }),
    ).rejects.toThrow('STAGE_DOES_NOT_ALLOW reason');
    await office.act(clerk, closeDispute, { ...(await seen(disputeId)), reason: 'WITHDRAWN' });
    expect(await stands(disputeId)).toMatchObject({ stage: 'CLOSED', follow_up_state: 'PENDING' });
  });

  test('as performed waits until everything that is owed is paid', async () => {
    const disputeId = await fresh('PERFORMING');
    const { id: partyId } = await office.one<{ id: string }>('select id from party where dispute_id = $1', disputeId);
    await owe(disputeId, partyId, { due: '2025-08-20', enforceable: false });
    await expect(
      office.act(clerk, closeDispute, { ...(await seen(disputeId)), reason: 'MEDIATED_PERFORMED' }),
    ).rejects.toThrow('NOT_PAID_IN_FULL reason');
    await office.one('update instalment set paid_fen = amount_fen where id = $1 returning id', `ins_${disputeId}`);
    await office.act(clerk, closeDispute, { ...(await seen(disputeId)), reason: 'MEDIATED_PERFORMED' });
    expect(await stands(disputeId)).toMatchObject({ stage: 'CLOSED', close_reason: 'MEDIATED_PERFORMED' });
  });

  test('because nobody here is competent leaves the dispute transferred out, with what the worker was told', async () => {
    const disputeId = await fresh();
    await expect(office.act(clerk, transferDisputeOut, { ...(await seen(disputeId)), text: ' ' })).rejects.toThrow(
      'STEP_NEEDS_MORE text',
    );
    await office.act(clerk, transferDisputeOut, { ...(await seen(disputeId)), text: '属行政复议范围，已告知' });
    expect(await stands(disputeId)).toMatchObject({ stage: 'TRANSFERRED_OUT', close_reason: 'TRANSFERRED_OUT' });
    await expect(office.act(clerk, reopenDispute, { ...(await seen(disputeId)), reason: '误转' })).rejects.toThrow(
      'STAGE_DOES_NOT_ALLOW',
    );
  });
});

describe('an agreement nobody can enforce', () => {
  test('that is overdue is triaged anew; one that can be enforced goes to enforcement instead', async () => {
    const disputeId = await fresh('PERFORMING');
    const { id: partyId } = await office.one<{ id: string }>('select id from party where dispute_id = $1', disputeId);
    await expect(office.act(clerk, returnToTriage, await seen(disputeId))).rejects.toThrow('NOTHING_OVERDUE');
    await owe(disputeId, partyId, { due: '2025-08-20', enforceable: true });
    await expect(office.act(clerk, returnToTriage, await seen(disputeId))).rejects.toThrow('TITLE_ENFORCEABLE');
    await office.one('update obligation set enforceable_at = null where dispute_id = $1 returning id', disputeId);
    await office.act(clerk, returnToTriage, await seen(disputeId));
    expect(await stands(disputeId)).toMatchObject({ stage: 'TRIAGED' });
  });
});

describe('the archive', () => {
  test('takes a file that is complete, and opens for a named approver only', async () => {
    const disputeId = await fresh('PERFORMING');
    await office.act(clerk, closeDispute, { ...(await seen(disputeId)), reason: 'MEDIATED_PERFORMED' });
    await expect(office.act(clerk, archiveDispute, await seen(disputeId))).rejects.toThrow('DOCUMENT_MISSING');
    const [document] = papers('MEDIATION_AGREEMENT');
    await office.act(clerk, attachDocument, { disputeId, document: document! });
    await office.act(clerk, archiveDispute, await seen(disputeId));
    const again = { ...(await seen(disputeId)), reason: '新的事实' };
    for (const approvedBy of [null, clerk, 'stf_mediator', 'stf_nobody']) {
      await expect(office.act(clerk, reopenDispute, { ...again, approvedBy })).rejects.toThrow('APPROVER_NEEDED');
    }
    await office.act(clerk, reopenDispute, { ...again, approvedBy: 'stf_judge' });
    expect(await stands(disputeId)).toMatchObject({ stage: 'TRIAGED', follow_up_state: null, close_reason: null });
  });

  test('is not for what is still open', async () => {
    const disputeId = await fresh();
    await expect(office.act(clerk, archiveDispute, await seen(disputeId))).rejects.toThrow('STAGE_DOES_NOT_ALLOW');
  });
});

test('nobody steers a dispute his agency neither leads nor is accountable for: it is as if it were not there', async () => {
  const disputeId = await fresh();
  await expect(
    office.act('stf_union_officer', suspendDispute, { ...(await seen(disputeId)), ground: 'WORKER_DIED' }),
  ).rejects.toThrow('NOT_FOUND disputeId');
});

test('a track moves beside the stage and is refused what its states do not allow', async () => {
  const disputeId = await fresh();
  await office.act(clerk, moveTrack, { disputeId, track: 'CRIMINAL', events: ['TRANSFER_PROPOSED', 'TRANSFERRED'] });
  await expect(office.act(clerk, moveTrack, { disputeId, track: 'CRIMINAL', events: ['JUDGED'] })).rejects.toThrow(
    'TRACK_DOES_NOT_ALLOW',
  );
  expect(await office.rows('select track, state, field_group from track where dispute_id = $1', disputeId)).toEqual([
    { track: 'CRIMINAL', state: 'TRANSFERRED', field_group: 'F15' },
  ]);
  expect(await stands(disputeId)).toMatchObject({ stage: 'TRIAGED' });
});

/** What one worker is owed, put there as if an agreement had been recorded. */
async function owe(disputeId: string, partyId: string, { due, enforceable }: { due: string; enforceable: boolean }) {
  const id = `obl_${disputeId}`;
  await office.rows(
    `insert into obligation (id, dispute_id, source, party_id, amount_fen, effective_at, enforceable_at)
     values ($1, $2, 'AGREEMENT', $3, 100, '2025-08-01', case when $4 then timestamptz '2025-08-02' end)`,
    id,
    disputeId,
    partyId,
    enforceable,
  );
  await office.rows(
    `insert into instalment (id, obligation_id, due_on, amount_fen, paid_fen) values ($1, $2, $3::date, 100, 0)`,
    `ins_${disputeId}`,
    id,
    due,
  );
}
