import type { Words } from '../../kernel/words.ts';

/** Papers whose service on a party has consequences of its own. */
export const servedPapers = {
  COMPLAINT_COPY: { zh: '起诉状副本', en: 'Copy of the complaint' },
  JUDGMENT: { zh: '判决书', en: 'Judgment' },
  RULING: { zh: '裁定书', en: 'Ruling' },
  MEDIATION_DOCUMENT: { zh: '民事调解书', en: 'Court mediation document' },
  PAYMENT_ORDER: { zh: '支付令', en: 'Payment order' },
  EXEC_NOTICE: { zh: '执行通知书', en: 'Notice of enforcement' },
  OBJECTION_RULING: { zh: '异议裁定书', en: 'Ruling on an objection' },
} satisfies Record<string, Words>;

export type ServedPaper = keyof typeof servedPapers;

interface MethodTerms {
  readonly title: Words;
  /** The addressee signed for the paper. */
  readonly signed: boolean;
}

function method(zh: string, en: string, signed: boolean): MethodTerms {
  return { title: { zh, en }, signed };
}

/** How a paper is served (CPL 87–95). */
export const serviceMethods = {
  DIRECT: method('直接送达', 'Handed over in person', true),
  ELECTRONIC: method('电子送达', 'Electronic service', true),
  MAIL: method('邮寄送达', 'By post', true),
  ENTRUSTED: method('委托送达', 'Through another court', true),
  FORWARDED: method('转交送达', 'Forwarded by the body the person is with', true),
  LEFT_ON_REFUSAL: method('留置送达', 'Left behind after refusal', false),
  GROUP_POSTING: method('张贴送达', 'Posted for a group', false),
  PUBLIC_NOTICE: method('公告送达', 'Public notice', false),
} satisfies Record<string, MethodTerms>;

export type ServiceMethod = keyof typeof serviceMethods;
