import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RecordAgreementDocument } from '../../schema/client/graphql.ts';
import { detail, granted } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { givePart } from './visibility/sql.ts';
import { at, clocksOf, done, refused, register, take, type Matter } from './records/play.ts';

let hub: TestHub;
let matter: Matter;
let asked: { disputeId: string; obligationId: string; joint: boolean; confirmsRelation: boolean; docketNumber: string };
const clerk = 'stf_arbitration_clerk';
const arbitrator = 'stf_arbitrator';
const station = 'stf_station_admin';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

/** A mediation station makes an agreement; the commission gets a part in the dispute. */
beforeEach(async () => {
  at(hub, '2026-03-02');
  matter = await register(hub, station);
  const { disputeId, worker } = matter;
  const agreement = {
    disputeId,
    partyId: worker,
    amountFen: 1_000_000,
    instalments: [{ dueOn: '2026-04-30', amountFen: 1_000_000 }],
    signedAt: hub.clock.now().toISOString(),
  };
  granted((await hub.as(station).ask(RecordAgreementDocument, { input: agreement })).recordAgreement);
  const { obligations } = await detail(hub.as(station), disputeId);
  const part = { disputeId, agencyId: 'agy_arbitration_chenggong', role: 'HANDLER', scope: ['F0'] as const };
  await givePart(hub.database, { id: `ptn_${disputeId}`, ...part });
  asked = {
    disputeId,
    obligationId: obligations![0]!.id,
    joint: true,
    confirmsRelation: false,
    docketNumber: '呈劳人仲审（2026）1号',
  };
});

async function accepted() {
  const { agreementReviews } = await done(hub, clerk, 'acceptAgreementReview', asked);
  return { disputeId: asked.disputeId, reviewId: agreementReviews![0]!.id };
}

describe('a mediation agreement before the commission (R12)', () => {
  test('is reviewed on a joint application only, and not when it merely confirms a relation', async () => {
    const wrong = { ...asked, joint: false, confirmsRelation: true };
    expect(await refused(hub, clerk, 'acceptAgreementReview', wrong)).toEqual([
      'APPLICATION_NOT_JOINT',
      'RELATION_NOT_REVIEWED',
    ]);
  });

  test('comes within fifteen days of its effect, or is told the other ways', async () => {
    at(hub, '2026-03-18');
    const { errors } = await take(hub, clerk, 'acceptAgreementReview', asked);
    expect(errors).toMatchObject([{ code: 'REVIEW_TOO_LATE', allowed: ['≤ 2026-03-17', 'R13', 'R14', 'R15'] }]);
  });

  test('is decided in five working days, five more at most', async () => {
    const named = await accepted();
    const due = async () => (await clocksOf(hub, clerk, asked.disputeId, 'ARBREV_5')).map(({ dueOn }) => dueOn);
    expect(await due()).toEqual(['2026-03-09']);
    expect(await refused(hub, clerk, 'extendAgreementReview', { ...named, days: 6 })).toEqual([
      'DEADLINE_EXTENSION_TOO_LONG',
    ]);
    await done(hub, clerk, 'extendAgreementReview', { ...named, days: 5 });
    expect(await due()).toEqual(['2026-03-16']);
  });

  test('granted and signed for by both, the obligation can be enforced', async () => {
    const named = await accepted();
    expect(await refused(hub, arbitrator, 'decideAgreementReview', { ...named, granted: true })).toEqual([
      'STEP_NEEDS_MORE',
    ]);
    await done(hub, arbitrator, 'decideAgreementReview', {
      ...named,
      granted: true,
      documentNumber: '呈劳人仲审〔2026〕1号',
    });
    await done(hub, clerk, 'signAgreementReview', { ...named, side: 'WORKER' });
    expect(await refused(hub, clerk, 'signAgreementReview', { ...named, side: 'WORKER' })).toEqual(['SIGNED_ALREADY']);
    const { agreementReviews } = await done(hub, clerk, 'signAgreementReview', { ...named, side: 'EMPLOYER' });
    expect(agreementReviews).toMatchObject([{ state: 'EFFECTIVE' }]);
    const { obligations } = await detail(hub.as(station), asked.disputeId);
    expect(obligations![0]!.enforceableAt).not.toBeNull();
    expect(await refused(hub, clerk, 'acceptAgreementReview', asked)).toEqual(['ALREADY_ENFORCEABLE']);
  });

  test('refused with a reason, it stays a contract', async () => {
    const named = await accepted();
    const { agreementReviews } = await done(hub, arbitrator, 'decideAgreementReview', {
      ...named,
      granted: false,
      reason: '内容不明确',
    });
    expect(agreementReviews).toMatchObject([{ state: 'REFUSED' }]);
    expect((await detail(hub.as(station), asked.disputeId)).obligations![0]!.enforceableAt).toBeNull();
  });
});
