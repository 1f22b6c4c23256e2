import type { Words } from '../../../kernel/words.ts';

/** Lateness is answered for upward; the parties' rights stay as they are. */
export const supervisionOnly: Words = {
  zh: '属于审判管理、行政监督或内部督办事项，不影响当事人权利',
  en: 'A matter for supervision of the authority; the parties keep their rights',
};

/** The source sets a period without saying what follows. */
export const noStatedEffect: Words = { zh: '法律未规定直接后果', en: 'The source states no direct effect' };

/** The commonest effect of a period that binds a party. */
export const rightLost: Words = { zh: '逾期丧失该项权利', en: 'The right is lost' };

/** Product defaults and habits: the hub reminds, nothing lapses. */
export const reminderOnly: Words = { zh: '仅作提醒和督办，不产生法律后果', en: 'A reminder; nothing lapses in law' };

/** The instrument goes unanswered and the sender takes the next step. */
export const escalates: Words = { zh: '可以升级处理', en: 'The sender may escalate' };

/** Time used for an expert appraisal in mediation (OMR 26). */
export const appraisalTime: Words = { zh: '鉴定期间', en: 'Time taken by an appraisal' };

/** Time the applicant takes to complete the papers. */
export const supplementTime: Words = { zh: '补正材料期间', en: 'Time taken to complete the papers' };

/** Time a petition organ spends on a hearing. */
export const petitionHearing: Words = { zh: '听证期间', en: 'Time taken by a hearing' };
