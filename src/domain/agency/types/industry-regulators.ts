import { agencyType } from '../define-agency-type.ts';

/** Departments that supervise a trade, and through it the employers of the trade. */
export const industryRegulators = {
  HOUSING_CONSTRUCTION: agencyType(
    { zh: '住房城乡建设部门', en: 'Housing and construction department' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: {
        zh: '工程建设领域监管：实名制、专用账户、保证金',
        en: 'Supervises construction: real names, wage accounts, deposits',
      },
      basis: [{ law: 'WAGE', article: '7, 28-33, 55-57', version: '2020' }],
      mark: 'SURE',
    },
  ),
  TRANSPORT: agencyType(
    { zh: '交通运输部门', en: 'Transport department' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '网约车、货运、交通工程监管', en: 'Supervises ride-hailing, freight and road projects' },
      basis: [{ law: 'WAGE', article: '7', version: '2020' }],
      mark: 'SURE',
    },
  ),
  MARKET_REGULATION: agencyType(
    { zh: '市场监管部门', en: 'Market regulation department' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '外卖等平台监管', en: 'Supervises delivery platforms' },
      basis: [{ law: '人社部发〔2021〕56号', article: '', version: '2021' }],
      mark: 'TO_CHECK',
    },
  ),
  POSTAL: agencyType(
    { zh: '邮政管理部门', en: 'Postal administration' },
    {
      levels: ['PROVINCE', 'CITY'],
      does: { zh: '快递行业监管', en: 'Supervises couriers' },
      basis: [{ law: '人社部发〔2021〕56号', article: '', version: '2021' }],
      mark: 'TO_CHECK',
    },
  ),
  EMERGENCY_MANAGEMENT: agencyType(
    { zh: '应急管理部门', en: 'Emergency management department' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '安全生产监管', en: 'Supervises work safety' },
      basis: [{ law: '安全生产法', article: '', version: '2021' }],
      mark: 'SURE',
    },
  ),
  HEALTH: agencyType(
    { zh: '卫生健康部门', en: 'Health department' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '职业病防治监管', en: 'Supervises the prevention of occupational disease' },
      basis: [{ law: '职业病防治法', article: '', version: '2018' }],
      mark: 'SURE',
    },
  ),
  SASAC: agencyType(
    { zh: '国资委', en: 'State assets commission' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '督促国有用人单位', en: 'Urges state-owned employers' },
      basis: [{ law: 'DESIGN', article: 'domain 1.2', version: '2026' }],
      mark: 'SURE',
    },
  ),
};
