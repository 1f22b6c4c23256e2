import type { Words } from '../../kernel/words.ts';

/** What people ask about; the twelve matters a union's desk is asked most. */
export const consultationCategories = {
  WAGES: { zh: '劳动报酬', en: 'Wages' },
  OVERTIME: { zh: '加班与休息休假', en: 'Overtime, rest and leave' },
  CONTRACT: { zh: '劳动合同的订立与变更', en: 'Making and changing a contract' },
  DISMISSAL: { zh: '解除与终止、经济补偿', en: 'Dismissal and severance' },
  SOCIAL_INSURANCE: { zh: '社会保险', en: 'Social insurance' },
  WORK_INJURY: { zh: '工伤与职业病', en: 'Work injury and occupational disease' },
  WOMEN_AND_MINORS: { zh: '女职工与未成年工保护', en: 'Protection of women and minors' },
  NEW_FORMS: { zh: '新就业形态', en: 'New forms of work' },
  COLLECTIVE: { zh: '集体协商与集体合同', en: 'Collective bargaining' },
  PROCEDURE: { zh: '维权途径与程序', en: 'Ways and procedures' },
  UNION: { zh: '入会与工会服务', en: 'Membership and union services' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Record<string, Words>;

export type ConsultationCategory = keyof typeof consultationCategories;
