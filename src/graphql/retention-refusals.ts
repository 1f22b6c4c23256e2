import type { Words } from '../kernel/words.ts';

/** Refusals about how long a record is kept and its erasure. */
export const retentionRefusals = {
  RETENTION_RUNS: { zh: '保存期限尚未届满', en: 'The time it has to be kept is not over' },
  UNDER_LEGAL_HOLD: { zh: '该争议已被保全，不得删除', en: 'A legal hold is on it; nothing may be erased' },
  ALREADY_ERASED: { zh: '个人信息已删除', en: 'Its personal values were erased' },
  ALREADY_PROPOSED: { zh: '已提请删除，待另一人批准', en: 'Erasure was proposed already; another person approves it' },
  INTEGRITY_HOLD: {
    zh: '历史留痕正在核查，核查结束前不得删除；请联系平台运维',
    en: 'History is being examined; nothing is erased until that is over. Ask the operator',
  },
  ALREADY_LIFTED: { zh: '保全已解除', en: 'The hold was lifted already' },
} as const satisfies Record<string, Words>;
