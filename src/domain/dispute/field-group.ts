import type { Words } from '../../kernel/words.ts';

/** Every value on the hub belongs to one group; rights are given by group, never by field. */
export const fieldGroups = {
  F0: { zh: '索引', en: 'Index: number, cause, region, stage, agencies, deadlines' },
  F1: { zh: '劳动者姓名', en: "Worker's name" },
  F2: { zh: '联系方式', en: 'Contact: phone, address' },
  F3: { zh: '敏感信息', en: 'Sensitive: identity number, bank account, medical data' },
  F4: { zh: '用人单位基本信息', en: 'Employer: name, code, address' },
  F5: { zh: '用人单位秘密', en: "Employer's secrets" },
  F6: { zh: '请求事项', en: 'Claims and amounts' },
  F7: { zh: '证据与陈述', en: 'Evidence and statements' },
  F8: { zh: '咨询与策略', en: 'Consultation and strategy; the aid file' },
  F9: { zh: '调解过程', en: 'Mediation process: offers, concessions, caucus notes' },
  F10: { zh: '协议与履行', en: 'Agreement and performance' },
  F11: { zh: '无争议事实', en: 'Undisputed facts' },
  F12: { zh: '仲裁正卷', en: 'Arbitration file' },
  F13: { zh: '法院案卷', en: 'Court file' },
  F14: { zh: '监察案卷', en: 'Inspection file' },
  F14W: { zh: '举报人身份', en: "Whistle-blower's identity" },
  F15: { zh: '检察与刑事', en: 'Procuratorial and criminal' },
  F16: { zh: '重大情况', en: 'Incident reports' },
  F17: { zh: '监督文书', en: 'Supervision documents' },
  F18: { zh: '回访评价', en: 'Follow-up and rating' },
  F19: { zh: '脱敏统计', en: 'De-identified statistics' },
} satisfies Record<string, Words>;

export type FieldGroup = keyof typeof fieldGroups;

export const fieldGroupNames = Object.keys(fieldGroups) as FieldGroup[];

/**
 * A set of field groups in one integer: bit n stands for the n-th name of `fieldGroupNames`. One integer compares in
 * one machine step in the program and in SQL, where rights meet every row of a timeline.
 */
export type FieldGroupSet = number;

export function bitOf(group: FieldGroup): FieldGroupSet {
  return 1 << fieldGroupNames.indexOf(group);
}

export function setOf(groups: readonly FieldGroup[]): FieldGroupSet {
  return groups.reduce((set, group) => set | bitOf(group), 0);
}

export function groupsOf(set: FieldGroupSet): FieldGroup[] {
  return fieldGroupNames.filter((group) => (set & bitOf(group)) !== 0);
}

export const everyGroup: FieldGroupSet = setOf(fieldGroupNames);
