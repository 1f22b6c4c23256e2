import type { IdKind } from '../../kernel/ids.ts';
import type { Citation, Words } from '../../kernel/words.ts';

/** Why a part of a record is sealed; each ground stands in a law, so that nobody seals because it is convenient. */
export const sealGrounds = {
  WHISTLE_BLOWER: { zh: '举报人保密', en: 'Whistle-blower' },
  MINOR: { zh: '未成年人保护', en: 'Minor' },
  MEDICAL: { zh: '工伤医疗信息', en: 'Medical data of an injury' },
  PERSONAL_SAFETY: { zh: '人身安全', en: 'Personal safety' },
} satisfies Record<string, Words>;

export type SealGround = keyof typeof sealGrounds;

/** Article each ground rests on (domain §5.1, §5.2). */
export const sealBasis: Readonly<Record<SealGround, Citation>> = {
  WHISTLE_BLOWER: { law: 'INSP', article: '9', version: '2004' },
  MINOR: { law: 'PIPL', article: '31', version: '2021' },
  MEDICAL: { law: 'PIPL', article: '28-29', version: '2021' },
  PERSONAL_SAFETY: { law: 'PIPL', article: '10', version: '2021' },
};

/** What can be sealed: a value of a party, or a row whole. */
export const sealParts = {
  NAME: { zh: '姓名', en: 'Name of a party' },
  CONTACT: { zh: '联系方式', en: 'Contact of a party' },
  IDENTITY: { zh: '身份信息', en: 'Identity of a party' },
  ROW: { zh: '整件（材料、记录或本单位案卷条目）', en: 'A document, a note, or an entry of an agency’s own book' },
} satisfies Record<string, Words>;

export type SealPart = keyof typeof sealParts;

/** Value of a party each part stands for. */
export type PartyPart = Exclude<SealPart, 'ROW'>;

/** A part of a record that only its holders see, from the sealing until it is lifted. */
export interface Seal {
  readonly id: string;
  readonly disputeId: string;
  /** `sealKey` of what is sealed. */
  readonly key: string;
  readonly ground: SealGround;
  readonly agencyId: string;
  /** Agencies that go on seeing it; the one that sealed is the first. */
  readonly holderIds: readonly string[];
  readonly sealedAt: Date;
  readonly liftedAt: Date | null;
}

/** One text for what is sealed: the row's own id, or the party's id and the part. */
export function sealKey(subjectId: string, part: SealPart): string {
  return part === 'ROW' ? subjectId : `${subjectId} ${part}`;
}

/** Rows that can be sealed whole, by the kind of their id: those that hold a person's data or words about one. */
export const sealableRows = [
  'document',
  'note',
  'hotlineOrder',
  'consultation',
  'injuryRecognition',
  'informant',
  'warning',
  'incidentReport',
  'aidFile',
  'visit',
] as const satisfies readonly IdKind[];

/** A live seal as rights look at it. */
export type LyingSeal = Pick<Seal, 'id' | 'key' | 'holderIds' | 'liftedAt'>;

/**
 * What is sealed from the agency now, by key; null where nothing is. Of several seals on one thing the oldest decides,
 * so that nobody takes a part from its holders by sealing it again, nor learns by trying that it is sealed.
 */
export function sealedFrom(agencyId: string, seals: readonly LyingSeal[]): readonly string[] | null {
  const live = seals.filter(({ liftedAt }) => liftedAt === null);
  const hidden = live
    .filter(({ id, key }) => !live.some((earlier) => earlier.key === key && earlier.id < id))
    .filter(({ holderIds }) => !holderIds.includes(agencyId));
  return hidden.length > 0 ? hidden.map(({ key }) => key) : null;
}
