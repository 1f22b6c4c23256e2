import type { Words } from '../../kernel/words.ts';

/** Administrative levels. "Three levels" means different things in different places, so a level is data. */
export const adminLevels = {
  NATIONAL: { zh: '国家', en: 'National' },
  PROVINCE: { zh: '省', en: 'Province' },
  CITY: { zh: '市', en: 'City' },
  COUNTY: { zh: '县区', en: 'County' },
  TOWNSHIP: { zh: '乡镇街道', en: 'Township' },
  VILLAGE: { zh: '村社区', en: 'Village' },
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
} satisfies Record<string, Words>;

export type AdminLevel = keyof typeof adminLevels;

export const adminLevelNames = Object.keys(adminLevels) as AdminLevel[];
