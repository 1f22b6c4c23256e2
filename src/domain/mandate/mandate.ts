import type { Words } from '../../kernel/words.ts';

/** Who acts for a party. */
export const mandateKinds = {
  LAWYER: { zh: '律师', en: 'Lawyer' },
  UNION_REPRESENTATIVE: { zh: '工会代理人', en: 'Union representative' },
  PROXY: { zh: '其他委托代理人', en: 'Other proxy' },
} satisfies Record<string, Words>;

export type MandateKind = keyof typeof mandateKinds;

/** How far a mandate goes: procedure only, or also what the paper lists. */
export const mandateScopes = {
  GENERAL: { zh: '一般授权', en: 'General' },
  SPECIAL: { zh: '特别授权', en: 'With the special authorities listed' },
} satisfies Record<string, Words>;

export type MandateScope = keyof typeof mandateScopes;

/** What nobody may do for another unless the paper says so in words (CPL 62). */
export const specialAuthorities = {
  ADMIT: { zh: '代为承认诉讼请求', en: 'To admit a claim' },
  WAIVE: { zh: '代为放弃诉讼请求', en: 'To waive a claim' },
  SETTLE: { zh: '代为和解', en: 'To settle' },
  COUNTERCLAIM: { zh: '代为反诉', en: 'To bring a counterclaim' },
  APPEAL: { zh: '代为上诉', en: 'To appeal' },
} satisfies Record<string, Words>;

export type SpecialAuthority = keyof typeof specialAuthorities;

export const specialAuthorityNames = Object.keys(specialAuthorities) as SpecialAuthority[];

/** A person who acts for one party of one dispute, from one instant to another. */
export interface Mandate {
  readonly id: string;
  readonly partyId: string;
  readonly staffId: string;
  readonly agencyId: string;
  readonly kind: MandateKind;
  readonly scope: MandateScope;
  readonly authorities: readonly SpecialAuthority[];
  readonly fromAt: Date;
  /** Exclusive: 24:00 Asia/Shanghai of the last day, or the instant it was revoked or replaced. */
  readonly endsAt: Date;
  /** Part in the dispute it opened; it ends at the same instant. */
  readonly participationId: string;
}

/** Whether the mandate holds at the instant; nothing has to run for it to lapse. */
export function holds({ fromAt, endsAt }: Pick<Mandate, 'fromAt' | 'endsAt'>, at: Date): boolean {
  return fromAt <= at && at < endsAt;
}

/** Whether the paper lists the authority. */
export function hasAuthority(mandate: Pick<Mandate, 'scope' | 'authorities'>, authority: SpecialAuthority): boolean {
  return mandate.scope === 'SPECIAL' && mandate.authorities.includes(authority);
}
