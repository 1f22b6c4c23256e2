import { agencyType } from '../define-agency-type.ts';

/** Everybody else who may take part: a further partner of these types is a row of the directory and no code. */
export const partnerAgencies = {
  COMPREHENSIVE_GOVERNANCE_CENTRE: agencyType(
    { zh: '综治中心', en: 'Comprehensive governance centre' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '一站登记、分流、督办', en: 'One door: registers, triages, routes, urges' },
      basis: [{ law: '综治中心规范化建设意见', article: '', version: '2024' }],
      mark: 'TO_CHECK',
    },
  ),
  POLITICAL_LEGAL_COMMITTEE: agencyType(
    { zh: '政法委', en: 'Political and legal committee' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '召集、分工、评估，不决定个案', en: 'Convenes, allocates, evaluates; decides no case' },
      basis: [{ law: '政法工作条例', article: '', version: '2019' }],
      mark: 'TO_CHECK',
    },
  ),
  INDUSTRY_COMMERCE_FEDERATION: agencyType(
    { zh: '工商联', en: 'Federation of industry and commerce' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'],
      does: {
        zh: '联系会员企业、调解、参加三方机制',
        en: 'Contacts member enterprises, mediates, sits in the tripartite mechanism',
      },
      basis: [
        { law: 'LDMAL', article: '8', version: '2008' },
        { law: 'TUL', article: '35', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
  PUBLIC_SECURITY: agencyType(
    { zh: '公安机关', en: 'Public security' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: {
        zh: '治安、侦查、核验身份、查找欠薪人',
        en: 'Public order, crime, identity checks, search for who owes wages',
      },
      basis: [
        { law: 'WAGE', article: '7, 41', version: '2020' },
        { law: 'CRIM-W', article: '', version: '2013' },
      ],
      mark: 'SURE',
    },
  ),
  TAX: agencyType(
    { zh: '税务机关', en: 'Tax authority' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '征收社会保险费', en: 'Collects social-insurance contributions' },
      basis: [{ law: '社会保险法', article: '59, 61-63', version: '2018' }],
      mark: 'SURE',
    },
  ),
  SOCIAL_INSURANCE_AGENCY: agencyType(
    { zh: '社会保险经办机构', en: 'Social insurance agency' },
    {
      levels: ['CITY', 'COUNTY'],
      does: { zh: '待遇、补缴、记录', en: 'Benefits, make-up payments, records' },
      basis: [{ law: '社会保险法', article: '8, 72-83', version: '2018' }],
      mark: 'SURE',
    },
  ),
  PETITION_OFFICE: agencyType(
    { zh: '信访工作机构', en: 'Petition office' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '登记、转送、督促答复', en: 'Registers, forwards, urges a reply' },
      basis: [{ law: 'PET', article: '17-36', version: '2022' }],
      mark: 'SURE',
    },
  ),
  HOTLINE_12345: agencyType(
    { zh: '12345政务热线', en: '12345 government hotline' },
    {
      levels: ['PROVINCE', 'CITY'],
      does: { zh: '派发工单', en: 'Creates work orders' },
      basis: [{ law: '国办发〔2020〕53号', article: '', version: '2020' }],
      mark: 'SURE',
    },
  ),
  HOTLINE_12351: agencyType(
    { zh: '12351职工热线', en: "12351 workers' hotline" },
    {
      levels: ['NATIONAL', 'PROVINCE'],
      does: { zh: '工会工单', en: 'Creates the union’s work orders' },
      basis: [{ law: '12351职工服务热线', article: '', version: '2023' }],
      mark: 'SURE',
    },
  ),
  WOMENS_FEDERATION: agencyType(
    { zh: '妇联', en: "Women's federation" },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'],
      does: { zh: '支持女职工维权', en: 'Supports women workers' },
      basis: [{ law: '妇女权益保障法', article: '72-74', version: '2023' }],
      mark: 'SURE',
    },
  ),
  DISABLED_FEDERATION: agencyType(
    { zh: '残联', en: "Disabled persons' federation" },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'],
      does: { zh: '支持残疾职工维权', en: 'Supports disabled workers' },
      basis: [{ law: '妇女权益保障法', article: '72-74', version: '2023' }],
      mark: 'TO_CHECK',
    },
  ),
  EMPLOYER: agencyType(
    { zh: '用人单位', en: 'Employer' },
    {
      levels: ['ENTERPRISE'],
      does: { zh: '当事人', en: 'A party' },
      basis: [{ law: 'DESIGN', article: 'domain 5.6', version: '2026' }],
      mark: 'SURE',
    },
  ),
  WORKERS: agencyType(
    { zh: '劳动者（本人登录）', en: 'Workers who sign in for themselves' },
    {
      levels: ['NATIONAL'],
      does: { zh: '当事人', en: 'A party' },
      basis: [{ law: 'PIPL', article: '44-47', version: '2021' }],
      mark: 'DESIGN',
    },
  ),
  OVERSIGHT_AUDIT: agencyType(
    { zh: '纪检监察/审计机关', en: 'Oversight and audit' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '监督办理人员，不办理争议', en: 'Audits those who handle, not the dispute' },
      basis: [{ law: '监察法', article: '', version: '2025' }],
      mark: 'SURE',
    },
  ),
};
