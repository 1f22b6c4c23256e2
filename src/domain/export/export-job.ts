import type { Words } from '../../kernel/words.ts';

/** Forms an export comes in: a table for spreadsheets, or one JSON object a line (RFC 8259, UTF-8). */
export const exportFormats = {
  CSV: { zh: 'CSV 表格', en: 'CSV table (RFC 4180)' },
  JSONL: { zh: '每行一个 JSON 对象', en: 'One JSON object a line' },
} satisfies Record<string, Words>;

export type ExportFormat = keyof typeof exportFormats;

/** Where an export stands. */
export const exportStates = {
  QUEUED: { zh: '排队中', en: 'Waits to be made' },
  RUNNING: { zh: '生成中', en: 'Being made' },
  AWAITING_APPROVAL: { zh: '待第二人同意', en: 'Waits for a second person' },
  READY: { zh: '可下载', en: 'Can be downloaded' },
  FAILED: { zh: '未能生成', en: 'Could not be made' },
  EXPIRED: { zh: '已失效并删除', en: 'Over, and deleted' },
} satisfies Record<string, Words>;

export type ExportState = keyof typeof exportStates;

/** Why an export could not be made; codes for the person who asked. */
export const exportFailures = {
  REQUESTER_GONE: { zh: '申请人已离岗或失去权限', en: 'Who asked has left, or lost the post' },
  TOO_MANY_ROWS: { zh: '超过单次导出的上限', en: 'More than one export may hold' },
  FILTER_NOT_TAKEN: { zh: '筛选条件无效', en: 'The filter was not taken' },
  INTERNAL: { zh: '系统内部错误', en: 'Internal error' },
} satisfies Record<string, Words>;

export type ExportFailure = keyof typeof exportFailures;

/** Bounds of exports, set by the hub itself: nobody reads a register out in an afternoon. */
export const exportLimits = {
  /** Hours an export can be downloaded, from when it was made. */
  hours: 24,
  /** People above which another person of the agency has to agree. */
  personsAlone: 200,
  /** Disputes of one export. */
  rows: 20_000,
  /** Exports one person may ask for within 24 hours. */
  perDay: 20,
  /** Milliseconds a process holds an export it makes; another takes it over after that. */
  lease: 60_000,
} as const;

/** What a list of disputes is narrowed by in an export; the same words as in the list itself. */
export interface ExportFilter {
  readonly stages?: readonly string[] | null | undefined;
  readonly regionPrefix?: string | null | undefined;
  readonly causes?: readonly string[] | null | undefined;
  readonly accountableToMe?: boolean | null | undefined;
}

/** An export as a command sees it. */
export interface ExportJob {
  readonly id: string;
  readonly agencyId: string;
  readonly staffId: string;
  /** System through which it was asked for; null when the person asked. */
  readonly clientId: string | null;
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
  readonly state: ExportState;
  readonly requestedAt: Date;
  /** Null until it was made. */
  readonly expiresAt: Date | null;
}
