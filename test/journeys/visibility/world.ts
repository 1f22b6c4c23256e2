import {
  AddNoteDocument,
  AdmitPartyDocument,
  AttachDocumentDocument,
  DecideUnionAidDocument,
  DocketArbitrationDocument,
  IssueSupportOpinionDocument,
  OpenAidFileDocument,
  DecideAidDocument,
  AssignAidLawyerDocument,
  ReceiveComplaintDocument,
  RecordAgreementDocument,
  RecordAwardDocument,
  RecordMediationSessionDocument,
  RecordVisitDocument,
  RegisterDisputeDocument,
  type DocumentKind,
  type FieldGroup,
} from '../../../schema/client/graphql.ts';
import {
  consent,
  detail,
  granted,
  paper,
  partiesOf,
  send,
  step,
  versionOf,
  type Actor,
} from '../../../seeds/demo/story.ts';
import type { TestHub } from '../../support/hub.ts';
import { groups, type Group } from './oracle.ts';
import { addGroupPapers, givePart } from './sql.ts';
import { furtherStaff, viewerAgencies, viewerStaff } from './viewers.ts';

/** What stands in the dispute, to be looked for in answers. */
export const content = {
  worker: '王一',
  workerPhone: '13800000001',
  workerAddress: '呈贡区斗南街一号',
  workerId: '310114197506152019',
  workerBank: '6222020000000000001',
  colleague: '李二',
  colleaguePhone: '13800000002',
  colleagueId: '530114199003077897',
  colleagueBank: '6222020000000000002',
  employer: '某花卉公司甲',
  employerCode: '91530114MA6K000574',
  claimFen: 1_580_000,
  claimTotalFen: 3_050_000,
  ownNumber: '2026-立-0302',
  statement: 'canary-statement-F7',
  evidence: 'canary-evidence-F7',
  caucusNote: 'canary-process-F9: 背对背底线八成',
  mediatorNote: 'canary-mediator-note-F9',
  mediationRecord: 'canary-mediation-record-F9',
  consultNote: 'canary-consult-F8',
  aidReason: 'canary-aid-reason-F8',
  strategy: 'canary-strategy-F8',
  agreedFen: 1_400_000,
  docketNumber: '呈劳人仲（2026）办字第7号',
  awardedFen: 1_510_000,
  opinionNumber: '呈检支诉（2026）3号',
} as const;

/** Texts that must not stand anywhere in an answer, not even in part of a field, unless the group is seen in full. */
export const secrets: Partial<Record<Group, readonly string[]>> = {
  F1: [content.worker, content.colleague],
  F2: [content.workerPhone, content.workerAddress, content.colleaguePhone],
  F3: [content.workerId, content.workerBank, content.colleagueId, content.colleagueBank],
  F4: [content.employerCode],
  F6: [String(content.claimFen)],
  F7: [content.statement, content.evidence],
  F8: [content.consultNote, content.aidReason, content.strategy],
  F9: [content.caucusNote, content.mediatorNote, content.mediationRecord, 'MediationSessionHeld'],
  F10: [String(content.agreedFen)],
  F12: [String(content.awardedFen)],
  F15: [content.opinionNumber],
};

export interface World {
  readonly disputeId: string;
  readonly number: string;
  readonly workers: readonly string[];
  readonly employer: string;
  readonly referrals: { readonly R08: string; readonly R20: string; readonly R15: string; readonly R27: string };
}

/** One dispute with something in every group and in all five views, built through the API as far as the API goes. */
export async function buildWorld(hub: TestHub): Promise<World> {
  await hub.enrol({ agencies: viewerAgencies, staff: [...viewerStaff, ...furtherStaff] });
  const clerk = hub.as('stf_court_clerk');
  const { dispute } = granted((await clerk.ask(RegisterDisputeDocument, { input: registration() })).registerDispute);
  const { id: disputeId, number } = dispute!;
  const seen = await detail(clerk, disputeId);
  const workers = partiesOf(seen, 'WORKER');
  const [employer] = partiesOf(seen, 'EMPLOYER');

  const R08 = await mediate(hub, disputeId, workers);
  const R20 = await aidByUnion(hub, disputeId, workers);
  const R15 = await arbitrate(hub, disputeId, workers);
  const R27 = await support(hub, disputeId, workers);
  await aidByState(hub, disputeId);

  await admit(clerk, disputeId, workers[0]!, 'stf_worker_one');
  await admit(clerk, disputeId, employer!, 'stf_employer_rep');
  for (const group of groups) if (group !== 'F0') await addGroupPapers(hub.database, disputeId, group);
  return { disputeId, number: number!, workers, employer: employer!, referrals: { R08, R20, R15, R27 } };
}

function registration() {
  return {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION' as const,
    channelGround: 'WAGE_IOU' as const,
    channel: 'COURT_FILING' as const,
    headcount: 2,
    ownNumber: content.ownNumber,
    statement: content.statement,
    parties: [
      {
        role: 'WORKER' as const,
        name: content.worker,
        phone: content.workerPhone,
        address: content.workerAddress,
        idNumber: content.workerId,
        bankAccount: content.workerBank,
      },
      {
        role: 'WORKER' as const,
        name: content.colleague,
        phone: content.colleaguePhone,
        idNumber: content.colleagueId,
        bankAccount: content.colleagueBank,
      },
      { role: 'EMPLOYER' as const, name: content.employer, socialCreditCode: content.employerCode },
    ],
    claims: [
      { type: 'WAGES' as const, amountFen: content.claimFen },
      { type: 'WAGES' as const, amountFen: content.claimTotalFen - content.claimFen },
    ],
  };
}

async function mediate(hub: TestHub, disputeId: string, workers: readonly string[]): Promise<string> {
  const clerk = hub.as('stf_court_clerk');
  const complaint = { disputeId, copies: 2, mediationAgreed: true };
  granted((await clerk.ask(ReceiveComplaintDocument, { input: complaint })).receiveComplaint);
  await consent(clerk, disputeId, 'R08', workers);
  const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
  const R08 = await send(clerk, { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents });
  const accepted = { step: 'ACCEPT', assigneeId: 'stf_mediator', conflictCleared: true } as const;
  await step(hub.as('stf_station_admin'), disputeId, R08, accepted);

  const mediator = hub.as('stf_mediator');
  const session = { disputeId, referralId: R08, processNote: content.caucusNote };
  granted((await mediator.ask(RecordMediationSessionDocument, { input: session })).recordMediationSession);
  await note(mediator, disputeId, 'F9', content.mediatorNote);
  await attach(mediator, disputeId, 'MEDIATION_RECORD', content.mediationRecord);
  await attach(mediator, disputeId, 'UNDISPUTED_FACTS', '无争议事实确认书');
  await attach(mediator, disputeId, 'EVIDENCE', content.evidence);
  const agreement = {
    disputeId,
    partyId: workers[0]!,
    amountFen: content.agreedFen,
    instalments: [{ dueOn: '2026-04-01', amountFen: content.agreedFen }],
    signedAt: hub.clock.now().toISOString(),
  };
  granted((await mediator.ask(RecordAgreementDocument, { input: agreement })).recordAgreement);
  await attach(mediator, disputeId, 'MEDIATION_AGREEMENT', '调解协议书');
  return R08;
}

async function aidByUnion(hub: TestHub, disputeId: string, workers: readonly string[]): Promise<string> {
  const station = hub.as('stf_station_admin');
  const aidAdmin = hub.as('stf_union_aid_admin');
  await consent(station, disputeId, 'R20', workers);
  const documents = [paper('AID_APPLICATION', '援助申请表')];
  const R20 = await send(station, { disputeId, kind: 'R20', toAgencyId: 'agy_union_chenggong', documents });
  const version = await versionOf(aidAdmin, disputeId, R20);
  const decision = { disputeId, referralId: R20, version, decision: 'APPROVED', reason: content.aidReason } as const;
  granted((await aidAdmin.ask(DecideUnionAidDocument, { input: decision })).decideUnionAid);
  const assigned = { step: 'ASSIGN_LAWYER', assigneeId: 'stf_union_lawyer', conflictCleared: true } as const;
  await step(aidAdmin, disputeId, R20, assigned);

  const officer = hub.as('stf_union_officer');
  await note(officer, disputeId, 'F8', content.consultNote);
  const answers = { attempts: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, unreached: 0 };
  const visit = { disputeId, subject: 'WORKER', method: 'PHONE', ...answers } as const;
  granted((await officer.ask(RecordVisitDocument, { input: visit })).recordVisit);
  return R20;
}

async function arbitrate(hub: TestHub, disputeId: string, workers: readonly string[]): Promise<string> {
  const officer = hub.as('stf_union_officer');
  await consent(officer, disputeId, 'R15', workers);
  const documents = [paper('ARB_APPLICATION', '仲裁申请书'), paper('MANDATE', '授权委托书')];
  const R15 = await send(officer, { disputeId, kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', documents });
  const filing = hub.as('stf_arbitration_clerk');
  const docket = {
    disputeId,
    referralId: R15,
    version: await versionOf(filing, disputeId, R15),
    docketNumber: content.docketNumber,
  };
  granted((await filing.ask(DocketArbitrationDocument, { input: docket })).docketArbitration);

  const arbitrator = hub.as('stf_arbitrator');
  const { hrss } = await detail(arbitrator, disputeId);
  const award = {
    disputeId,
    referralId: R15,
    version: await versionOf(arbitrator, disputeId, R15),
    arbitrationId: hrss!.arbitrations[0]!.id,
    finality: 'NON_FINAL' as const,
    awardedFen: content.awardedFen,
    performWithinDays: 10,
    documents: [paper('AWARD', '裁决书')],
  };
  granted((await arbitrator.ask(RecordAwardDocument, { input: award })).recordAward);
  return R15;
}

async function support(hub: TestHub, disputeId: string, workers: readonly string[]): Promise<string> {
  const officer = hub.as('stf_union_officer');
  await consent(officer, disputeId, 'R27', workers);
  const documents = [paper('SUPPORT_APPLICATION', '支持起诉申请书')];
  const R27 = await send(officer, { disputeId, kind: 'R27', toAgencyId: 'agy_procuratorate_chenggong', documents });
  const prosecutor = hub.as('stf_prosecutor');
  await step(prosecutor, disputeId, R27, { step: 'ACCEPT' });
  await step(prosecutor, disputeId, R27, { step: 'START' });
  const opinion = {
    disputeId,
    referralId: R27,
    version: await versionOf(prosecutor, disputeId, R27),
    decision: 'OPINION_ISSUED' as const,
    opinionNumber: content.opinionNumber,
    documents: [paper('SUPPORT_OPINION', '支持起诉意见书')],
  };
  granted((await prosecutor.ask(IssueSupportOpinionDocument, { input: opinion })).issueSupportOpinion);
  return R27;
}

/** No kind of today leads to the legal-aid centre, so that its part is written down by hand. */
async function aidByState(hub: TestHub, disputeId: string): Promise<void> {
  const agencyId = 'agy_legalaid_chenggong';
  await givePart(hub.database, { id: 'ptn_legal_aid', disputeId, agencyId, role: 'HANDLER', scope: legalAidScope });
  const officer = hub.as('stf_aid_officer');
  const opening = { disputeId, applicationNumber: '呈法援（2026）11号' };
  granted((await officer.ask(OpenAidFileDocument, { input: opening })).openAidFile);
  const { legalAid } = await detail(officer, disputeId);
  const aidFileId = legalAid!.files[0]!.id;
  granted((await officer.ask(DecideAidDocument, { input: { disputeId, aidFileId, decision: 'APPROVED' } })).decideAid);
  const assignment = { disputeId, aidFileId, lawyerId: 'stf_aid_lawyer', strategy: content.strategy };
  granted((await officer.ask(AssignAidLawyerDocument, { input: assignment })).assignAidLawyer);
}

/** What the legal-aid centre's purpose lists in this world. */
export const legalAidScope = ['F0', 'F3', 'F10'] as const;

async function note(actor: Actor, disputeId: string, group: FieldGroup, body: string): Promise<void> {
  granted((await actor.ask(AddNoteDocument, { input: { disputeId, group, body } })).addNote);
}

async function attach(actor: Actor, disputeId: string, kind: DocumentKind, title: string): Promise<void> {
  const input = { disputeId, document: paper(kind, title) };
  granted((await actor.ask(AttachDocumentDocument, { input })).attachDocument);
}

async function admit(actor: Actor, disputeId: string, partyId: string, staffId: string): Promise<void> {
  granted((await actor.ask(AdmitPartyDocument, { input: { disputeId, partyId, staffId } })).admitParty);
}
