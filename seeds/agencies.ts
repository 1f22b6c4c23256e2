import type { Agency } from '../src/domain/agency/agency.ts';
import { agency } from './agency-row.ts';
import { departments } from './departments.ts';

/** The demonstration directory: bodies of Chenggong, Jiading and Mengla as the demo stories need them. Names are generic. */
export const agencies: readonly Agency[] = [
  agency('union_kunming', 'UNION', {
    zh: '昆明市总工会',
    en: 'Kunming Municipal Federation of Trade Unions',
    region: '530100',
    level: 'CITY',
  }),
  agency('union_chenggong', 'UNION', {
    zh: '呈贡区总工会',
    en: 'Chenggong District Federation of Trade Unions',
    region: '530114',
    superiorId: 'agy_union_kunming',
  }),
  agency('station_yunhua', 'INVITED_MEDIATION_ORG', {
    zh: '斗南“云花”劳动争议调解工作站',
    en: 'Dounan Yunhua Dispute Mediation Station',
    region: '530114',
    level: 'TOWNSHIP',
    superiorId: 'agy_union_chenggong',
  }),
  agency('court_chenggong', 'COURT', {
    zh: '呈贡区人民法院',
    en: 'Chenggong District People’s Court',
    region: '530114',
  }),
  agency('court_xishan', 'COURT', { zh: '西山区人民法院', en: 'Xishan District People’s Court', region: '530112' }),
  agency('procuratorate_chenggong', 'PROCURATORATE', {
    zh: '呈贡区人民检察院',
    en: 'Chenggong District People’s Procuratorate',
    region: '530114',
  }),
  agency('hrss_chenggong', 'HRSS_BUREAU', {
    zh: '呈贡区人力资源和社会保障局',
    en: 'Chenggong HRSS Bureau',
    region: '530114',
  }),
  agency('arbitration_chenggong', 'LABOUR_ARBITRATION', {
    zh: '呈贡区劳动人事争议仲裁委员会',
    en: 'Chenggong Labour Arbitration Commission',
    region: '530114',
  }),
  agency('inspection_chenggong', 'LABOUR_INSPECTION', {
    zh: '呈贡区劳动保障监察大队',
    en: 'Chenggong Labour Inspection',
    region: '530114',
  }),
  agency('justice_chenggong', 'JUSTICE_BUREAU', {
    zh: '呈贡区司法局',
    en: 'Chenggong Justice Bureau',
    region: '530114',
  }),
  agency('legalaid_chenggong', 'LEGAL_AID_CENTRE', {
    zh: '呈贡区法律援助中心',
    en: 'Chenggong Legal Aid Centre',
    region: '530114',
  }),
  agency('pmc_dounan', 'PEOPLES_MEDIATION_COMMITTEE', {
    zh: '斗南街道人民调解委员会',
    en: 'Dounan People’s Mediation Committee',
    region: '530114003',
    level: 'TOWNSHIP',
  }),
  agency('federation_chenggong', 'INDUSTRY_COMMERCE_FEDERATION', {
    zh: '呈贡区工商业联合会',
    en: 'Chenggong Federation of Industry and Commerce',
    region: '530114',
  }),
  agency('governance_chenggong', 'COMPREHENSIVE_GOVERNANCE_CENTRE', {
    zh: '呈贡区综治中心',
    en: 'Chenggong Governance Centre',
    region: '530114',
  }),
  agency('lawfirm_dianchi', 'LAW_FIRM', {
    zh: '滇池律师事务所（示例）',
    en: 'Dianchi Law Firm (example)',
    region: '530114',
  }),
  agency('employer_flower', 'EMPLOYER', {
    zh: '某花卉公司甲',
    en: 'Flower Company A',
    region: '530114',
    level: 'ENTERPRISE',
  }),
  agency('workers', 'WORKERS', { zh: '劳动者（本人登录）', en: 'Workers', region: '530000', level: 'NATIONAL' }),

  agency('union_jiading', 'UNION', {
    zh: '嘉定区总工会（仲裁院窗口）',
    en: 'Jiading District Federation of Trade Unions (window)',
    region: '310114',
  }),
  agency('unionaid_jiading', 'UNION', {
    zh: '嘉定区职工法律援助中心',
    en: 'Jiading Workers’ Legal Aid Centre',
    region: '310114',
    superiorId: 'agy_union_jiading',
  }),
  agency('arbitration_jiading', 'LABOUR_ARBITRATION', {
    zh: '嘉定区劳动人事争议仲裁委员会',
    en: 'Jiading Labour Arbitration Commission',
    region: '310114',
  }),
  agency('court_jiading', 'COURT', { zh: '嘉定区人民法院', en: 'Jiading District People’s Court', region: '310114' }),
  agency('procuratorate_jiading', 'PROCURATORATE', {
    zh: '嘉定区人民检察院',
    en: 'Jiading District People’s Procuratorate',
    region: '310114',
  }),
  agency('legalaid_jiading', 'LEGAL_AID_CENTRE', {
    zh: '嘉定区法律援助中心',
    en: 'Jiading Legal Aid Centre',
    region: '310114',
  }),
  agency('employer_warehouse', 'EMPLOYER', {
    zh: '某仓储公司乙',
    en: 'Warehouse Company B',
    region: '310114',
    level: 'ENTERPRISE',
  }),

  agency('union_mengla', 'UNION', {
    zh: '勐腊县总工会',
    en: 'Mengla County Federation of Trade Unions',
    region: '532823',
  }),
  agency('hotline_12351', 'HOTLINE_12351', {
    zh: '12351职工服务热线',
    en: '12351 workers’ hotline',
    region: '530000',
    level: 'PROVINCE',
  }),
  agency('onestop_mengla', 'ONE_STOP_NEW_FORM_CENTRE', {
    zh: '勐腊县新就业形态劳动纠纷一站式调解中心',
    en: 'Mengla One-stop Centre',
    region: '532823',
  }),
  agency('court_mengla', 'COURT', { zh: '勐腊县人民法院', en: 'Mengla County People’s Court', region: '532823' }),
  agency('employer_platform', 'EMPLOYER', {
    zh: '某网约车合作公司丙',
    en: 'Ride-hailing Partner Company C',
    region: '532823',
    level: 'ENTERPRISE',
  }),

  ...departments,
];
