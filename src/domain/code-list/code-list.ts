import type { AgencyType } from '../agency/agency-type.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Citation, Mark, Words } from '../../kernel/words.ts';

/** One code of a list and what it stands for. */
export interface CodeEntry {
  readonly code: string;
  readonly words: Words;
  /** How sure the project is of this code, where that is other than of its list. */
  readonly mark?: Mark;
}

/** One version of a list of codes. What was written on a day is read in the version of that day, however old it is. */
export interface CodeList {
  /** The same for every version of the list, in capitals: `CAUSE_OF_ACTION`. */
  readonly id: string;
  readonly title: Words;
  /** Type of the agencies that keep the list; `HUB` where it is everybody's. */
  readonly owner: AgencyType | 'HUB';
  /** The name of the version within its list, usually its year. */
  readonly version: string;
  readonly validFrom: LegalDate;
  /** Last day it is valid, inclusive; null while nobody has ended it. */
  readonly validTo: LegalDate | null;
  readonly source: Citation;
  readonly mark: Mark;
  readonly entries: readonly CodeEntry[];
}

/** How what a code maps to relates to it: of the same extent, wider, narrower, or nothing there at all. */
export const codeRelations = {
  EXACT: { zh: '等同', en: 'Means the same' },
  BROADER: { zh: '对方范围更宽', en: 'What it maps to is wider' },
  NARROWER: { zh: '对方范围更窄', en: 'What it maps to is narrower' },
  NONE: { zh: '无对应', en: 'Nothing answers to it' },
} satisfies Record<string, Words>;

export type CodeRelation = keyof typeof codeRelations;

/** What becomes of one code of the list mapped from. */
export interface CodeMapping {
  readonly code: string;
  readonly kind: CodeRelation;
  /** Code of the list mapped to; null where the kind is `NONE`. */
  readonly to: string | null;
  /** Why nothing answers to it; where something does, a caution if one is needed. */
  readonly note?: Words;
}

/** A version of a list, named. */
export interface VersionName {
  readonly list: string;
  readonly version: string;
}

/** How each code of one version reads in another. It is read backwards as well. */
export interface CodeTable {
  readonly from: VersionName;
  readonly to: VersionName;
  readonly source: Citation;
  readonly mark: Mark;
  /** Every code of `from`, once: what maps to nothing says so. */
  readonly lines: readonly CodeMapping[];
}

/** Every list the hub knows and every table between them. */
export interface CodeBook {
  readonly lists: readonly CodeList[];
  readonly tables: readonly CodeTable[];
}
