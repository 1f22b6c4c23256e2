import {
  CloseDisputeDocument,
  DocketCaseDocument,
  IssueRulingDocument,
  RecordAgreementDocument,
  RecordPaymentDocument,
  RecordVisitDocument,
  RegisterDisputeDocument,
} from '../../schema/client/graphql.ts';
import {
  consent,
  detail,
  granted,
  morning,
  paper,
  partiesOf,
  send,
  step,
  versionOf,
  yuan,
  type Scene,
  type Story,
} from './story.ts';

/** What each driver is owed, in fen: 61,320 yuan for fourteen. */
const owed = 438_000;

/** Eleven with identity cards, three from Laos with passports; all of them invented. */
const drivers = [
  ...Array.from({ length: 11 }, (_, index) => ({ name: `司机${'甲乙丙丁戊己庚辛壬癸子'[index]}` })),
  { name: '康坎', idType: 'PASSPORT' as const, idNumber: 'PA0000001' },
  { name: '宋迪', idType: 'PASSPORT' as const, idNumber: 'PA0000002' },
  { name: '本明', idType: 'PASSPORT' as const, idNumber: 'PA0000003' },
];

const union = 'agy_union_mengla';
const centre = 'agy_onestop_mengla';
const court = 'agy_court_mengla';

/**
 * Fourteen ride-hailing drivers, three of them from Laos: hotline, one-stop centre, confirmation by the court, and
 * bargaining for the whole trade beside it.
 */
export function gigDrivers(): Story {
  let disputeId = '';
  let order = '';
  let mediation = '';
  let bargaining = '';
  let confirmations: string[] = [];

  const workersOf = async (scene: Scene) =>
    partiesOf(await detail(await scene.as('stf_mengla_union'), disputeId), 'WORKER');
  const everybody = async (scene: Scene) => {
    const seen = await detail(await scene.as('stf_mengla_union'), disputeId);
    return [...partiesOf(seen, 'WORKER'), ...partiesOf(seen, 'PARTNER_COMPANY')];
  };

  async function call(scene: Scene) {
    scene.moveTo(new Date('2026-04-30T17:05:00+08:00'));
    const agent = await scene.as('stf_hotline_agent');
    const input = {
      cause: 'NEW_FORM_REMUNERATION_CLAIM',
      relationType: 'SERVICE_RELATION',
      channel: 'HOTLINE_12351',
      headcount: drivers.length,
      region: '532823',
      statement: '十四名网约车驾驶员反映合作公司拖欠分成和服务费。',
      parties: [
        ...drivers.map((driver) => ({ role: 'WORKER' as const, ...driver })),
        { role: 'PARTNER_COMPANY' as const, name: '某网约车合作公司丙', socialCreditCode: '91532823MA6L00074D' },
      ],
      claims: [{ type: 'SERVICE_FEE', amountFen: owed * drivers.length }],
    };
    const { dispute } = granted((await agent.ask(RegisterDisputeDocument, { input: input as never })).registerDispute);
    disputeId = dispute!.id;
    order = await send(agent, {
      disputeId,
      kind: 'R01',
      toAgencyId: union,
      variant: 'TIER_GENERAL',
      declarations: ['CALLER_INFORMED'],
      documents: [paper('WORK_ORDER', '12351工单')],
      message: '来电人希望两个工作日内联系。',
    });
    return [{ zh: `工单派至县总工会，涉及十四人 ${yuan(owed * 14)}`, en: 'the order goes to the county union' }];
  }

  async function divert(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    await step(officer, disputeId, order, { step: 'ACCEPT' });
    await step(officer, disputeId, order, { step: 'RECORD_CONTACTED' });
    await consent(officer, disputeId, 'R07', await everybody(scene));
    mediation = await send(officer, {
      disputeId,
      kind: 'R07',
      toAgencyId: centre,
      documents: [paper('MEDIATION_APPLICATION', '调解申请书')],
    });
    const admin = await scene.as('stf_mengla_admin');
    await step(admin, disputeId, mediation, {
      step: 'ACCEPT',
      assigneeId: 'stf_mengla_mediator',
      conflictCleared: true,
    });
    await step(officer, disputeId, order, { step: 'COMPLETE', outcome: 'DIVERTED', reason: '已引导至一站式调解中心' });
    await step(await scene.as('stf_hotline_agent'), disputeId, order, { step: 'ACKNOWLEDGE' });
    return [{ zh: '一站式调解中心受理，工单以“已引导”办结', en: 'the centre accepts; the order ends as diverted' }];
  }

  async function extend(scene: Scene) {
    const mediator = await scene.as('stf_mengla_mediator');
    await step(mediator, disputeId, mediation, { step: 'EXTEND', extensionDays: 15, consentOfAll: true });
    return [{ zh: '双方签字延长十五日', en: 'both sides sign for fifteen days more' }];
  }

  async function settle(scene: Scene) {
    const mediator = await scene.as('stf_mengla_mediator');
    for (const partyId of partiesOf(await detail(mediator, disputeId), 'WORKER')) {
      const input = {
        disputeId,
        partyId,
        amountFen: owed,
        instalments: [
          { dueOn: '2026-06-30', amountFen: owed / 2 },
          { dueOn: '2026-07-31', amountFen: owed / 2 },
        ],
        signedAt: morning('2026-05-28').toISOString(),
      };
      granted((await mediator.ask(RecordAgreementDocument, { input })).recordAgreement);
    }
    await step(mediator, disputeId, mediation, {
      step: 'COMPLETE',
      outcome: 'AGREED',
      documents: [paper('MEDIATION_AGREEMENT', '调解协议书十四份')],
    });
    await step(await scene.as('stf_mengla_union'), disputeId, mediation, { step: 'ACKNOWLEDGE' });
    return [
      {
        zh: `达成协议 ${yuan(owed * 14)}，分两期，老挝语翻译在场`,
        en: 'agreed in two instalments, with an interpreter',
      },
    ];
  }

  async function offer(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    await consent(officer, disputeId, 'R06', await workersOf(scene));
    bargaining = await send(officer, {
      disputeId,
      kind: 'R06',
      toAgencyId: 'agy_employer_platform',
      variant: 'COLLECTIVE',
      declarations: ['NEGOTIATORS_BALANCED'],
      documents: [paper('BARGAINING_OFFER', '行业集体协商要约书')],
    });
    await step(officer, disputeId, bargaining, { step: 'RECORD_DELIVERED' });
    return [{ zh: '工会、交通、人社启动网约车行业集体协商', en: 'bargaining for the trade begins' }];
  }

  async function apply(scene: Scene) {
    const admin = await scene.as('stf_mengla_admin');
    await consent(admin, disputeId, 'R13', await everybody(scene));
    const { obligations } = await detail(admin, disputeId);
    confirmations = [];
    for (const { id: subjectId } of obligations!) {
      const documents = [
        paper('CONFIRMATION_APPLICATION', '司法确认申请书'),
        paper('MEDIATION_AGREEMENT', '调解协议书'),
      ];
      confirmations.push(await send(admin, { disputeId, kind: 'R13', toAgencyId: court, subjectId, documents }));
    }
    return [{ zh: '双方共同申请司法确认', en: 'joint applications for confirmation' }];
  }

  async function docket(scene: Scene) {
    const clerk = await scene.as('stf_mengla_clerk');
    for (const [index, referralId] of confirmations.entries()) {
      const version = await versionOf(clerk, disputeId, referralId);
      const caseNumber = `（2026）云2823民特${9 + index}号`;
      const input = { disputeId, referralId, version, type: 'CONFIRMATION' as const, caseNumber };
      granted((await clerk.ask(DocketCaseDocument, { input })).docketCase);
    }
    return [{ zh: '（2026）云2823民特9–22号', en: 'docketed as 民特 9–22' }];
  }

  async function confirm(scene: Scene) {
    const judge = await scene.as('stf_mengla_judge');
    const admin = await scene.as('stf_mengla_admin');
    const { court: file } = await detail(judge, disputeId);
    for (const referralId of confirmations) {
      const input = {
        disputeId,
        referralId,
        version: await versionOf(judge, disputeId, referralId),
        courtCaseId: file!.cases.find((each) => each.referralId === referralId)!.id,
        ruling: 'CONFIRMED' as const,
        documents: [paper('RULING', '民事裁定书')],
      };
      granted((await judge.ask(IssueRulingDocument, { input })).issueRuling);
      await step(admin, disputeId, referralId, { step: 'ACKNOWLEDGE' });
    }
    return [{ zh: '裁定确认调解协议有效', en: 'the agreements are confirmed' }];
  }

  async function sign(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    await step(officer, disputeId, bargaining, { step: 'ACCEPT' });
    await step(officer, disputeId, bargaining, {
      step: 'RECORD_SIGNED',
      documents: [paper('COLLECTIVE_CONTRACT', '网约车行业集体合同')],
    });
    return [{ zh: '签订行业集体合同', en: 'the collective contract is signed' }];
  }

  async function submit(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    await step(officer, disputeId, bargaining, { step: 'RECORD_SUBMITTED' });
    return [{ zh: '人社部门收到集体合同', en: 'the labour department receives it' }];
  }

  async function perform(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    const { obligations } = await detail(officer, disputeId);
    const payments = obligations!.flatMap(({ instalments }) =>
      instalments!.map(({ id, amountFen, dueOn }) => ({ instalmentId: id!, amountFen: amountFen!, paidOn: dueOn! })),
    );
    granted((await officer.ask(RecordPaymentDocument, { input: { disputeId, payments } })).recordPayment);
    return [{ zh: `两期款项付清，合计 ${yuan(owed * 14)}`, en: 'both instalments are paid' }];
  }

  async function visit(scene: Scene) {
    const agent = await scene.as('stf_hotline_agent');
    await consent(agent, disputeId, 'R36', await workersOf(scene));
    const task = await send(agent, {
      disputeId,
      kind: 'R36',
      toAgencyId: union,
      variant: 'REGULAR',
      declarations: ['CONTACT_CONSENT_LIVE'],
      documents: [paper('FOLLOW_UP_TASK', '回访任务单')],
    });
    const officer = await scene.as('stf_mengla_union');
    await step(officer, disputeId, task, { step: 'ACCEPT' });
    const answers = { attempts: 16, satisfied: 13, basicallySatisfied: 0, dissatisfied: 0, unreached: 1 };
    const attemptDates = ['2026-08-07', '2026-08-10'];
    const input = { disputeId, subject: 'WORKER' as const, method: 'PHONE' as const, attemptDates, ...answers };
    granted((await officer.ask(RecordVisitDocument, { input })).recordVisit);
    await step(officer, disputeId, task, { step: 'RECORD_CONTACTED' });
    const documents = [paper('FOLLOW_UP_RECORD', '回访记录')];
    await step(officer, disputeId, task, { step: 'COMPLETE', outcome: 'SATISFIED', documents });
    await step(agent, disputeId, task, { step: 'ACKNOWLEDGE' });
    return [{ zh: '回访十四人，联系上十三人', en: 'fourteen visits, thirteen reached' }];
  }

  async function finish(scene: Scene) {
    const officer = await scene.as('stf_mengla_union');
    await step(officer, disputeId, bargaining, {
      step: 'COMPLETE',
      outcome: 'CONTRACT_FILED',
    });
    await step(officer, disputeId, bargaining, { step: 'ACKNOWLEDGE' });
    const agent = await scene.as('stf_hotline_agent');
    const { version } = await detail(agent, disputeId);
    const input = { disputeId, reason: 'MEDIATED_CONFIRMED' as const, version: version! };
    granted((await agent.ask(CloseDisputeDocument, { input })).closeDispute);
    return [{ zh: '集体合同生效，争议结案', en: 'the contract takes effect and the dispute is closed' }];
  }

  return {
    title: {
      zh: '勐腊网约车驾驶员：热线、一站式调解、司法确认与行业集体协商',
      en: 'The drivers of Mengla: hotline, one-stop centre, confirmation, bargaining for the trade',
    },
    subject: () => ({ disputeId, lead: 'stf_mengla_union' }),
    steps: [
      { id: 'SB1', on: '2026-04-30', title: { zh: '来电', en: 'The call' }, play: call },
      { id: 'SB2', on: '2026-05-06', title: { zh: '引导至一站式中心', en: 'To the one-stop centre' }, play: divert },
      { id: 'SB3', on: '2026-05-20', title: { zh: '延长', en: 'More time' }, play: extend },
      { id: 'SB4', on: '2026-05-28', title: { zh: '达成协议', en: 'Agreed' }, play: settle },
      { id: 'SB8', on: '2026-06-01', title: { zh: '集体协商要约', en: 'The offer to bargain' }, play: offer },
      { id: 'SB5', on: '2026-06-03', title: { zh: '申请司法确认', en: 'Confirmation is asked for' }, play: apply },
      { id: 'SB6', on: '2026-06-05', title: { zh: '法院立案', en: 'The court dockets' }, play: docket },
      { id: 'SB7', on: '2026-06-18', title: { zh: '裁定确认', en: 'Confirmed' }, play: confirm },
      { id: 'SB9', on: '2026-07-10', title: { zh: '签订集体合同', en: 'The contract is signed' }, play: sign },
      { id: 'SB9b', on: '2026-07-17', title: { zh: '报送人社部门', en: 'The department receives it' }, play: submit },
      { id: 'SB4b', on: '2026-07-31', title: { zh: '付清', en: 'Paid' }, play: perform },
      { id: 'SB9c', on: '2026-08-03', title: { zh: '集体合同生效', en: 'The contract takes effect' }, play: finish },
      { id: 'SB10', on: '2026-08-10', title: { zh: '回访', en: 'The visits' }, play: visit },
    ],
  };
}
