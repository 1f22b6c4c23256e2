import type { Words } from '../../kernel/words.ts';

/** Ways a simulated agency can be made to misbehave, so that the other side is tried. */
export const misbehaviours = {
  slow: {
    zh: '期限届满后才办',
    en: 'Acts only when the time limit has run out',
  },
  double: {
    zh: '每步以不同幂等键重复提交',
    en: 'Sends every step twice, under different idempotency keys',
  },
  lost: {
    zh: '约半数移送视而不见',
    en: 'Never sees about half of what it is sent',
  },
  'wrong-state': {
    zh: '先办当前状态下不可办的步骤',
    en: 'First tries a step that is not open in this state',
  },
  'withdrawn-consent': {
    zh: '接受之后劳动者撤回同意',
    en: 'Has the consents withdrawn once it has accepted',
  },
} satisfies Record<string, Words>;

export type Misbehaviour = keyof typeof misbehaviours;

export function isMisbehaviour(name: string): name is Misbehaviour {
  return Object.hasOwn(misbehaviours, name);
}
