import {
  AddNoteDocument,
  AdmitPartyDocument,
  CloseDisputeDocument,
  ConfirmAwardEffectiveDocument,
  DecideUnionAidDocument,
  DocketArbitrationDocument,
  DocketCaseDocument,
  RecordAwardDocument,
  RecordCollectionDocument,
  RecordVisitDocument,
  RegisterDisputeDocument,
  ServeArbitrationPapersDocument,
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
  type Actor,
  type Scene,
  type Story,
} from './story.ts';

const wages = 5_680_000;

/**
 * One warehouse worker claims unpaid wages: union aid, arbitration to a non-final award, enforcement when the employer
 * does not pay.
 */
export function warehouseWages(): Story {
  let disputeId = '';
  let aid = '';
  let filing = '';
  let enforcement = '';
  const arbitrationId = async (actor: Actor) => (await detail(actor, disputeId)).hrss!.arbitrations[0]!.id;

  async function apply(scene: Scene) {
    const window = await scene.as('stf_jd_window');
    const input = {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channel: 'WALK_IN',
      headcount: 1,
      parties: [
        { role: 'WORKER', name: '何某', phone: '13900000001', idNumber: '310114197506152019' },
        { role: 'EMPLOYER', name: '某仓储公司乙', socialCreditCode: '91310114MA1J00065P' },
      ],
      claims: [{ type: 'WAGES', amountFen: wages }],
    } as const;
    const { dispute } = granted(
      (
        await window.ask(RegisterDisputeDocument, {
          input: { ...input, parties: [...input.parties], claims: [...input.claims] },
        })
      ).registerDispute,
    );
    disputeId = dispute!.id;
    await consent(window, disputeId, 'R20', partiesOf(await detail(window, disputeId), 'WORKER'));
    aid = await send(window, {
      disputeId,
      kind: 'R20',
      toAgencyId: 'agy_unionaid_jiading',
      documents: [paper('AID_APPLICATION', '法律援助申请表')],
    });
    return [{ zh: `在仲裁院工会窗口申请援助，欠薪 ${yuan(wages)}`, en: 'aid is asked for at the union window' }];
  }

  async function approve(scene: Scene) {
    const admin = await scene.as('stf_jd_aid_admin');
    const input = {
      disputeId,
      referralId: aid,
      version: await versionOf(admin, disputeId, aid),
      decision: 'APPROVED',
    } as const;
    granted((await admin.ask(DecideUnionAidDocument, { input })).decideUnionAid);
    await step(admin, disputeId, aid, { step: 'ASSIGN_LAWYER', assigneeId: 'stf_jd_lawyer', conflictCleared: true });
    const lawyer = await scene.as('stf_jd_lawyer');
    const note = { disputeId, group: 'F8', body: '先固定考勤与转账记录，再主张全额工资。' } as const;
    granted((await lawyer.ask(AddNoteDocument, { input: note })).addNote);
    return [{ zh: '批准援助并指派律师', en: 'aid is approved and a lawyer assigned' }];
  }

  async function file(scene: Scene) {
    const lawyer = await scene.as('stf_jd_lawyer');
    await consent(lawyer, disputeId, 'R15', partiesOf(await detail(lawyer, disputeId), 'WORKER'));
    filing = await send(lawyer, {
      disputeId,
      kind: 'R15',
      toAgencyId: 'agy_arbitration_jiading',
      documents: [paper('ARB_APPLICATION', '仲裁申请书'), paper('MANDATE', '授权委托书')],
    });
    return [{ zh: '律师代为申请仲裁', en: 'the lawyer files for arbitration' }];
  }

  async function docket(scene: Scene) {
    const clerk = await scene.as('stf_jd_arb_clerk');
    const input = {
      disputeId,
      referralId: filing,
      version: await versionOf(clerk, disputeId, filing),
      docketNumber: '嘉劳人仲（2025）办字第1112号',
    };
    granted((await clerk.ask(DocketArbitrationDocument, { input })).docketArbitration);
    return [{ zh: '仲裁委受理', en: 'the commission accepts' }];
  }

  async function serveCopy(scene: Scene) {
    const clerk = await scene.as('stf_jd_arb_clerk');
    const input = {
      disputeId,
      referralId: filing,
      version: await versionOf(clerk, disputeId, filing),
      arbitrationId: await arbitrationId(clerk),
      paper: 'COPY',
      to: 'EMPLOYER',
    } as const;
    granted((await clerk.ask(ServeArbitrationPapersDocument, { input })).serveArbitrationPapers);
    const [employer] = partiesOf(await detail(clerk, disputeId), 'EMPLOYER');
    granted(
      (await clerk.ask(AdmitPartyDocument, { input: { disputeId, partyId: employer!, staffId: 'stf_jd_employer' } }))
        .admitParty,
    );
    return [{ zh: '送达副本，用人单位开通本方视图', en: 'the copy is served; the employer gets its own view' }];
  }

  async function hear(scene: Scene) {
    const arbitrator = await scene.as('stf_jd_arbitrator');
    const note = { disputeId, group: 'F12', body: '庭审先行调解，双方差距较大，调解不成。' } as const;
    granted((await arbitrator.ask(AddNoteDocument, { input: note })).addNote);
    return [{ zh: '庭前调解不成', en: 'mediation at the hearing fails' }];
  }

  async function award(scene: Scene) {
    const arbitrator = await scene.as('stf_jd_arbitrator');
    const clerk = await scene.as('stf_jd_arb_clerk');
    const id = await arbitrationId(arbitrator);
    const made = {
      disputeId,
      referralId: filing,
      version: await versionOf(arbitrator, disputeId, filing),
      arbitrationId: id,
      finality: 'NON_FINAL',
      awardedFen: wages,
      performWithinDays: 10,
      documents: [paper('AWARD', '裁决书')],
    } as const;
    granted(
      (await arbitrator.ask(RecordAwardDocument, { input: { ...made, documents: [...made.documents] } })).recordAward,
    );
    scene.moveTo(morning('2025-12-17'));
    for (const to of ['WORKER', 'EMPLOYER'] as const) {
      const input = { disputeId, arbitrationId: id, paper: 'AWARD', to } as const;
      granted((await clerk.ask(ServeArbitrationPapersDocument, { input })).serveArbitrationPapers);
    }
    await step(await scene.as('stf_jd_lawyer'), disputeId, filing, { step: 'ACKNOWLEDGE' });
    return [
      {
        zh: `非终局裁决，支付 ${yuan(wages)}，双方12月17日收到`,
        en: 'a non-final award, received by both on 17 December',
      },
    ];
  }

  async function takeEffect(scene: Scene) {
    const clerk = await scene.as('stf_jd_arb_clerk');
    const [worker] = partiesOf(await detail(clerk, disputeId), 'WORKER');
    const input = { disputeId, arbitrationId: await arbitrationId(clerk), partyId: worker! };
    granted((await clerk.ask(ConfirmAwardEffectiveDocument, { input })).confirmAwardEffective);
    return [
      { zh: '双方均未起诉，裁决生效，十日内履行', en: 'nobody sued; the award is in effect, payable within ten days' },
    ];
  }

  async function applyForEnforcement(scene: Scene) {
    const lawyer = await scene.as('stf_jd_lawyer');
    const clerk = await scene.as('stf_jd_court_clerk');
    const { obligations, parties } = await detail(lawyer, disputeId);
    await consent(lawyer, disputeId, 'R33', [parties!.nodes.find(({ role }) => role === 'WORKER')!.id]);
    enforcement = await send(lawyer, {
      disputeId,
      kind: 'R33',
      toAgencyId: 'agy_court_jiading',
      subjectId: obligations![0]!.id,
      documents: [paper('EXEC_APPLICATION', '执行申请书')],
      message: '附用人单位账户线索。',
    });
    const input = {
      disputeId,
      referralId: enforcement,
      version: await versionOf(clerk, disputeId, enforcement),
      type: 'ENFORCEMENT',
      caseNumber: '（2026）沪0114执17号',
    } as const;
    granted((await clerk.ask(DocketCaseDocument, { input })).docketCase);
    const enforcer = await scene.as('stf_jd_enforcement');
    await step(enforcer, disputeId, enforcement, { step: 'START', documents: [paper('EXEC_NOTICE', '执行通知书')] });
    return [{ zh: '（2026）沪0114执17号', en: 'docketed for enforcement' }];
  }

  async function collect(scene: Scene) {
    const enforcer = await scene.as('stf_jd_enforcement');
    const seen = await detail(enforcer, disputeId);
    const [instalment] = seen.obligations![0]!.instalments!;
    const input = {
      disputeId,
      referralId: enforcement,
      version: await versionOf(enforcer, disputeId, enforcement),
      courtCaseId: seen.court!.cases[0]!.id,
      payments: [{ instalmentId: instalment!.id, amountFen: instalment!.amountFen, paidOn: '2026-03-10' }],
      outcome: 'ENFORCED',
    };
    granted((await enforcer.ask(RecordCollectionDocument, { input })).recordCollection);
    await step(await scene.as('stf_jd_lawyer'), disputeId, enforcement, { step: 'ACKNOWLEDGE' });
    return [{ zh: `执行到位 ${yuan(wages)}`, en: 'collected in full' }];
  }

  async function finish(scene: Scene) {
    const admin = await scene.as('stf_jd_aid_admin');
    const window = await scene.as('stf_jd_window');
    await step(admin, disputeId, aid, {
      step: 'COMPLETE',
      outcome: 'CLOSED_WON',
      documents: [paper('AID_CLOSING_REPORT', '结案报告')],
    });
    await step(window, disputeId, aid, { step: 'ACKNOWLEDGE' });
    const { version } = await detail(window, disputeId);
    granted(
      (await window.ask(CloseDisputeDocument, { input: { disputeId, reason: 'ENFORCED', version: version! } }))
        .closeDispute,
    );
    const answers = { attempts: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, unreached: 0 };
    for (const subject of ['ARBITRATOR', 'WORKER'] as const) {
      granted(
        (await window.ask(RecordVisitDocument, { input: { disputeId, subject, method: 'PHONE', ...answers } }))
          .recordVisit,
      );
    }
    return [
      { zh: '援助结案；仲裁员与劳动者回访均满意', en: 'the aid file is closed; arbitrator and worker are satisfied' },
    ];
  }

  return {
    title: {
      zh: '嘉定仓储工欠薪：工会援助、仲裁、执行',
      en: 'The warehouse wages: union aid, arbitration, enforcement',
    },
    subject: () => ({ disputeId, lead: 'stf_jd_window' }),
    steps: [
      { id: 'SC1', on: '2025-11-03', title: { zh: '申请工会法律援助', en: 'Union aid is asked for' }, play: apply },
      { id: 'SC2', on: '2025-11-05', title: { zh: '批准并指派', en: 'Approved and assigned' }, play: approve },
      { id: 'SC3', on: '2025-11-10', title: { zh: '申请仲裁', en: 'Arbitration is applied for' }, play: file },
      { id: 'SC4', on: '2025-11-12', title: { zh: '仲裁受理', en: 'The commission accepts' }, play: docket },
      { id: 'SC5', on: '2025-11-14', title: { zh: '送达副本', en: 'The copy is served' }, play: serveCopy },
      { id: 'SC6', on: '2025-12-08', title: { zh: '开庭，调解不成', en: 'Hearing; mediation fails' }, play: hear },
      { id: 'SC7', on: '2025-12-16', title: { zh: '裁决并送达', en: 'Award and service' }, play: award },
      { id: 'SC8', on: '2026-01-05', title: { zh: '裁决生效', en: 'The award takes effect' }, play: takeEffect },
      {
        id: 'SC9',
        on: '2026-01-19',
        title: { zh: '申请执行', en: 'Enforcement is applied for' },
        play: applyForEnforcement,
      },
      { id: 'SC10', on: '2026-03-10', title: { zh: '执行到位', en: 'Collected' }, play: collect },
      { id: 'SC11', on: '2026-03-20', title: { zh: '结案与回访', en: 'Closing and visits' }, play: finish },
    ],
  };
}
