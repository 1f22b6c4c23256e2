import type { DeadlineExtension, ExtensionAuthority, Period } from '../deadline-rule.ts';

/** As long as all parties agree, as often as they agree (OMR 25; IM 27). */
export const byAllParties: DeadlineExtension = {
  by: 'ALL_PARTIES',
  maximum: null,
  note: { zh: '经各方当事人同意可以延长，不设上限', en: 'Every party agrees; no cap' },
};

/** The court lengthens a party's period after an obstacle, on application within ten days of its end (CPL 86). */
export const afterObstacle: DeadlineExtension = {
  by: 'COURT',
  maximum: null,
  note: {
    zh: '因不可抗拒的事由或者其他正当理由耽误的，障碍消除后十日内申请，由人民法院决定',
    en: 'After an obstacle, on application within ten days of its end; the court decides',
  },
};

/** The president of the court approves and the law names no figure. */
export const byPresident: DeadlineExtension = {
  by: 'PRESIDENT',
  maximum: null,
  note: { zh: '有特殊情况的，由本院院长批准', en: 'Special circumstances; the president of the court approves' },
};

/** The head of the handling body (or the president of the court) approves, up to a figure the law names. */
export function approvedUpTo(maximum: Period, by: ExtensionAuthority = 'HEAD'): DeadlineExtension {
  const note =
    by === 'PRESIDENT'
      ? { zh: '由本院院长批准', en: 'The president of the court approves' }
      : { zh: '由本机关（机构）负责人批准', en: 'The head of the handling body approves' };
  return { by, maximum, note };
}
