import { normaliseSocialCreditCode } from './social-credit-code.ts';
import type { Mark, Words } from './words.ts';

/** What kind of body the first two characters of a code stand for. */
export interface SocialCreditHolder {
  readonly title: Words;
  readonly mark: Mark;
}

/** Registering authority and organisation type (GB 32100-2015, table 1); the list is open, others exist. */
export const socialCreditHolders: Readonly<Record<string, SocialCreditHolder>> = {
  '11': { title: { zh: '机关', en: 'State organ' }, mark: 'SURE' },
  '12': { title: { zh: '事业单位', en: 'Public institution' }, mark: 'SURE' },
  '13': { title: { zh: '群众团体', en: 'Mass organisation' }, mark: 'SURE' },
  '31': { title: { zh: '律师事务所', en: 'Law firm' }, mark: 'SURE' },
  '51': { title: { zh: '社会团体', en: 'Social association' }, mark: 'SURE' },
  '52': { title: { zh: '民办非企业单位', en: 'Private non-enterprise unit' }, mark: 'SURE' },
  '53': { title: { zh: '基金会', en: 'Foundation' }, mark: 'SURE' },
  '81': { title: { zh: '基层工会', en: 'Grass-roots union' }, mark: 'SURE' },
  '89': { title: { zh: '其他工会组织', en: 'Other union organisation' }, mark: 'TO_CHECK' },
  '91': { title: { zh: '企业', en: 'Enterprise' }, mark: 'SURE' },
  '92': { title: { zh: '个体工商户', en: 'Individual business' }, mark: 'SURE' },
  '93': { title: { zh: '农民专业合作社', en: "Farmers' cooperative" }, mark: 'SURE' },
};

/** The kind of body a code speaks of, or null when its first two characters are not on the list. */
export function findSocialCreditHolder(code: string): SocialCreditHolder | null {
  const prefix = normaliseSocialCreditCode(code).slice(0, 2);
  return Object.hasOwn(socialCreditHolders, prefix) ? socialCreditHolders[prefix]! : null;
}
