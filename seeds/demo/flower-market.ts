import {
  CloseDisputeDocument,
  DocketCaseDocument,
  IssueRulingDocument,
  ReceiveComplaintDocument,
  RecordAgreementDocument,
  RecordCollectionDocument,
  RecordMediationSessionDocument,
  RecordPaymentDocument,
  RecordVisitDocument,
  RegisterDisputeDocument,
  RegisterPreSuitDocument,
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

/** Wage notes the six sorters hold, and what each later agreed to, in yuan. */
const workers = [
  { name: '王一', owed: 15_800, agreed: 15_000 },
  { name: '李二', owed: 14_700, agreed: 14_000 },
  { name: '张三', owed: 14_700, agreed: 14_000 },
  { name: '赵四', owed: 14_200, agreed: 13_500 },
  { name: '陈五', owed: 13_800, agreed: 13_000 },
  { name: '刘六', owed: 13_200, agreed: 12_500 },
] as const;

const station = 'agy_station_yunhua';
const court = 'agy_court_chenggong';
const union = 'agy_union_chenggong';
const fen = (amount: number) => amount * 100;

/**
 * Six sorters of a flower market hold signed wage notes. The court assigns mediation before filing, the station brings
 * about six agreements, the court confirms them, and what two workers do not get is enforced.
 */
export function flowerMarket(): Story {
  let disputeId = '';
  let assignment = '';
  let aid = '';
  let confirmations: { id: string; obligationId: string }[] = [];
  let enforcements: { id: string; obligationId: string }[] = [];

  const caseOf = (cases: readonly { id: string; referralId?: string | null }[], referralId: string) =>
    cases.find((each) => each.referralId === referralId)!.id;

  async function receive(scene: Scene) {
    const clerk = await scene.as('stf_court_clerk');
    const input = {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channelGround: 'WAGE_IOU',
      channel: 'COURT_FILING',
      headcount: workers.length,
      ownNumber: '2025-立-0827',
      statement: '六名临时分拣工持有用人单位签字的工资欠条，要求支付所欠工资。',
      parties: [
        ...workers.map(({ name }, index) => ({ role: 'WORKER' as const, name, phone: `1380000000${index + 1}` })),
        { role: 'EMPLOYER' as const, name: '某花卉公司甲', socialCreditCode: '91530114MA6K000574' },
      ],
      claims: workers.map(({ owed }) => ({ type: 'WAGES' as const, amountFen: fen(owed) })),
    } as const;
    const { dispute } = granted(
      (
        await clerk.ask(RegisterDisputeDocument, {
          input: { ...input, parties: [...input.parties], claims: [...input.claims] },
        })
      ).registerDispute,
    );
    disputeId = dispute!.id;
    granted(
      (
        await clerk.ask(ReceiveComplaintDocument, {
          input: { disputeId, copies: workers.length, mediationAgreed: true },
        })
      ).receiveComplaint,
    );
    await consent(clerk, disputeId, 'R08', partiesOf(await detail(clerk, disputeId), 'WORKER'));
    return [
      {
        zh: `六份诉状，欠条合计 ${yuan(fen(86_400))}；劳动者同意线上调解`,
        en: 'six complaints on signed wage notes; the workers agree to mediation',
      },
    ];
  }

  async function assign(scene: Scene) {
    const clerk = await scene.as('stf_court_clerk');
    const { court: file } = await detail(clerk, disputeId);
    const registerNumber = '（2025）云0114民诉前调88号';
    granted(
      (
        await clerk.ask(RegisterPreSuitDocument, {
          input: { disputeId, courtCaseId: file!.cases[0]!.id, registerNumber },
        })
      ).registerPreSuit,
    );
    assignment = await send(clerk, {
      disputeId,
      kind: 'R08',
      toAgencyId: station,
      documents: [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状六份')],
      message: '六案一并委派，请在三个工作日内确认。',
    });
    return [{ zh: `委派给“云花”工作站，${registerNumber}`, en: 'assigned to the Yunhua station' }];
  }

  async function accept(scene: Scene) {
    const admin = await scene.as('stf_station_admin');
    await step(admin, disputeId, assignment, { step: 'ACCEPT', assigneeId: 'stf_mediator', conflictCleared: true });
    return [
      {
        zh: '工作站确认接受，调解员申明无利害关系',
        en: 'the station accepts; the mediator has no conflict of interest',
      },
    ];
  }

  async function otherPartyAgrees(scene: Scene) {
    const mediator = await scene.as('stf_mediator');
    await consent(mediator, disputeId, 'R08', partiesOf(await detail(mediator, disputeId), 'EMPLOYER'));
    await step(mediator, disputeId, assignment, {
      step: 'RECORD_OTHER_PARTY_AGREED',
      documents: [paper('ADDRESS_CONFIRMATION', '送达地址确认书')],
    });
    const processNote = '背对背：用人单位可一次付九成，或分两期付足九成五。';
    granted(
      (
        await mediator.ask(RecordMediationSessionDocument, {
          input: { disputeId, referralId: assignment, processNote },
        })
      ).recordMediationSession,
    );
    return [
      {
        zh: '用人单位同意调解，确认送达地址；背对背内容仅调解员可见',
        en: 'the employer agrees; what was said in caucus stays with the mediator',
      },
    ];
  }

  async function settle(scene: Scene) {
    const mediator = await scene.as('stf_mediator');
    const parties = partiesOf(await detail(mediator, disputeId), 'WORKER');
    for (const [index, { agreed }] of workers.entries()) {
      const half = fen(agreed) / 2;
      const input = {
        disputeId,
        partyId: parties[index]!,
        amountFen: fen(agreed),
        instalments: [
          { dueOn: '2025-09-20', amountFen: half },
          { dueOn: '2025-10-15', amountFen: half },
        ],
        signedAt: morning('2025-09-08').toISOString(),
      };
      granted((await mediator.ask(RecordAgreementDocument, { input })).recordAgreement);
    }
    await step(mediator, disputeId, assignment, {
      step: 'COMPLETE',
      outcome: 'AGREED',
      documents: [paper('MEDIATION_AGREEMENT', '调解协议书六份')],
    });
    await step(await scene.as('stf_court_clerk'), disputeId, assignment, { step: 'ACKNOWLEDGE' });
    return [
      {
        zh: `六份协议，合计 ${yuan(fen(82_000))}，分两期；法院确认闭环`,
        en: 'six agreements in two instalments; the court acknowledges',
      },
    ];
  }

  async function applyForConfirmation(scene: Scene) {
    const admin = await scene.as('stf_station_admin');
    const mediator = await scene.as('stf_mediator');
    const seen = await detail(mediator, disputeId);
    await consent(admin, disputeId, 'R13', [...partiesOf(seen, 'WORKER'), ...partiesOf(seen, 'EMPLOYER')]);
    confirmations = [];
    for (const { id: obligationId } of seen.obligations!) {
      const documents = [
        paper('CONFIRMATION_APPLICATION', '司法确认申请书'),
        paper('MEDIATION_AGREEMENT', '调解协议书'),
      ];
      const id = await send(admin, { disputeId, kind: 'R13', toAgencyId: court, subjectId: obligationId, documents });
      confirmations.push({ id, obligationId });
    }
    return [{ zh: '双方共同申请司法确认六件', en: 'six joint applications for confirmation' }];
  }

  async function docket(scene: Scene) {
    const clerk = await scene.as('stf_court_clerk');
    for (const [index, { id: referralId }] of confirmations.entries()) {
      const caseNumber = `（2025）云0114民特${101 + index}号`;
      const input = {
        disputeId,
        referralId,
        version: await versionOf(clerk, disputeId, referralId),
        type: 'CONFIRMATION',
        caseNumber,
      } as const;
      granted((await clerk.ask(DocketCaseDocument, { input })).docketCase);
    }
    return [{ zh: '（2025）云0114民特101–106号', en: 'docketed as 民特 101–106' }];
  }

  async function confirm(scene: Scene) {
    const judge = await scene.as('stf_judge');
    const admin = await scene.as('stf_station_admin');
    for (const { id: referralId } of confirmations) {
      const { court: file } = await detail(judge, disputeId);
      const input = {
        disputeId,
        referralId,
        version: await versionOf(judge, disputeId, referralId),
        courtCaseId: caseOf(file!.cases, referralId),
        ruling: 'CONFIRMED',
        documents: [paper('RULING', '民事裁定书')],
      };
      granted((await judge.ask(IssueRulingDocument, { input })).issueRuling);
      await step(admin, disputeId, referralId, { step: 'ACKNOWLEDGE' });
    }
    const { union: seenByJudge } = await detail(judge, disputeId);
    const notes = seenByJudge?.processNotes.length ?? 0;
    if (notes !== 0) throw new Error('the judge sees caucus notes');
    return [
      {
        zh: '六份裁定生效；法官看不到背对背记录',
        en: 'six rulings take effect; the judge sees none of the caucus notes',
      },
    ];
  }

  async function perform(scene: Scene) {
    const admin = await scene.as('stf_station_admin');
    const { obligations } = await detail(admin, disputeId);
    const pay = async (instalment: 0 | 1, payers: readonly number[], paidOn: string) => {
      scene.moveTo(morning(paidOn));
      const payments = payers.map((index) => {
        const { id: instalmentId, amountFen } = obligations![index]!.instalments![instalment]!;
        return { instalmentId, amountFen, paidOn };
      });
      granted((await admin.ask(RecordPaymentDocument, { input: { disputeId, payments } })).recordPayment);
    };
    await pay(0, [0, 1, 2, 3, 4, 5], '2025-09-20');
    await pay(1, [0, 1, 2, 3], '2025-10-15');
    await askUnion(scene);
    return [
      {
        zh: `已付 ${yuan(fen(69_250))}，第五、六人后期共 ${yuan(fen(12_750))} 未付，请工会援助`,
        en: 'the last two are not paid in full and turn to the union',
      },
    ];
  }

  async function askUnion(scene: Scene) {
    scene.moveTo(morning('2025-10-16'));
    const admin = await scene.as('stf_station_admin');
    const officer = await scene.as('stf_union_aid_admin');
    await consent(admin, disputeId, 'R20', partiesOf(await detail(admin, disputeId), 'WORKER'));
    aid = await send(admin, {
      disputeId,
      kind: 'R20',
      toAgencyId: union,
      documents: [paper('AID_APPLICATION', '法律援助申请表')],
    });
    await step(officer, disputeId, aid, { step: 'ACCEPT' });
    await step(officer, disputeId, aid, {
      step: 'ASSIGN_LAWYER',
      assigneeId: 'stf_union_officer',
      conflictCleared: true,
    });
  }

  async function applyForEnforcement(scene: Scene) {
    const officer = await scene.as('stf_union_officer');
    const clerk = await scene.as('stf_court_clerk');
    const enforcer = await scene.as('stf_enforcement');
    const { obligations } = await detail(officer, disputeId);
    const unpaid = obligations!.filter(({ amountFen, paidFen }) => amountFen !== paidFen);
    enforcements = [];
    for (const [index, { id: obligationId, partyId }] of unpaid.entries()) {
      await consent(officer, disputeId, 'R33', [partyId!]);
      const id = await send(officer, {
        disputeId,
        kind: 'R33',
        toAgencyId: court,
        subjectId: obligationId,
        documents: [paper('EXEC_APPLICATION', '执行申请书')],
      });
      enforcements.push({ id, obligationId });
      const caseNumber = `（2025）云0114执${901 + index}号`;
      const input = {
        disputeId,
        referralId: id,
        version: await versionOf(clerk, disputeId, id),
        type: 'ENFORCEMENT',
        caseNumber,
      } as const;
      granted((await clerk.ask(DocketCaseDocument, { input })).docketCase);
      await step(enforcer, disputeId, id, { step: 'START', documents: [paper('EXEC_NOTICE', '执行通知书')] });
    }
    return [
      { zh: '两件申请执行，立案并发出执行通知', en: 'two applications for enforcement, docketed, notices issued' },
    ];
  }

  async function enforce(scene: Scene) {
    const enforcer = await scene.as('stf_enforcement');
    const officer = await scene.as('stf_union_officer');
    for (const { id: referralId, obligationId } of enforcements) {
      const seen = await detail(enforcer, disputeId);
      const rest = seen
        .obligations!.find(({ id }) => id === obligationId)!
        .instalments!.find(({ amountFen, paidFen }) => paidFen < amountFen)!;
      const input = {
        disputeId,
        referralId,
        version: await versionOf(enforcer, disputeId, referralId),
        courtCaseId: caseOf(seen.court!.cases, referralId),
        payments: [{ instalmentId: rest.id, amountFen: rest.amountFen - rest.paidFen, paidOn: '2025-11-05' }],
        outcome: 'ENFORCED',
      };
      granted((await enforcer.ask(RecordCollectionDocument, { input })).recordCollection);
      await step(officer, disputeId, referralId, { step: 'ACKNOWLEDGE' });
    }
    const admin = await scene.as('stf_union_aid_admin');
    await step(admin, disputeId, aid, {
      step: 'COMPLETE',
      outcome: 'CLOSED_WON',
      documents: [paper('AID_CLOSING_REPORT', '结案报告')],
    });
    await step(await scene.as('stf_station_admin'), disputeId, aid, { step: 'ACKNOWLEDGE' });
    await close(scene);
    return [
      { zh: `执行到位 ${yuan(fen(12_750))}，争议以执行完毕结案`, en: 'collected; the dispute is closed as enforced' },
    ];
  }

  async function close(scene: Scene) {
    const clerk = await scene.as('stf_court_clerk');
    const { version } = await detail(clerk, disputeId);
    granted(
      (await clerk.ask(CloseDisputeDocument, { input: { disputeId, reason: 'ENFORCED', version: version! } }))
        .closeDispute,
    );
  }

  async function visit(scene: Scene) {
    const officer = await scene.as('stf_union_officer');
    const input = {
      disputeId,
      subject: 'WORKER',
      method: 'PHONE',
      attempts: 1,
      satisfied: 5,
      basicallySatisfied: 1,
      dissatisfied: 0,
      unreached: 0,
    } as const;
    granted((await officer.ask(RecordVisitDocument, { input })).recordVisit);
    return [{ zh: '回访六人：满意5，基本满意1', en: 'six answers: five satisfied, one basically satisfied' }];
  }

  return {
    title: {
      zh: '斗南花卉市场：诉前委派、协议、确认、执行',
      en: 'The flower market: assigned mediation, agreement, confirmation, enforcement',
    },
    subject: () => ({ disputeId, lead: 'stf_court_clerk' }),
    steps: [
      {
        id: 'SA1',
        on: '2025-08-27',
        title: { zh: '法院收到六份诉状，未立案', en: 'The court receives six complaints' },
        play: receive,
      },
      { id: 'SA2', on: '2025-08-29', title: { zh: '诉前委派调解', en: 'Mediation is assigned' }, play: assign },
      { id: 'SA3', on: '2025-09-01', title: { zh: '工作站确认接受', en: 'The station accepts' }, play: accept },
      {
        id: 'SA4',
        on: '2025-09-02',
        title: { zh: '用人单位同意调解', en: 'The employer agrees' },
        play: otherPartyAgrees,
      },
      { id: 'SA5', on: '2025-09-08', title: { zh: '达成六份协议', en: 'Six agreements' }, play: settle },
      {
        id: 'SA6',
        on: '2025-09-10',
        title: { zh: '共同申请司法确认', en: 'Joint applications for confirmation' },
        play: applyForConfirmation,
      },
      { id: 'SA7', on: '2025-09-11', title: { zh: '法院立案', en: 'The court dockets' }, play: docket },
      { id: 'SA8', on: '2025-09-18', title: { zh: '裁定确认有效', en: 'The agreements are confirmed' }, play: confirm },
      { id: 'SA9', on: '2025-09-20', title: { zh: '部分履行', en: 'Payment, in part' }, play: perform },
      {
        id: 'SA10',
        on: '2025-10-20',
        title: { zh: '申请强制执行', en: 'Enforcement is applied for' },
        play: applyForEnforcement,
      },
      { id: 'SA11', on: '2025-11-05', title: { zh: '执行完毕结案', en: 'Enforced and closed' }, play: enforce },
      { id: 'SA12', on: '2025-11-20', title: { zh: '回访', en: 'Return visit' }, play: visit },
    ],
  };
}
