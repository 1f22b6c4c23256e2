import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';

/** What can happen to the year in which a claim has to be brought to arbitration (LDMAL 27). */
export const limitationEvents = {
  KNOWN: { zh: '知道权利被侵害，起算', en: 'The infringement became known; the year begins' },
  INTERRUPTED: { zh: '中断，重新起算', en: 'Interrupted; the year begins anew' },
  SUSPENDED: { zh: '中止', en: 'Suspended; time stands still' },
  RESUMED: { zh: '中止原因消除，继续计算', en: 'The cause of suspension is gone; time runs on' },
} satisfies Record<string, Words>;

export type LimitationEvent = keyof typeof limitationEvents;

/** Why; each ground belongs to one event. A bare question to a hotline is none of them. */
export const limitationGrounds = {
  INFRINGEMENT_KNOWN: { zh: '知道或者应当知道权利被侵害', en: 'The infringement was or should have been known' },
  EMPLOYMENT_ENDED: {
    zh: '劳动关系终止（在职期间的劳动报酬）',
    en: 'The employment ended; for wages earned during it',
  },
  CLAIM_ON_OTHER_SIDE: { zh: '向对方当事人主张权利', en: 'The party claimed its right from the other side' },
  REQUEST_TO_COMPETENT_BODY: { zh: '向有关部门请求权利救济', en: 'The party asked a competent body for relief' },
  OTHER_SIDE_AGREED: { zh: '对方当事人同意履行义务', en: 'The other side agreed to perform' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'Force majeure' },
  OTHER_JUST_CAUSE: { zh: '其他正当理由', en: 'Another just cause' },
  CAUSE_GONE: { zh: '中止时效的原因消除', en: 'The cause of the suspension is gone' },
} satisfies Record<string, Words>;

export type LimitationGround = keyof typeof limitationGrounds;

/** Grounds the law knows for each event. */
export const groundsOf: Readonly<Record<LimitationEvent, readonly LimitationGround[]>> = {
  KNOWN: ['INFRINGEMENT_KNOWN', 'EMPLOYMENT_ENDED'],
  INTERRUPTED: ['CLAIM_ON_OTHER_SIDE', 'REQUEST_TO_COMPETENT_BODY', 'OTHER_SIDE_AGREED'],
  SUSPENDED: ['FORCE_MAJEURE', 'OTHER_JUST_CAUSE'],
  RESUMED: ['CAUSE_GONE'],
};

/** One event as somebody records it. */
export interface LimitationEntry {
  readonly event: LimitationEvent;
  readonly ground: LimitationGround;
  /** Legal day on which it happened; never in the future. */
  readonly on: LegalDate;
}
