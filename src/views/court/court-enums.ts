import {
  applicationTypes,
  courtCaseTypes,
  courtEntryTypes,
  courtResults,
  exclusionGrounds,
  informGrounds,
  suggestionAnswers,
  trialProcedures,
} from '../../domain/court/court-terms.ts';
import {
  objectionDecisions,
  objectionSubjects,
  objectionTypes,
  paymentOrderBases,
} from '../../domain/court/objection-terms.ts';
import {
  enforcementMeasures,
  guarantees,
  liftReasons,
  preservationKinds,
  waiverReasons,
} from '../../domain/court/preservation-terms.ts';
import { servedPapers, serviceMethods } from '../../domain/court/service-terms.ts';
import { termEnum } from '../../graphql/enums.ts';
import type { Words } from '../../kernel/words.ts';

function some<Terms extends Record<string, Words | { readonly title: Words }>, Name extends keyof Terms>(
  terms: Terms,
  names: readonly Name[],
): Pick<Terms, Name> {
  return Object.fromEntries(names.map((name) => [name, terms[name]])) as Pick<Terms, Name>;
}

export const CourtCaseTypeEnum = termEnum(
  'CourtCaseType',
  '法院案件类型 / What a court opened a case for',
  courtCaseTypes,
);
export const ApplicationTypeEnum = termEnum(
  'CourtApplicationType',
  '当事人申请的种类 / What parties apply to a court for',
  some(courtCaseTypes, applicationTypes),
);
export const TrialProcedureEnum = termEnum(
  'TrialProcedure',
  '一审审理程序 / Procedure of a first-instance trial',
  trialProcedures,
);
export const ExclusionGroundEnum = termEnum(
  'TrialTimeGround',
  '不计入审限的事由 / Why time is outside the trial limit (CPL-I 243)',
  exclusionGrounds,
);
export const CourtResultEnum = termEnum('CourtResult', '裁判或结案结果 / What a case ended with', courtResults);
export const JudgmentFormEnum = termEnum('CourtDecisionForm', '裁判形式 / Form of a decision', {
  JUDGMENT: { zh: '判决', en: 'Judgment' },
  RULING: { zh: '裁定', en: 'Ruling' },
});
export const DecisionFormEnum = termEnum('CourtDocumentForm', '结案文书形式 / Form a case was decided in', {
  JUDGMENT: { zh: '判决', en: 'Judgment' },
  RULING: { zh: '裁定', en: 'Ruling' },
  MEDIATION: { zh: '调解书', en: 'Mediation document' },
});
export const ExtensionByEnum = termEnum('CourtExtensionBy', '批准延长的主体 / Who approves more time', {
  PRESIDENT: { zh: '本院院长', en: 'President of the court' },
  SUPERIOR_COURT: { zh: '上级人民法院', en: 'Next higher court' },
});
export const InformGroundEnum = termEnum(
  'CourtInformGround',
  '移送其他法院的事由 / Why another court is given its part',
  informGrounds,
);
export const ServedPaperEnum = termEnum('CourtPaper', '送达的文书 / Paper that is served', servedPapers);
export const ServiceMethodEnum = termEnum(
  'CourtServiceMethod',
  '送达方式 / How a paper is served (CPL 87–95)',
  serviceMethods,
);
export const CourtEntryTypeEnum = termEnum(
  'CourtEntryType',
  '办案日志种类 / Kind of an entry in a case’s diary',
  courtEntryTypes,
);
export const ObjectionTypeEnum = termEnum(
  'CourtObjectionType',
  '异议或申请的种类 / Kind of an objection',
  objectionTypes,
);
export const ObjectionSubjectEnum = termEnum(
  'CourtObjectionSubject',
  '异议内容 / What an objection to a payment order speaks of (CPL-I 436)',
  objectionSubjects,
);
export const ObjectionDecisionEnum = termEnum(
  'CourtObjectionDecision',
  '异议审查结果 / What became of an objection',
  objectionDecisions,
);
export const PaymentOrderBasisEnum = termEnum(
  'PaymentOrderBasis',
  '支付令依据 / Law a payment order rests on (LDI-1 13)',
  paymentOrderBases,
);
export const PaymentOrderEndingEnum = termEnum(
  'PaymentOrderEnding',
  '督促程序结果 / How a payment-order procedure ends',
  some(courtResults, ['PAID', 'ORDER_EFFECTIVE', 'UNDELIVERABLE', 'CONVERTED', 'TERMINATED', 'WITHDRAWN']),
);
export const EnforcementEndingEnum = termEnum(
  'EnforcementEnding',
  '执行结案方式 / How an enforcement case ends',
  some(courtResults, ['PARTLY', 'SETTLED', 'TERMINATED_THIS_TIME']),
);
export const PreservationKindEnum = termEnum('PreservationKind', '保全种类 / Kind of preservation', preservationKinds);
export const PreservationDecisionEnum = termEnum('PreservationDecision', '保全裁定结果 / Ruling on preservation', {
  GRANTED: { zh: '准许', en: 'Granted' },
  REFUSED: { zh: '驳回', en: 'Refused' },
});
export const GuaranteeEnum = termEnum('PreservationGuarantee', '担保情况 / What security is given', guarantees);
export const WaiverReasonEnum = termEnum(
  'GuaranteeWaiverReason',
  '减免担保的理由 / Why a guarantee is reduced or waived (LDI-1 49)',
  waiverReasons,
);
export const LiftReasonEnum = termEnum('PreservationLiftReason', '解除保全的理由 / Why a measure ends', liftReasons);
export const MeasureEnum = termEnum(
  'EnforcementMeasure',
  '执行或保全措施 / Measure of enforcement or preservation',
  enforcementMeasures,
);
export const SuggestionAnswerEnum = termEnum(
  'SuggestionAnswer',
  '司法建议反馈 / Answer to a judicial suggestion',
  suggestionAnswers,
);
