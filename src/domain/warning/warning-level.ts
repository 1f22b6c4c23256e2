import type { Words } from '../../kernel/words.ts';
import type { KeyEmployerGround, WarningConduct, WarningLevel } from './warning-terms.ts';

/** What is known when a warning is raised. */
export interface WarningSignal {
  readonly wageComplaints: number;
  /** Risk items of a check of the list of 109. */
  readonly riskItems: number;
  readonly workersOfMonth: number;
  readonly commonClaimWorkers: number;
  readonly arrearsFen: number;
  readonly people: number;
  readonly keyEmployer?: KeyEmployerGround | null | undefined;
  readonly negativeIndicators: boolean;
  readonly conduct: readonly WarningConduct[];
  readonly cityAttention: boolean;
}

/** One trigger: the level it reaches, and the question it asks of the signal. */
interface WarningTrigger {
  readonly level: WarningLevel;
  readonly says: Words;
  readonly holds: (signal: WarningSignal) => boolean;
}

const severe: readonly WarningConduct[] = [
  'GATHERING',
  'STOPPAGE',
  'BLOCKADE',
  'INJURY',
  'BOSS_FLED',
  'SUICIDE_THREAT',
];

/** Arrears from which a warning is orange: 100,000 yuan, in fen. */
export const orangeArrearsFen = 10_000_000;

/**
 * The triggers of §2.7 as data, a product default each (WAGE 38 asks for early warning and names no figure); ten workers
 * with a common claim are the threshold of LDMAL 7.
 */
export const warningTriggers = {
  WAGE_COMPLAINT: {
    level: 'BLUE',
    says: { zh: '欠薪投诉1件以上', en: 'One complaint of unpaid wages or more' },
    holds: ({ wageComplaints }) => wageComplaints >= 1,
  },
  RISK_ITEM: {
    level: 'BLUE',
    says: { zh: '用工检查发现风险项', en: 'A risk item from a check' },
    holds: ({ riskItems }) => riskItems >= 1,
  },
  THREE_OF_ONE_EMPLOYER: {
    level: 'YELLOW',
    says: { zh: '30日内同一单位3人以上', en: 'Three workers of one employer within 30 days' },
    holds: ({ workersOfMonth }) => workersOfMonth >= 3,
  },
  KEY_EMPLOYER: {
    level: 'YELLOW',
    says: { zh: '重点对象出现不利指标', en: 'A watched employer with negative indicators' },
    holds: ({ keyEmployer, negativeIndicators }) => Boolean(keyEmployer) && negativeIndicators,
  },
  TEN_WITH_COMMON_CLAIM: {
    level: 'ORANGE',
    says: { zh: '10人以上有共同请求', en: 'Ten workers with a common claim' },
    holds: ({ commonClaimWorkers }) => commonClaimWorkers >= 10,
  },
  LARGE_ARREARS: {
    level: 'ORANGE',
    says: { zh: '拖欠10万元以上', en: 'Arrears of 100,000 yuan or more' },
    holds: ({ arrearsFen }) => arrearsFen >= orangeArrearsFen,
  },
  STOPPAGE_THREATENED: {
    level: 'ORANGE',
    says: { zh: '扬言停工', en: 'A stoppage is threatened' },
    holds: ({ conduct }) => conduct.includes('STOPPAGE_THREATENED'),
  },
  SEVERE_CONDUCT: {
    level: 'RED',
    says: {
      zh: '聚集、停工、堵路、伤人、老板逃匿或者扬言自杀',
      en: 'Gathering, stoppage, blockade, injury, flight or suicide threat',
    },
    holds: ({ conduct }) => conduct.some((each) => severe.includes(each)),
  },
  THIRTY_PEOPLE: {
    level: 'RED',
    says: { zh: '30人以上', en: 'Thirty people or more' },
    holds: ({ people }) => people >= 30,
  },
  CITY_ATTENTION: {
    level: 'RED',
    says: { zh: '市级以上关注', en: 'The city or higher has taken notice' },
    holds: ({ cityAttention }) => cityAttention,
  },
} satisfies Record<string, WarningTrigger>;

export type WarningReason = keyof typeof warningTriggers;

/** The triggers in words, by name. */
export const warningReasons = Object.fromEntries(
  Object.entries(warningTriggers).map(([name, { says }]) => [name, says]),
) as Readonly<Record<WarningReason, Words>>;

const gravest: readonly WarningLevel[] = ['RED', 'ORANGE', 'YELLOW', 'BLUE'];

/** The level a signal reaches with the triggers that reach it; null where it reaches none. Any one trigger does. */
export function warningLevel(signal: WarningSignal): { level: WarningLevel; reasons: WarningReason[] } | null {
  const met = (Object.keys(warningTriggers) as WarningReason[]).filter((name) => warningTriggers[name].holds(signal));
  const level = gravest.find((each) => met.some((name) => warningTriggers[name].level === each));
  return level ? { level, reasons: met.filter((name) => warningTriggers[name].level === level) } : null;
}
