import {
  ReceiveComplaintDocument,
  RecordAgreementDocument,
  RegisterDisputeDocument,
} from '../../../schema/client/graphql.ts';
import { consent, detail, granted, paper, partiesOf, send, step, versionOf } from '../../../seeds/demo/story.ts';
import type { TestHub } from '../../support/hub.ts';

/** Three disputes of the court: one in mediation with an agreement, one new, one that another court has nothing to do with. */
export interface CaseWorld {
  readonly hub: TestHub;
  readonly disputeId: string;
  readonly workers: readonly string[];
  readonly version: number;
  /** R08 to the station, accepted. */
  readonly assignment: string;
  readonly assignmentVersion: number;
  /** R20 to the union, sent and not answered. */
  readonly aid: string;
  readonly aidVersion: number;
  readonly instalmentId: string;
  readonly freshId: string;
  readonly courtCaseId: string;
}

async function register(hub: TestHub): Promise<string> {
  const input = {
    relationType: 'LABOUR_RELATION' as const,
    cause: 'REMUNERATION_CLAIM',
    channelGround: 'WAGE_IOU' as const,
    channel: 'COURT_FILING' as const,
    headcount: 2,
    parties: [
      { role: 'WORKER' as const, name: '王一' },
      { role: 'WORKER' as const, name: '李二' },
      { role: 'EMPLOYER' as const, name: '某花卉公司甲' },
    ],
    claims: [{ type: 'WAGES' as const, amountFen: 100_000 }],
  };
  const { registerDispute } = await hub.as('stf_court_clerk').ask(RegisterDisputeDocument, { input });
  return granted(registerDispute).dispute!.id;
}

export async function buildCaseWorld(hub: TestHub): Promise<CaseWorld> {
  const clerk = hub.as('stf_court_clerk');
  const station = hub.as('stf_station_admin');
  const mediator = hub.as('stf_mediator');
  const disputeId = await register(hub);
  const freshId = await register(hub);
  granted(
    (await clerk.ask(ReceiveComplaintDocument, { input: { disputeId, copies: 2, mediationAgreed: true } }))
      .receiveComplaint,
  );
  const workers = partiesOf(await detail(clerk, disputeId), 'WORKER');
  await consent(clerk, disputeId, 'R08', workers);
  const letters = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
  const assignment = await send(clerk, {
    disputeId,
    kind: 'R08',
    toAgencyId: 'agy_station_yunhua',
    documents: letters,
  });
  await step(station, disputeId, assignment, { step: 'ACCEPT', assigneeId: 'stf_mediator', conflictCleared: true });
  const agreement = {
    disputeId,
    partyId: workers[0]!,
    amountFen: 100_000,
    instalments: [{ dueOn: '2026-03-20', amountFen: 100_000 }],
    signedAt: hub.clock.now().toISOString(),
  };
  granted((await mediator.ask(RecordAgreementDocument, { input: agreement })).recordAgreement);
  await consent(station, disputeId, 'R20', workers);
  const form = [paper('AID_APPLICATION', '援助申请表')];
  const aid = await send(station, { disputeId, kind: 'R20', toAgencyId: 'agy_union_chenggong', documents: form });

  const seen = await detail(clerk, disputeId);
  return {
    hub,
    disputeId,
    workers,
    version: seen.version!,
    assignment,
    assignmentVersion: await versionOf(clerk, disputeId, assignment),
    aid,
    aidVersion: await versionOf(station, disputeId, aid),
    instalmentId: seen.obligations![0]!.instalments![0]!.id,
    freshId,
    courtCaseId: seen.court!.cases[0]!.id,
  };
}
