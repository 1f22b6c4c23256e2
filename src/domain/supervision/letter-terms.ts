import type { Words } from '../../kernel/words.ts';

/** The three documents of union supervision, 一函两书; none of them has coercive force (TUL 23, 26; UNION-S). */
export const letterKinds = {
  REMINDER: { zh: '工会劳动法律监督提示函', en: 'Reminder (R21)' },
  OPINION: { zh: '工会劳动法律监督意见书', en: 'Opinion (R22)' },
  SUGGESTION: { zh: '工会劳动法律监督建议书', en: 'Suggestion to the department (R23)' },
} satisfies Record<string, Words>;

export type LetterKind = keyof typeof letterKinds;

/** How a document reaches its addressee; each is proved by a record of service. */
export const deliveryMethods = {
  IN_PERSON: { zh: '直接送达', en: 'Handed over' },
  LEFT_WITH_WITNESS: { zh: '留置送达', en: 'Left in the presence of a witness' },
  MAIL: { zh: '邮寄送达', en: 'By post' },
  ELECTRONIC: { zh: '电子送达', en: 'Electronically' },
} satisfies Record<string, Words>;

export type DeliveryMethod = keyof typeof deliveryMethods;

/** What comes of a document: the first five of the employer, the rest of the department. */
export const letterResults = {
  CORRECTED: { zh: '已整改', en: 'Corrected' },
  EXPLAINED: { zh: '作出说明且成立', en: 'Explained, and the explanation holds' },
  PARTLY: { zh: '部分整改', en: 'Corrected in part' },
  DISPUTED: { zh: '提出异议', en: 'Disputed' },
  NO_REPLY: { zh: '逾期未答复', en: 'No reply in time' },
  ADOPTED: { zh: '采纳', en: 'Adopted' },
  PARTLY_ADOPTED: { zh: '部分采纳', en: 'Adopted in part' },
  NOT_ADOPTED: { zh: '不采纳', en: 'Not adopted' },
} satisfies Record<string, Words>;

export type LetterResult = keyof typeof letterResults;

const ofEmployer = ['CORRECTED', 'EXPLAINED', 'PARTLY', 'DISPUTED', 'NO_REPLY'] as const;

/** What can come of each document. */
export const resultsOf: Readonly<Record<LetterKind, readonly LetterResult[]>> = {
  REMINDER: ofEmployer,
  OPINION: ['CORRECTED', 'PARTLY', 'DISPUTED', 'NO_REPLY'],
  SUGGESTION: ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'NO_REPLY'],
};
