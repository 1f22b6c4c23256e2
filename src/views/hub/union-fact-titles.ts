import type { ProcuratorateFactBodies } from '../../domain/history/procuratorate-facts.ts';
import type { UnionFactBodies } from '../../domain/history/union-facts.ts';
import type { Words } from '../../kernel/words.ts';

/** What the facts of the union's own book are called in the timeline. */
export const unionFactTitles: Readonly<Record<keyof UnionFactBodies, Words>> = {
  HotlineOrderRegistered: { zh: '登记热线工单', en: 'Hotline order registered' },
  HotlineCallerTried: { zh: '联系来电人', en: 'Caller contacted' },
  HotlineOrderReplied: { zh: '答复热线工单', en: 'Hotline order answered' },
  HotlineOrderClosed: { zh: '热线工单办结', en: 'Hotline order closed' },
  ConsultationRecorded: { zh: '登记咨询', en: 'Consultation recorded' },
  ConsultationAnswered: { zh: '答复咨询', en: 'Consultation answered' },
  NegotiationOpened: { zh: '提出协商', en: 'Negotiation opened' },
  NegotiationMoved: { zh: '协商进展', en: 'Negotiation moved on' },
  SupervisionLetterIssued: { zh: '签发监督文书', en: 'Supervision document issued' },
  SupervisionLetterDelivered: { zh: '送达监督文书', en: 'Supervision document delivered' },
  SupervisionLetterDocketed: { zh: '主管部门对建议书立案', en: 'Suggestion docketed by the department' },
  SupervisionLetterAnswered: { zh: '监督文书结果', en: 'Result of a supervision document' },
  WarningRaised: { zh: '登记预警', en: 'Warning raised' },
  WarningVerified: { zh: '核实预警', en: 'Warning verified' },
  IncidentReported: { zh: '重大情况直报', en: 'Incident reported' },
  IncidentMoved: { zh: '重大情况进展', en: 'Incident moved on' },
  UnionAidApplied: { zh: '申请工会法律援助', en: 'Union aid applied for' },
  UnionAidLawyerAssigned: { zh: '指派工会援助律师', en: 'Union aid lawyer assigned' },
  UnionAidClosed: { zh: '工会援助结案', en: 'Union aid closed' },
  VisitPlanned: { zh: '建立回访任务', en: 'Visit planned' },
  VisitTried: { zh: '联系回访对象', en: 'Visit tried' },
};

/** What the facts of the procuratorate's own book are called in the timeline. */
export const procuratorateFactTitles: Readonly<Record<keyof ProcuratorateFactBodies, Words>> = {
  ClueReceived: { zh: '检察机关收到线索', en: 'Clue received' },
  ClueDecided: { zh: '线索受理决定', en: 'Decision on taking up a clue' },
  ClueConcluded: { zh: '线索审查结果', en: 'Outcome of a clue' },
  SupportApplied: { zh: '申请支持起诉', en: 'Support of a suit applied for' },
  ProcuratorialSuggestionIssued: { zh: '制发检察建议', en: 'Procuratorial suggestion issued' },
  ProcuratorialSuggestionDelivered: { zh: '送达检察建议', en: 'Procuratorial suggestion delivered' },
  ProcuratorialSuggestionAnswered: { zh: '检察建议回复', en: 'Procuratorial suggestion answered' },
  ProcuratorialSuggestionEscalated: { zh: '检察建议后续处理', en: 'What followed a procuratorial suggestion' },
};
