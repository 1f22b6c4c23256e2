import type { Citation, Words } from '../../kernel/words.ts';

/** A lawful reason for a dispute to stand still, with the articles that name it. */
export interface SuspensionGroundTerms extends Words {
  readonly basis: readonly Citation[];
}

function ground(zh: string, en: string, item: string): SuspensionGroundTerms {
  return {
    zh,
    en,
    basis: [
      { law: 'ARB-R', article: '47', version: '2017' },
      ...(item ? [{ law: 'CPL', article: `153(${item})`, version: '2024' }] : []),
    ],
  };
}

/** Why a dispute may be suspended 中止; it goes on at the stage it stood at once the ground is gone. */
export const suspensionGrounds = {
  WORKER_DIED: ground(
    '劳动者死亡，等待继承人表明是否参加',
    'The worker died; the heirs have to say whether they go on',
    '1',
  ),
  NO_CAPACITY: ground(
    '劳动者丧失行为能力，尚未确定代理人',
    'The worker lost capacity; there is no representative yet',
    '2',
  ),
  EMPLOYER_ENDED: ground(
    '用人单位终止，尚未确定权利义务承受人',
    'The employer ended; who succeeds it is not settled',
    '3',
  ),
  FORCE_MAJEURE: ground('因不可抗拒的事由不能参加', 'A party cannot take part for force majeure', '4'),
  AWAITS_OTHER_CASE: ground('须以另案审理结果为依据', 'It rests on the result of another case', '5'),
  AWAITS_APPRAISAL: ground('等待工伤认定、伤残鉴定等结论', 'A work-injury finding or an appraisal is awaited', ''),
  OTHER_STATUTORY: ground('其他应当中止的情形（须说明）', 'Another statutory case (a text is needed)', '6'),
} satisfies Record<string, SuspensionGroundTerms>;

export type SuspensionGround = keyof typeof suspensionGrounds;
