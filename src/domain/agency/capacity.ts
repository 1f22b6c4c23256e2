import type { Words } from '../../kernel/words.ts';

/**
 * What an agency is there to do, whatever its name. Permissions hang on these, so a new partner needs a row of data
 * and no rule.
 */
export const capacities = {
  REGISTERS: { zh: '登记争议', en: 'Registers disputes' },
  REFERS: { zh: '移送转办', en: 'Refers matters to others' },
  RECEIVES: { zh: '接收办理', en: 'Receives matters from others' },
  MEDIATES: { zh: '调解', en: 'Mediates' },
  ADJUDICATES: { zh: '审判执行', en: 'Tries and enforces' },
  ARBITRATES: { zh: '仲裁', en: 'Arbitrates' },
  SUPPORTS_SUITS: { zh: '支持起诉', en: 'Supports suits' },
  GIVES_STATE_AID: { zh: '国家法律援助', en: 'Gives state legal aid' },
  INSPECTS: { zh: '劳动保障监察', en: 'Inspects labour conditions' },
  POLICES: { zh: '刑事侦查', en: 'Investigates crimes' },
  INSURES: { zh: '社会保险经办', en: 'Runs social insurance' },
  SERVES_WORKERS: { zh: '工会维权服务', en: 'Serves workers as their union' },
  OBSERVES: { zh: '知情', en: 'Observes' },
  SUPERVISES: { zh: '督办', en: 'Supervises' },
  OPERATES: { zh: '平台运营', en: 'Operates the platform' },
} satisfies Record<string, Words>;

export type Capacity = keyof typeof capacities;

export const capacityNames = Object.keys(capacities) as Capacity[];
