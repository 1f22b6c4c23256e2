import type { Words } from '../../kernel/words.ts';

/** Every type of body that can take part in a dispute; a new partner is a row of one of these. */
export const agencyTypes = {
  UNION: { zh: '工会', en: 'Trade union' },
  ENTERPRISE_UNION: { zh: '企业工会', en: 'Enterprise union' },
  COURT: { zh: '人民法院', en: 'Court' },
  PROCURATORATE: { zh: '人民检察院', en: 'Procuratorate' },
  HRSS_BUREAU: { zh: '人力资源和社会保障局', en: 'Human resources and social security bureau' },
  LABOUR_ARBITRATION: { zh: '劳动人事争议仲裁委员会', en: 'Labour arbitration commission' },
  LABOUR_INSPECTION: { zh: '劳动保障监察机构', en: 'Labour inspection' },
  JUSTICE_BUREAU: { zh: '司法行政机关', en: 'Justice bureau' },
  LEGAL_AID_CENTRE: { zh: '法律援助中心', en: 'Legal aid centre' },
  PEOPLES_MEDIATION_COMMITTEE: { zh: '人民调解委员会', en: "People's mediation committee" },
  ENTERPRISE_MEDIATION_COMMITTEE: { zh: '企业劳动争议调解委员会', en: 'Enterprise mediation committee' },
  TOWNSHIP_MEDIATION_ORG: { zh: '乡镇街道调解组织', en: 'Township mediation organisation' },
  INVITED_MEDIATION_ORG: { zh: '特邀调解组织', en: 'Invited mediation organisation' },
  ONE_STOP_NEW_FORM_CENTRE: { zh: '新就业形态一站式调解中心', en: 'One-stop centre for new forms of work' },
  COMPREHENSIVE_GOVERNANCE_CENTRE: { zh: '综治中心', en: 'Comprehensive governance centre' },
  POLITICAL_LEGAL_COMMITTEE: { zh: '政法委', en: 'Political and legal committee' },
  INDUSTRY_COMMERCE_FEDERATION: { zh: '工商联', en: 'Federation of industry and commerce' },
  PUBLIC_SECURITY: { zh: '公安机关', en: 'Public security' },
  HOUSING_CONSTRUCTION: { zh: '住房城乡建设部门', en: 'Housing and construction department' },
  TRANSPORT: { zh: '交通运输部门', en: 'Transport department' },
  MARKET_REGULATION: { zh: '市场监管部门', en: 'Market regulation department' },
  POSTAL: { zh: '邮政管理部门', en: 'Postal administration' },
  TAX: { zh: '税务机关', en: 'Tax authority' },
  SOCIAL_INSURANCE_AGENCY: { zh: '社会保险经办机构', en: 'Social insurance agency' },
  PETITION_OFFICE: { zh: '信访工作机构', en: 'Petition office' },
  HOTLINE_12345: { zh: '12345政务热线', en: '12345 government hotline' },
  HOTLINE_12351: { zh: '12351职工热线', en: "12351 workers' hotline" },
  EMERGENCY_MANAGEMENT: { zh: '应急管理部门', en: 'Emergency management department' },
  HEALTH: { zh: '卫生健康部门', en: 'Health department' },
  SASAC: { zh: '国资委', en: 'State assets commission' },
  WOMENS_FEDERATION: { zh: '妇联', en: "Women's federation" },
  DISABLED_FEDERATION: { zh: '残联', en: "Disabled persons' federation" },
  LAW_FIRM: { zh: '律师事务所', en: 'Law firm' },
  EMPLOYER: { zh: '用人单位', en: 'Employer' },
  WORKERS: { zh: '劳动者（本人登录）', en: 'Workers who sign in for themselves' },
  OVERSIGHT_AUDIT: { zh: '纪检监察/审计机关', en: 'Oversight and audit' },
} satisfies Record<string, Words>;

export type AgencyType = keyof typeof agencyTypes;

export const agencyTypeNames = Object.keys(agencyTypes) as AgencyType[];
