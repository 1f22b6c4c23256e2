import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { codes, done, seen } from '../ask-act.ts';
import { newDispute } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Consultation {
  id: string;
  question: string | null;
  answer: string | null;
  anonymous: boolean | null;
}

async function consultationsOf(disputeId: string, staffId = officer): Promise<Consultation[]> {
  const fields = 'union { consultations { id question answer anonymous } }';
  const dispute = await seen<{ union: { consultations: Consultation[] } | null } | null>(
    hub,
    staffId,
    disputeId,
    fields,
  );
  return dispute?.union?.consultations ?? [];
}

const question = { category: 'WAGES', question: '公司两个月没发工资怎么办', anonymous: true };

describe('a consultation', () => {
  test('of somebody unnamed registers a dispute without any person in it', async () => {
    const disputeId = await done(hub, officer, 'recordConsultation', { ...question, registration: { headcount: 1 } });
    const dispute = await seen(hub, officer, disputeId, 'channel parties(first: 5) { nodes { name } }');
    expect(dispute).toEqual({ channel: 'ONLINE_CHAT', parties: { nodes: [] } });
    expect(await consultationsOf(disputeId)).toMatchObject([{ anonymous: true, answer: null }]);
  });

  test('may be answered at once', async () => {
    const disputeId = await newDispute(hub, officer);
    await done(hub, officer, 'recordConsultation', {
      ...question,
      disputeId,
      answer: '可以向监察投诉，也可以申请仲裁',
    });
    expect((await consultationsOf(disputeId))[0]!.answer).toContain('仲裁');
  });

  test('is answered later once, and the answer stands', async () => {
    const disputeId = await newDispute(hub, officer);
    await done(hub, officer, 'recordConsultation', { ...question, disputeId });
    const [asked] = await consultationsOf(disputeId);
    const answer = { disputeId, consultationId: asked!.id, answer: '先协商' };
    await done(hub, officer, 'answerConsultation', answer);
    expect(await codes(hub, officer, 'answerConsultation', { ...answer, answer: '不必' })).toEqual(['ALREADY_DECIDED']);
    expect((await consultationsOf(disputeId))[0]!.answer).toBe('先协商');
  });

  test('is nothing to a union that takes no part', async () => {
    const disputeId = await newDispute(hub, officer);
    await done(hub, officer, 'recordConsultation', { ...question, disputeId });
    expect(await consultationsOf(disputeId, 'stf_union_kunming')).toEqual([]);
  });
});
