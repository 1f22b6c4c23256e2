import type { Words } from '../kernel/words.ts';

/** Refusals about exports. */
export const exportRefusals = {
  EXPORT_QUOTA_USED: {
    zh: '您在24小时内的导出次数已用完',
    en: 'You have asked for as many exports as 24 hours allow',
  },
} as const satisfies Record<string, Words>;
