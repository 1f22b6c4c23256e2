import type { Words } from '../../kernel/words.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';

/** Lines whose orders a union handles; in some cities the calls to 12351 arrive as orders of 12345. */
export const hotlineChannels = {
  HOTLINE_12351: { zh: '12351职工热线', en: "12351 workers' hotline" },
  HOTLINE_12345: { zh: '12345政务热线', en: '12345 government hotline' },
} satisfies Record<string, Words>;

export type HotlineChannel = keyof typeof hotlineChannels;

/** How hard an order is; the days of each tier are set nationally or by a province (defaults 5, 10 and 15 working days). */
export const hotlineTiers = {
  GENERAL: { zh: '一般', en: 'Ordinary' },
  DIFFICULT: { zh: '难点', en: 'Difficult' },
  COMPLEX: { zh: '特别复杂', en: 'Especially complex' },
} satisfies Record<string, Words>;

export type HotlineTier = keyof typeof hotlineTiers;

/** The period for the answer that goes with each tier. */
export const ruleOfTier: Readonly<Record<HotlineTier, DeadlineRuleId>> = {
  GENERAL: 'HOT_TIER_1',
  DIFFICULT: 'HOT_TIER_2',
  COMPLEX: 'HOT_TIER_3',
};

/** How an order ends (R01). */
export const hotlineOutcomes = {
  RESOLVED: { zh: '已解决', en: 'Resolved' },
  EXPLAINED: { zh: '已解释', en: 'Explained' },
  DIVERTED: { zh: '已引导至其他途径', en: 'Led to another way' },
  INVALID: { zh: '无效工单', en: 'Not a valid order' },
  UNREACHABLE: { zh: '联系不上', en: 'The caller cannot be reached' },
} satisfies Record<string, Words>;

export type HotlineOutcome = keyof typeof hotlineOutcomes;
