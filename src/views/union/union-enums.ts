import { consultationCategories } from '../../domain/hotline/consultation.ts';
import { hotlineChannels, hotlineOutcomes, hotlineTiers } from '../../domain/hotline/hotline-terms.ts';
import { incidentActs, incidentForms, incidentOutcomes, incidentStates } from '../../domain/incident/incident-terms.ts';
import { negotiationActs } from '../../domain/negotiation/negotiation-acts.ts';
import {
  negotiationKinds,
  negotiationOutcomes,
  negotiationStates,
} from '../../domain/negotiation/negotiation-terms.ts';
import { deliveryMethods, letterKinds, letterResults } from '../../domain/supervision/letter-terms.ts';
import { aidDecisions, aidExemptions, unionAidResults } from '../../domain/union-aid/union-aid-terms.ts';
import { contactMethods } from '../../domain/visit/contact-attempt.ts';
import { satisfactions } from '../../domain/visit/satisfaction.ts';
import { plannedGrounds, visitGrounds, visitSubjects } from '../../domain/visit/visit-terms.ts';
import {
  keyEmployerGrounds,
  warningConduct,
  warningLevels,
  warningSources,
  warningVerdicts,
} from '../../domain/warning/warning-terms.ts';
import { warningReasons } from '../../domain/warning/warning-level.ts';
import { termEnum } from '../../graphql/enums.ts';

export const HotlineChannelEnum = termEnum('HotlineChannel', '来自的热线 / Line an order came by', hotlineChannels);
export const HotlineTierEnum = termEnum('HotlineTier', '工单难易等级 / Tier of a hotline order', hotlineTiers);
export const HotlineOutcomeEnum = termEnum(
  'HotlineOutcome',
  '工单办理结果 / Outcome of a hotline order',
  hotlineOutcomes,
);
export const SatisfactionEnum = termEnum('Satisfaction', '满意度 / How somebody rates what was done', satisfactions);
export const ConsultationCategoryEnum = termEnum(
  'ConsultationCategory',
  '咨询类别 / What a consultation is about',
  consultationCategories,
);
export const NegotiationKindEnum = termEnum('NegotiationKind', '协商种类 / Kind of a negotiation', negotiationKinds);
export const NegotiationStateEnum = termEnum(
  'NegotiationState',
  '协商进展 / How far a negotiation has come',
  negotiationStates,
);
export const NegotiationOutcomeEnum = termEnum(
  'NegotiationOutcome',
  '协商结果 / How a negotiation ended',
  negotiationOutcomes,
);
export const NegotiationActEnum = termEnum(
  'NegotiationAct',
  '协商中的行为 / What can be written down of a negotiation',
  negotiationActs,
);
export const SupervisionLetterKindEnum = termEnum(
  'SupervisionLetterKind',
  '一函两书 / The three documents of union supervision',
  letterKinds,
);
export const DeliveryMethodEnum = termEnum(
  'DeliveryMethod',
  '送达方式 / How a document reaches its addressee',
  deliveryMethods,
);
export const SupervisionResultEnum = termEnum(
  'SupervisionResult',
  '监督文书结果 / What came of a supervision document',
  letterResults,
);
export const WarningLevelEnum = termEnum('WarningLevel', '预警等级 / Level of a warning', warningLevels);
export const WarningSourceEnum = termEnum('WarningSource', '预警来源 / Where a signal comes from', warningSources);
export const WarningReasonEnum = termEnum('WarningReason', '预警触发条件 / Trigger that a warning met', warningReasons);
export const WarningConductEnum = termEnum('WarningConduct', '行为表现 / Conduct that raises a level', warningConduct);
export const WarningVerdictEnum = termEnum('WarningVerdict', '核实结果 / What verification found', warningVerdicts);
export const KeyEmployerGroundEnum = termEnum(
  'KeyEmployerGround',
  '重点对象依据 / Why an employer is watched',
  keyEmployerGrounds,
);
export const IncidentStateEnum = termEnum(
  'IncidentState',
  '直报进展 / How far a direct report has come',
  incidentStates,
);
export const IncidentActEnum = termEnum(
  'IncidentAct',
  '直报后的行为 / What is written down after the first report',
  incidentActs,
);
export const IncidentFormEnum = termEnum('IncidentForm', '报告形式 / Form of a report', incidentForms);
export const IncidentOutcomeEnum = termEnum(
  'IncidentOutcome',
  '重大情况结果 / How an incident ended',
  incidentOutcomes,
);
export const VisitSubjectEnum = termEnum(
  'VisitSubject',
  '回访对象，各类分别统计 / Who is visited; each kind of visit is counted apart',
  visitSubjects,
);
export const VisitGroundEnum = termEnum('VisitGround', '回访缘由 / Why a visit is to be made', visitGrounds);
export const PlannedGroundEnum = termEnum('PlannedGround', '计划回访的缘由 / Why a visit is planned', plannedGrounds);
export const VisitMethodEnum = termEnum('VisitMethod', '回访方式 / How a visit was made', contactMethods);
export const AidExemptionEnum = termEnum(
  'AidExemption',
  '免予核查经济困难的情形 / Why no poverty test is made',
  aidExemptions,
);
export const UnionAidOutcomeEnum = termEnum(
  'UnionAidOutcome',
  '工会法律援助决定 / What the union decided on its legal aid',
  aidDecisions,
);
export const UnionAidResultEnum = termEnum(
  'UnionAidResult',
  '工会援助结案结果 / How an aid case of the union ended',
  unionAidResults,
);
