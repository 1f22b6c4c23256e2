import type { Words } from '../../kernel/words.ts';

/** Every step any kind may declare. Which of them exist, for whom and when, the kind says. */
export const stepNames = {
  SUBMIT: { zh: '发出', en: 'Submit' },
  CANCEL: { zh: '取消', en: 'Cancel' },
  RECORD_CONSENT_REFUSED: { zh: '记录不同意', en: 'Record that consent was refused' },
  RECEIVE: { zh: '签收', en: 'Receive' },
  ACCEPT: { zh: '接受', en: 'Accept' },
  DECLINE: { zh: '退回', en: 'Decline' },
  ASK_MORE: { zh: '要求补正', en: 'Ask for more' },
  RESUBMIT: { zh: '补正后重交', en: 'Resubmit' },
  START: { zh: '开始办理', en: 'Start' },
  ASSIGN_LAWYER: { zh: '指派律师', en: 'Assign a lawyer' },
  RECORD_OTHER_PARTY_AGREED: { zh: '对方同意调解', en: 'Record that the other party agreed' },
  RECORD_DELIVERED: { zh: '送达', en: 'Record the delivery' },
  RECORD_REPLY: { zh: '记录答复', en: 'Record the reply' },
  RECORD_OBJECTION: { zh: '记录异议', en: 'Record an objection' },
  REASSIGN: { zh: '更换承办人', en: 'Put another person on it' },
  PROVIDE_FIRST: { zh: '先行提供援助', en: 'Give aid first' },
  TAKE_MEASURE: { zh: '采取措施', en: 'Take the measure' },
  CONVENE: { zh: '召集', en: 'Convene' },
  ASSIGN_LEAD: { zh: '确定牵头单位', en: 'Name the lead' },
  OPEN_ACTIONS: { zh: '分派任务', en: 'Open the actions' },
  REVIEW: { zh: '复盘', en: 'Review' },
  SERVE_COPY: { zh: '送达申请书副本', en: 'Serve the copy' },
  DECIDE: { zh: '作出决定', en: 'Decide' },
  EXTEND: { zh: '延长期限', en: 'Extend' },
  SUSPEND: { zh: '中止', en: 'Suspend' },
  RESUME: { zh: '恢复', en: 'Resume' },
  COMPLETE: { zh: '办结', en: 'Complete' },
  TERMINATE: { zh: '终止', en: 'Terminate' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  ACKNOWLEDGE: { zh: '确认闭环', en: 'Acknowledge' },
  LAPSE: { zh: '逾期自动退回', en: 'Lapse' },
} satisfies Record<string, Words>;

export type StepName = keyof typeof stepNames;

export const stepNameList = Object.keys(stepNames) as StepName[];
