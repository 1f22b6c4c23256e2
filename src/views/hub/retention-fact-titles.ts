import type { RetentionFactBodies } from '../../domain/history/retention-facts.ts';
import type { Words } from '../../kernel/words.ts';

/** How long a record is kept and that it was erased, as a timeline calls it. */
export const retentionFactTitles: Readonly<Record<keyof RetentionFactBodies, Words>> = {
  LegalHoldPlaced: { zh: '设置保全', en: 'Legal hold placed' },
  LegalHoldLifted: { zh: '解除保全', en: 'Legal hold lifted' },
  ErasureProposed: { zh: '提请删除个人信息', en: 'Erasure of personal values proposed' },
  PersonalDataErased: { zh: '个人信息已删除', en: 'Personal values erased' },
};
