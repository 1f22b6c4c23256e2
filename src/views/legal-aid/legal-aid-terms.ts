import { aidStates } from '../../domain/aid/aid-file.ts';
import {
  aidRefusals,
  firstAidGrounds,
  meansTestExemptions,
  objectionOutcomes,
  qualityGrades,
  serviceSteps,
  terminationGrounds,
} from '../../domain/aid/aid-grounds.ts';
import { termEnum } from '../../graphql/enums.ts';

export const AidStateEnum = termEnum('AidState', '法律援助状态 / State of an aid file', aidStates);
export const MeansTestExemptionEnum = termEnum(
  'MeansTestExemption',
  '免予核查经济困难的情形 / Why no test of means is made (LAL 42)',
  meansTestExemptions,
);
export const FirstAidGroundEnum = termEnum(
  'FirstAidGround',
  '先行提供援助的情形 / When aid is given first (LAL 44)',
  firstAidGrounds,
);
export const AidRefusalEnum = termEnum('AidRefusal', '不予援助的理由 / Why aid is refused (LAL 43)', aidRefusals);
export const AidTerminationGroundEnum = termEnum(
  'AidTerminationGround',
  '终止援助的情形 / Why aid ends early (LAL 48)',
  terminationGrounds,
);
export const ObjectionOutcomeEnum = termEnum(
  'ObjectionOutcome',
  '异议审查结果 / What an objection leads to (LAL 49)',
  objectionOutcomes,
);
export const ServiceStepEnum = termEnum('ServiceStep', '承办律师工作内容 / Step of an aid lawyer', serviceSteps);
export const QualityGradeEnum = termEnum('QualityGrade', '质量评估等次 / Grade of a quality review', qualityGrades);
