import type { Words } from '../../kernel/words.ts';

/** How somebody rates what was done for them, in the three steps every form uses. */
export const satisfactions = {
  SATISFIED: { zh: '满意', en: 'Satisfied' },
  BASICALLY_SATISFIED: { zh: '基本满意', en: 'Basically satisfied' },
  DISSATISFIED: { zh: '不满意', en: 'Dissatisfied' },
} satisfies Record<string, Words>;

export type Satisfaction = keyof typeof satisfactions;
