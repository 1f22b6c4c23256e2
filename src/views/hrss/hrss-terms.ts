import { registerEnumType } from 'type-graphql';
import {
  overdueExcuses,
  recusalGrounds,
  refusalGrounds,
  restartGrounds,
  withdrawalGrounds,
} from '../../domain/arbitration/arbitration-grounds.ts';
import { arbitrationStates } from '../../domain/arbitration/arbitration.ts';
import { reviewStates } from '../../domain/arbitration/agreement-review.ts';
import { awardFinalities } from '../../domain/arbitration/finality.ts';
import { paperServiceMethods } from '../../domain/arbitration/service.ts';
import { crimeConducts, crimeStates, paidStages, policeDecisions } from '../../domain/inspection/crime-transfer.ts';
import {
  inspectionIntakes,
  inspectionStates,
  orderKinds,
  redirectTargets,
} from '../../domain/inspection/inspection.ts';
import {
  arrearsKinds,
  injuryApplicants,
  injuryStates,
  insuranceStates,
} from '../../domain/inspection/social-insurance.ts';
import { jointLevels, jointOutcomes, jointStates } from '../../domain/joint/joint-handling.ts';
import { SuspensionGroundEnum, termEnum } from '../../graphql/enums.ts';

export { SuspensionGroundEnum };

const papers = { COPY: 'COPY', AWARD: 'AWARD' } as const;
export const ArbitrationPaperEnum = papers;
registerEnumType(papers, {
  name: 'ArbitrationPaper',
  description: '仲裁送达文书 / Paper that is served in arbitration',
  valuesConfig: {
    COPY: { description: '申请书副本 / Copy of the application (LDMAL 30)' },
    AWARD: { description: '裁决书 / The award (LDMAL 48, 50)' },
  },
});

const sides = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER' } as const;
export const ServedSideEnum = sides;
registerEnumType(sides, {
  name: 'ServedSide',
  description: '受送达方 / Side a paper is served on',
  valuesConfig: {
    WORKER: { description: '劳动者 / The worker' },
    EMPLOYER: { description: '用人单位 / The employer' },
  },
});

export const AwardFinalityEnum = termEnum(
  'AwardFinality',
  '裁决是否终局 / Whether an award is final (LDMAL 47)',
  awardFinalities,
);
export const ArbitrationStateEnum = termEnum(
  'ArbitrationState',
  '仲裁案状态 / State of an arbitration',
  arbitrationStates,
);
export const ArbitrationRefusalGroundEnum = termEnum(
  'ArbitrationRefusalGround',
  '不予受理的理由 / Why an application is not accepted (LDMAL 29)',
  refusalGrounds,
);
export const RestartGroundEnum = termEnum(
  'RestartGround',
  '审限重新起算的事由 / What starts the period anew (ARB-R 46)',
  restartGrounds,
);
export const OverdueExcuseEnum = termEnum(
  'OverdueExcuse',
  '逾期的正当事由 / Good cause of lateness (LDI-1 12)',
  overdueExcuses,
);
export const RecusalGroundEnum = termEnum('RecusalGround', '回避事由 / Ground of recusal (LDMAL 33)', recusalGrounds);
export const WithdrawalGroundEnum = termEnum(
  'WithdrawalGround',
  '撤回的事由 / Why an arbitration is withdrawn (LDMAL 36)',
  withdrawalGrounds,
);
export const PaperServiceMethodEnum = termEnum(
  'PaperServiceMethod',
  '送达方式 / How a paper of a commission or an inspection is served',
  paperServiceMethods,
);
export const ReviewStateEnum = termEnum(
  'ReviewState',
  '调解协议审查状态 / State of a review of an agreement',
  reviewStates,
);
export const InspectionStateEnum = termEnum('InspectionState', '监察案状态 / State of an inspection', inspectionStates);
export const InspectionIntakeEnum = termEnum(
  'InspectionIntake',
  '监察案件来源 / How a matter reaches the inspection',
  inspectionIntakes,
);
export const RedirectTargetEnum = termEnum(
  'RedirectTarget',
  '告知去向 / Where a complainant is told to go (INSP 21)',
  redirectTargets,
);
export const InspectionOrderKindEnum = termEnum(
  'InspectionOrderKind',
  '监察决定种类 / What an inspection orders',
  orderKinds,
);
export const CrimeTransferStateEnum = termEnum(
  'CrimeTransferState',
  '涉嫌犯罪移送状态 / State of a criminal transfer',
  crimeStates,
);
export const CrimeConductEnum = termEnum('CrimeConduct', '逃避支付的情形 / How wages were withheld', crimeConducts);
export const PoliceDecisionEnum = termEnum('PoliceDecision', '公安决定 / What the police decide', policeDecisions);
export const PaidStageEnum = termEnum('PaidStage', '支付所处阶段 / When arrears were paid after all', paidStages);
export const InsuranceStateEnum = termEnum(
  'InsuranceState',
  '社保办理状态 / State of a social-insurance transfer',
  insuranceStates,
);
export const InsuranceArrearsKindEnum = termEnum(
  'InsuranceArrearsKind',
  '欠缴情形 / What is wrong with contributions',
  arrearsKinds,
);
export const InjuryStateEnum = termEnum('InjuryState', '工伤认定状态 / State of a recognition', injuryStates);
export const InjuryApplicantEnum = termEnum(
  'InjuryApplicant',
  '工伤认定申请人 / Who applies for recognition',
  injuryApplicants,
);
export const JointStateEnum = termEnum('JointState', '联合处置状态 / State of a joint handling', jointStates);
export const JointLevelEnum = termEnum('JointLevel', '联合处置等级 / Level of a joint handling', jointLevels);
export const JointOutcomeEnum = termEnum('JointOutcome', '联合处置结果 / How a joint handling ends', jointOutcomes);
