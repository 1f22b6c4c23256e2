import type { Words } from '../../kernel/words.ts';
import type { FieldGroup } from '../dispute/field-group.ts';

interface DocumentKindTerms {
  readonly title: Words;
  /** Group a document of the kind belongs to, and so who may read it. */
  readonly group: FieldGroup;
}

function kind(zh: string, en: string, group: FieldGroup): DocumentKindTerms {
  return { title: { zh, en }, group };
}

/** The documents that travel with a referral or come back from it. */
export const documentKinds = {
  INTAKE_FORM: kind('争议登记表', 'Intake form', 'F6'),
  // A work order names the caller, whom the employer may not learn of before she agrees: never in a group of his.
  WORK_ORDER: kind('热线工单', 'Hotline order', 'F2'),
  WARNING_NOTE: kind('预警单', 'Warning note', 'F16'),
  INCIDENT_REPORT: kind('重大情况直报表', 'Direct report of a major incident', 'F16'),
  // The employer reads claims and no evidence but what was served on him; a petition is nothing he is served with.
  PETITION_SLIP: kind('信访转送单/交办单', 'Slip that forwards or assigns a petition', 'F7'),
  PETITION_OPINION: kind('信访处理意见书', 'Opinion on a petition', 'F7'),
  NEGOTIATION_REQUEST: kind('协商要求书', 'Request to negotiate', 'F6'),
  BARGAINING_OFFER: kind('集体协商要约书', 'Offer of collective bargaining', 'F6'),
  COLLECTIVE_CONTRACT: kind('集体合同', 'Collective contract', 'F10'),
  SETTLEMENT: kind('和解协议', 'Settlement', 'F10'),
  MEDIATION_APPLICATION: kind('调解申请书', 'Mediation application', 'F6'),
  ASSIGNED_MEDIATION_LETTER: kind('委派调解函', 'Letter assigning mediation', 'F0'),
  ENTRUSTED_MEDIATION_LETTER: kind('委托调解函', 'Letter entrusting mediation', 'F0'),
  ADDRESS_CONFIRMATION: kind('送达地址确认书', 'Confirmation of the address for service', 'F2'),
  UNDISPUTED_FACTS: kind('无争议事实确认书', 'Confirmation of undisputed facts', 'F11'),
  MEDIATION_AGREEMENT: kind('调解协议书', 'Mediation agreement', 'F10'),
  MEDIATION_END_REPORT: kind('调解终结报告', 'Report on the end of mediation', 'F10'),
  MEDIATION_RECORD: kind('调解笔录', 'Record of mediation', 'F9'),
  CONFIRMATION_APPLICATION: kind('司法确认申请书', 'Joint application for confirmation', 'F10'),
  ARB_APPLICATION: kind('仲裁申请书', 'Arbitration application', 'F6'),
  ACCEPT_NOTICE: kind('受理通知书', 'Notice of acceptance', 'F12'),
  REFUSAL_NOTICE: kind('不予受理通知书', 'Notice of refusal', 'F12'),
  AWARD: kind('裁决书', 'Award', 'F12'),
  ARB_MEDIATION_DOCUMENT: kind('仲裁调解书', 'Arbitration mediation document', 'F12'),
  PROOF_OF_SERVICE: kind('送达回证', 'Proof of service', 'F13'),
  COMPLAINT: kind('起诉状', 'Statement of claim', 'F6'),
  COURT_MEDIATION_DOCUMENT: kind('民事调解书', 'Court mediation document', 'F13'),
  JUDGMENT: kind('判决书', 'Judgment', 'F13'),
  RULING: kind('裁定书', 'Ruling', 'F13'),
  MANDATE: kind('授权委托书', 'Mandate', 'F6'),
  AID_APPLICATION: kind('法律援助申请表', 'Legal-aid application', 'F8'),
  AID_DECISION: kind('法律援助决定书', 'Legal-aid decision', 'F8'),
  AID_ASSIGNMENT: kind('指派函', 'Letter of assignment', 'F8'),
  AID_CLOSING_REPORT: kind('结案报告', 'Closing report', 'F8'),
  RATING_FORM: kind('满意度表', 'Rating form', 'F18'),
  SUPPORT_APPLICATION: kind('支持起诉申请书', 'Application for support', 'F15'),
  SUPPORT_OPINION: kind('支持起诉意见书', 'Opinion in support', 'F15'),
  UNION_REMINDER_LETTER: kind('工会劳动法律监督提示函', "Union's reminder", 'F17'),
  UNION_OPINION: kind('工会劳动法律监督意见书', "Union's opinion", 'F17'),
  UNION_SUGGESTION: kind('工会劳动法律监督建议书', "Union's suggestion", 'F17'),
  PROC_SUGGESTION: kind('检察建议书', 'Procuratorial suggestion', 'F17'),
  JUD_SUGGESTION: kind('司法建议书', 'Judicial suggestion', 'F17'),
  SUPERVISION_LETTER: kind('督办函', 'Supervision letter', 'F17'),
  // Not the proof of service of a court file (F13), which both parties read: nobody but who sees the document itself.
  DELIVERY_PROOF: kind('监督文书送达凭证', 'Proof that a supervision document was delivered', 'F17'),
  SUPERVISION_REPLY: kind('监督文书答复', 'Reply to a supervision document', 'F17'),
  CLUE_TRANSFER_LETTER: kind('案件线索移送函', 'Letter passing on a clue', 'F17'),
  COMPLAINT_FORM: kind('监察投诉书', 'Complaint to the inspection', 'F14'),
  // The form names who reported: sealed for the inspector alone (INSP 9).
  REPORT_FORM: kind('举报登记表', 'Report form', 'F14W'),
  RECTIFICATION_ORDER: kind('限期改正指令书', 'Order to correct', 'F14'),
  ADMIN_DECISION: kind('行政处理决定书', 'Administrative decision', 'F14'),
  REDIRECT_NOTICE: kind('监察告知书', 'Notice to use arbitration or court', 'F14'),
  CRIME_TRANSFER_LETTER: kind('涉嫌犯罪案件移送书', 'Transfer of a suspected crime', 'F15'),
  SOCIAL_INSURANCE_SLIP: kind('社保线索移送单', 'Slip passing on a social-insurance matter', 'F7'),
  EXEC_APPLICATION: kind('执行申请书', 'Application for enforcement', 'F13'),
  EXEC_NOTICE: kind('执行通知书', 'Notice of enforcement', 'F13'),
  INVITATION_LETTER: kind('邀请函', 'Letter of invitation', 'F0'),
  MEDIATION_SUGGESTION: kind('调解建议书', 'Suggestion to mediate', 'F0'),
  ARB_REVIEW_APPLICATION: kind('仲裁审查申请书', 'Joint application for review by the commission', 'F10'),
  PAYMENT_ORDER_APPLICATION: kind('支付令申请书', 'Application for a payment order', 'F6'),
  PAYMENT_ORDER: kind('支付令', 'Payment order', 'F13'),
  PAYMENT_ORDER_OBJECTION: kind('支付令异议书', 'Objection to a payment order', 'F13'),
  PRESERVATION_APPLICATION: kind('财产保全申请书', 'Application for preservation', 'F3'),
  PRESERVATION_RULING: kind('保全裁定书', 'Preservation ruling', 'F3'),
  ADVANCE_EXEC_AWARD: kind('先予执行裁决书', 'Award of advance execution', 'F12'),
  TRANSFER_LETTER: kind('移送函', 'Letter of transfer', 'F0'),
  ASSIST_NOTICE: kind('协助执行通知书', 'Notice to assist enforcement', 'F13'),
  COOPERATION_LETTER: kind('协查函', 'Letter asking for cooperation', 'F13'),
  MEETING_NOTICE: kind('联席会议通知', 'Notice of a joint meeting', 'F16'),
  HANDLING_PLAN: kind('处置方案', 'Handling plan', 'F16'),
  MEETING_MINUTES: kind('会议纪要', 'Minutes of a meeting', 'F16'),
  EVIDENCE: kind('证据', 'Evidence', 'F7'),
  CONSENT_RECORD: kind('同意书', 'Record of consent', 'F6'),
  FOLLOW_UP_TASK: kind('回访任务单', 'Task of a follow-up visit', 'F18'),
  FOLLOW_UP_RECORD: kind('回访记录', 'Record of a follow-up visit', 'F18'),
} satisfies Record<string, DocumentKindTerms>;

export type DocumentKind = keyof typeof documentKinds;

export const documentKindNames = Object.keys(documentKinds) as DocumentKind[];
