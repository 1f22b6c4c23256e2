import { paper } from '../people/ask.ts';
import { act, aside } from './act.ts';
import { agreed } from './mediation-rows.ts';
import type { Row } from './play-kind.ts';
import { subject } from './proceeding-rows.ts';

const review = ['hrss', 'agreementReviews', 'reviewId'];
const inspection = ['hrss', 'inspections', 'inspectionId'];
const joint = ['hrss', 'jointHandlings', 'jointId'];
const transfer = ['hrss', 'crimeTransfers', 'transferId'];
const documents = (...kinds: string[]) => ({ documents: kinds.map((each) => paper(each)) });

/** Hand-offs whose steps are acts of the agencies' own books: commission, inspection, police, insurance. */
export const bookRows: readonly Row[] = [
  {
    ...{ kind: 'R12', by: 'station_admin', to: 'arbitration_chenggong' },
    before: [agreed, subject],
    due: {},
    path: [
      act('arbitration_clerk', 'acceptAgreementReview', (p) => ({
        docketNumber: p.caseNumber('呈劳人仲审字'),
        obligationId: p.subjectId,
        joint: true,
        confirmsRelation: false,
      })),
      aside('arbitrator', 'decideAgreementReview', { granted: true, documentNumber: '呈劳人仲调〔2026〕1号' }, review),
      aside('arbitration_clerk', 'signAgreementReview', { side: 'WORKER' }, review),
      act('arbitrator', 'signAgreementReview', { side: 'EMPLOYER', ...documents('ARB_MEDIATION_DOCUMENT') }, review),
    ],
  },
  {
    ...{ kind: 'R30', by: 'inspector', to: 'police_chenggong', looks: 'police' },
    before: [
      aside('inspector', 'receiveInspection', { intake: 'COMPLAINT', violationFrom: '2025-09-01' }),
      aside('inspector', 'acceptInspection', {}, inspection),
      aside(
        'inspector',
        'fileInspection',
        { fileNumber: '呈劳监〔2026〕30号', inspectorIds: ['stf_inspector', 'stf_inspector_two'] },
        inspection,
      ),
      aside('inspector', 'finishInvestigation', {}, inspection),
      aside(
        'inspector',
        'decideInspection',
        { orders: [{ kind: 'PAY', amountFen: 3_000_000, dueOn: '2026-02-25' }] },
        inspection,
      ),
      [
        'inspector',
        'serveInspectionOrder',
        async (p) => ({
          inspectionId: await p.newest('inspector', 'hrss', 'inspections'),
          orderId: await p.newest('inspector', 'hrss', 'inspectionOrders'),
          method: 'POSTED_WITH_PHOTOS',
        }),
      ],
      ['inspector', 'AT', { day: '2026-02-26' }],
      [
        'inspector',
        'proposeCrimeTransfer',
        async (p) => ({
          inspectionId: await p.newest('inspector', 'hrss', 'inspections'),
          orderId: await p.newest('inspector', 'hrss', 'inspectionOrders'),
          ...{ conduct: 'FLED', workers: 1, months: 4, largestFen: 3_000_000, totalFen: 3_000_000 },
        }),
      ],
      aside('inspector', 'decideCrimeTransfer', { transfers: true, reason: '达到追诉标准' }, transfer),
    ],
    // Twenty-four hours from ten in the morning of 26 February.
    due: { TR_SEND: '2026-02-27' },
    path: [
      act(
        'inspector',
        'sendCrimeTransfer',
        { policeAgencyId: 'agy_police_chenggong', procuratorateAgencyId: 'agy_procuratorate_chenggong' },
        transfer,
      ),
      act('police', 'recordPoliceDecision', { decision: 'FILED', caseNumber: '呈公立字〔2026〕30号' }, transfer),
    ],
  },
  {
    ...{ kind: 'R32', by: 'union_officer', to: 'insurance_chenggong' },
    due: { SOCIAL_60: '2026-05-15' },
    path: [
      act('insurance', 'receiveInsuranceTransfer', (p) => ({
        partyId: p.worker,
        ...{ arrearsKind: 'UNDERPAID', periodFrom: '2025-01-01', periodTo: '2025-12-31', wageBaseFen: 650_000 },
      })),
      act('insurance', 'decideInsuranceTransfer', { outcome: 'PAID', paidFen: 480_000 }, [
        'hrss',
        'insuranceTransfers',
        'transferId',
      ]),
    ],
  },
  {
    ...{ kind: 'R35', by: 'union_officer', to: 'inspection_chenggong', variant: 'RED', looks: 'inspector' },
    due: { JOINT_RED_24: '2026-02-12' },
    path: [
      ['inspector', 'ACCEPT'],
      act('union_officer', 'openJointHandling', {
        ...{ level: 'RED', reason: '群体性欠薪' },
        memberAgencyIds: ['agy_inspection_chenggong', 'agy_procuratorate_chenggong'],
      }),
      act('union_officer', 'conveneJointHandling', { leadAgencyId: 'agy_inspection_chenggong' }, joint),
      ['union_officer', 'ASSIGN_LEAD'],
      aside(
        'union_officer',
        'planJointHandling',
        {
          plan: '分工处置',
          actions: [{ ownerAgencyId: 'agy_inspection_chenggong', what: '核查工资台账', dueOn: '2026-02-26' }],
        },
        joint,
      ),
      ['union_officer', 'OPEN_ACTIONS'],
      [
        'inspector',
        'recordJointAction',
        async (p) => ({
          jointId: await p.newest('inspector', 'hrss', 'jointHandlings'),
          actionId: await p.newest('inspector', 'hrss', 'jointActions'),
          result: '已核查',
        }),
      ],
      aside('inspector', 'recordJointMinutes', { minutes: '会议纪要' }, joint),
      act('union_officer', 'reviewJointHandling', { review: '有效' }, joint),
      act('union_officer', 'closeJointHandling', { outcome: 'SETTLED' }, joint),
    ],
  },
];
