import type { Agency } from '../src/domain/agency/agency.ts';
import { agency } from './agency-row.ts';

/** Departments and offices of Chenggong that lead no dispute of their own and are asked, told or handed one. */
export const departments: readonly Agency[] = [
  agency('police_chenggong', 'PUBLIC_SECURITY', {
    zh: '昆明市公安局呈贡分局',
    en: 'Chenggong Police',
    region: '530114',
  }),
  agency('housing_chenggong', 'HOUSING_CONSTRUCTION', {
    zh: '呈贡区住房和城乡建设局',
    en: 'Chenggong Housing and Construction Bureau',
    region: '530114',
  }),
  agency('transport_chenggong', 'TRANSPORT', {
    zh: '呈贡区交通运输局',
    en: 'Chenggong Transport Bureau',
    region: '530114',
  }),
  agency('market_chenggong', 'MARKET_REGULATION', {
    zh: '呈贡区市场监督管理局',
    en: 'Chenggong Market Regulation Bureau',
    region: '530114',
  }),
  agency('tax_chenggong', 'TAX', { zh: '呈贡区税务局', en: 'Chenggong Tax Bureau', region: '530114' }),
  agency('insurance_chenggong', 'SOCIAL_INSURANCE_AGENCY', {
    zh: '呈贡区社会保险中心',
    en: 'Chenggong Social Insurance Centre',
    region: '530114',
  }),
  agency('petition_chenggong', 'PETITION_OFFICE', {
    zh: '呈贡区信访局',
    en: 'Chenggong Petition Office',
    region: '530114',
  }),
  agency('hotline_12345', 'HOTLINE_12345', {
    zh: '昆明12345热线',
    en: 'Kunming 12345 Hotline',
    region: '530100',
    level: 'CITY',
  }),
];
