import { agencyType } from '../define-agency-type.ts';

/** Bodies whose business is to mediate. */
export const mediationBodies = {
  PEOPLES_MEDIATION_COMMITTEE: agencyType(
    { zh: '人民调解委员会', en: "People's mediation committee" },
    {
      levels: ['VILLAGE', 'TOWNSHIP', 'ENTERPRISE', 'COUNTY'],
      does: { zh: '免费调解', en: 'Mediates free of charge' },
      basis: [{ law: 'PML', article: '7-9, 17-33', version: '2011' }],
      mark: 'SURE',
    },
  ),
  ENTERPRISE_MEDIATION_COMMITTEE: agencyType(
    { zh: '企业劳动争议调解委员会', en: 'Enterprise mediation committee' },
    {
      levels: ['ENTERPRISE'],
      does: { zh: '企业内部调解', en: 'Mediates inside the enterprise' },
      basis: [
        { law: 'LDMAL', article: '10', version: '2008' },
        { law: 'NEG-R', article: '', version: '2012' },
      ],
      mark: 'SURE',
    },
  ),
  TOWNSHIP_MEDIATION_ORG: agencyType(
    { zh: '乡镇街道调解组织', en: 'Township mediation organisation' },
    {
      levels: ['TOWNSHIP'],
      does: { zh: '基层调解', en: 'Mediates near the parties' },
      basis: [{ law: 'LDMAL', article: '10', version: '2008' }],
      mark: 'SURE',
    },
  ),
  INVITED_MEDIATION_ORG: agencyType(
    { zh: '特邀调解组织', en: 'Invited mediation organisation' },
    {
      levels: ['COUNTY', 'TOWNSHIP'],
      does: { zh: '承接法院委派委托', en: 'Takes what courts assign and entrust' },
      basis: [
        { law: 'IM', article: '2-10', version: '2016' },
        { law: 'OMR', article: '27-28', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
  ONE_STOP_NEW_FORM_CENTRE: agencyType(
    { zh: '新就业形态一站式调解中心', en: 'One-stop centre for new forms of work' },
    {
      levels: ['CITY', 'COUNTY'],
      does: { zh: '多部门联合调解', en: 'Mediates jointly with the members it is made of' },
      basis: [{ law: '人社厅发〔2024〕4号', article: '', version: '2024' }],
      mark: 'SURE',
    },
  ),
};
