import type { Words } from '../../kernel/words.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';

/** The four levels of §2.7, the mildest first. */
export const warningLevels = {
  BLUE: { zh: '蓝色', en: 'Blue' },
  YELLOW: { zh: '黄色', en: 'Yellow' },
  ORANGE: { zh: '橙色', en: 'Orange' },
  RED: { zh: '红色', en: 'Red' },
} satisfies Record<string, Words>;

export type WarningLevel = keyof typeof warningLevels;

/** Where a signal comes from; never from whom. */
export const warningSources = {
  INFORMANT: { zh: '预警信息员', en: 'Early-warning informant' },
  PLATFORM: { zh: '预警平台', en: 'Warning platform' },
  GRID: { zh: '网格', en: 'Grid' },
  TAX_OR_UTILITY: { zh: '税务、水电等数据', en: 'Tax or utility data' },
  HOTLINE: { zh: '热线', en: 'Hotline' },
  CHECK: { zh: '用工检查', en: 'Employment check' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Record<string, Words>;

export type WarningSource = keyof typeof warningSources;

/** Why an employer is watched (重点对象). */
export const keyEmployerGrounds = {
  OVERCAPACITY: { zh: '产能过剩', en: 'Overcapacity' },
  TRANSFORMATION: { zh: '转型升级', en: 'Transformation' },
  RESTRUCTURING: { zh: '资产重组', en: 'Restructuring of assets' },
  RELOCATION: { zh: '转移搬迁', en: 'Relocation' },
} satisfies Record<string, Words>;

export type KeyEmployerGround = keyof typeof keyEmployerGrounds;

/** Conduct that raises a level by itself. */
export const warningConduct = {
  STOPPAGE_THREATENED: { zh: '扬言停工', en: 'A stoppage is threatened' },
  GATHERING: { zh: '聚集', en: 'People gather' },
  STOPPAGE: { zh: '停工', en: 'Work has stopped' },
  BLOCKADE: { zh: '堵路堵门', en: 'A road or gate is blocked' },
  INJURY: { zh: '人员受伤', en: 'Somebody is hurt' },
  BOSS_FLED: { zh: '老板逃匿', en: 'The boss has fled' },
  SUICIDE_THREAT: { zh: '扬言自杀', en: 'Somebody threatens suicide' },
} satisfies Record<string, Words>;

export type WarningConduct = keyof typeof warningConduct;

/** What verification finds. */
export const warningVerdicts = {
  VERIFIED: { zh: '属实', en: 'Verified' },
  FALSE_ALARM: { zh: '不属实', en: 'False alarm' },
  MONITORING: { zh: '持续关注', en: 'Monitored on' },
} satisfies Record<string, Words>;

export type WarningVerdict = keyof typeof warningVerdicts;

/** The clocks a warning of each level starts; a red one has to be reported up at once. */
export const warningClocks: Readonly<Record<WarningLevel, readonly DeadlineRuleId[]>> = {
  BLUE: ['EW_BLUE'],
  YELLOW: ['EW_YELLOW'],
  ORANGE: ['EW_ORANGE'],
  RED: ['MI_ORAL', 'MI_WRITTEN'],
};
