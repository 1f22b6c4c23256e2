import { agencyType } from '../define-agency-type.ts';

/** The bodies that most disputes pass through: unions, courts, procuratorates, the labour departments, legal aid. */
export const handlingAgencies = {
  UNION: agencyType(
    { zh: '工会', en: 'Trade union' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: {
        zh: '受理、协商、调解、监督、援助、支持起诉、回访',
        en: 'Takes workers in, negotiates, mediates, supervises, gives aid, supports suits, visits',
      },
      basis: [
        { law: 'TUL', article: '20-30', version: '2022' },
        { law: 'LDMAL', article: '4, 8, 10', version: '2008' },
        { law: 'UNION-D', article: '', version: '2023' },
      ],
      mark: 'SURE',
    },
  ),
  ENTERPRISE_UNION: agencyType(
    { zh: '企业工会', en: 'Enterprise union' },
    {
      levels: ['ENTERPRISE'],
      does: {
        zh: '协商、参加企业调解、接收解除通知',
        en: 'Negotiates, takes part in enterprise mediation, is told of dismissals',
      },
      basis: [
        { law: 'TUL', article: '11, 20-23, 29', version: '2022' },
        { law: 'LCL', article: '43, 78', version: '2013' },
      ],
      mark: 'SURE',
    },
  ),
  COURT: agencyType(
    { zh: '人民法院', en: 'Court' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'],
      does: {
        zh: '分流、委派委托、司法确认、审判、支付令、执行',
        en: 'Diverts, assigns and entrusts mediation, confirms, tries, orders payment, enforces',
      },
      basis: [
        { law: 'CPL', article: '125-126, 205-206, 225-228, 247-251', version: '2024' },
        { law: 'OMR', article: '', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
  PROCURATORATE: agencyType(
    { zh: '人民检察院', en: 'Procuratorate' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'],
      does: {
        zh: '支持起诉、民事监督、检察建议、公益诉讼、追诉拒不支付劳动报酬罪',
        en: 'Supports suits, supervises civil trial and enforcement, suggests, charges refusal to pay',
      },
      basis: [
        { law: 'CPL', article: '14-15, 219, 246', version: '2024' },
        { law: 'PSG', article: '', version: '2019' },
        { law: '妇女权益保障法', article: '77', version: '2023' },
      ],
      mark: 'SURE',
    },
  ),
  HRSS_BUREAU: agencyType(
    { zh: '人力资源和社会保障局', en: 'Human resources and social security bureau' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: {
        zh: '三方机制、指导监督仲裁与监察、集体合同审查',
        en: 'Tripartite mechanism, oversight of arbitration and inspection, review of collective contracts',
      },
      basis: [
        { law: 'LDMAL', article: '8-9', version: '2008' },
        { law: 'LCL', article: '54, 73', version: '2013' },
      ],
      mark: 'SURE',
    },
  ),
  LABOUR_ARBITRATION: agencyType(
    { zh: '劳动人事争议仲裁委员会', en: 'Labour arbitration commission' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '受理、调解、裁决、审查调解协议', en: 'Accepts, mediates, awards, reviews mediation agreements' },
      basis: [
        { law: 'LDMAL', article: '17-51', version: '2008' },
        { law: 'ARB-R', article: '', version: '2017' },
      ],
      mark: 'SURE',
    },
  ),
  LABOUR_INSPECTION: agencyType(
    { zh: '劳动保障监察机构', en: 'Labour inspection' },
    {
      levels: ['PROVINCE', 'CITY', 'COUNTY'],
      does: { zh: '查处违法、责令支付、处罚、移送犯罪', en: 'Investigates, orders payment, fines, transfers crime' },
      basis: [{ law: 'INSP', article: '3-4, 9, 13-18, 21, 26', version: '2004' }],
      mark: 'SURE',
    },
  ),
  JUSTICE_BUREAU: agencyType(
    { zh: '司法行政机关', en: 'Justice bureau' },
    {
      levels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
      does: { zh: '指导人民调解、监督法律援助与律师', en: 'Guides people’s mediation, oversees legal aid and lawyers' },
      basis: [
        { law: 'PML', article: '5', version: '2011' },
        { law: 'LAL', article: '5, 12', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
  LEGAL_AID_CENTRE: agencyType(
    { zh: '法律援助中心', en: 'Legal aid centre' },
    {
      levels: ['CITY', 'COUNTY'],
      does: {
        zh: '受理、审查、指派律师、结案、质量评估',
        en: 'Accepts, decides, assigns a lawyer, closes, reviews quality',
      },
      basis: [{ law: 'LAL', article: '12-13, 21, 38, 43', version: '2022' }],
      mark: 'SURE',
    },
  ),
  LAW_FIRM: agencyType(
    { zh: '律师事务所', en: 'Law firm' },
    {
      levels: ['COUNTY'],
      does: { zh: '承办指派案件', en: 'Handles the cases assigned to its lawyers' },
      basis: [
        { law: '律师法', article: '38', version: '2018' },
        { law: 'LAL', article: '16, 21', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
  VOLUNTEER_LAWYER_CORPS: agencyType(
    { zh: '律师志愿团', en: 'Volunteer lawyer corps' },
    {
      levels: ['COUNTY'],
      does: { zh: '承办援助案件、用工评估', en: 'Handles aid cases, assesses employment' },
      basis: [
        { law: '律师法', article: '38', version: '2018' },
        { law: 'LAL', article: '16, 21', version: '2022' },
      ],
      mark: 'SURE',
    },
  ),
};
