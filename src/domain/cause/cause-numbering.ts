import type { Citation, Mark, Words } from '../../kernel/words.ts';

/** One edition of the provisions on causes of civil action 民事案件案由规定; each edition numbers anew. */
export interface CauseNumbering {
  /** First filing date it applies to, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last filing date it applies to, inclusive; null while in force. */
  readonly until: string | null;
  readonly source: Citation;
}

/** Editions from 2021 on, oldest first. The numbers of before 2021 are not kept. */
export const causeNumberings = {
  '2021': { from: '2021-01-01', until: '2025-12-31', source: { law: 'CAUSE', article: '', version: '2021' } },
  '2026': { from: '2026-01-01', until: null, source: { law: 'CAUSE', article: '', version: '2026' } },
} satisfies Record<string, CauseNumbering>;

export type CauseNumberingId = keyof typeof causeNumberings;

/** A number within one edition, as the courts write it, and how sure the project is of it. */
export interface CauseNumber {
  readonly number: string;
  readonly mark: Mark;
}

/** A cause of action 案由. Its id stays when an edition renumbers it. */
export interface CauseOfAction {
  readonly title: Words;
  /** 2 for a heading (十七、劳动争议), 3 for a numbered cause (186), 4 for one under it (186(1)). */
  readonly level: 2 | 3 | 4;
  /** Id of the cause above it; null where that one is not on the hub's list. */
  readonly parent: string | null;
  /** Null in an edition that does not know the cause. */
  readonly numbers: Readonly<Record<CauseNumberingId, CauseNumber | null>>;
}

/** The edition valid on a filing date, or null before 2021. @param filingDate `YYYY-MM-DD`, the day the court docketed */
export function findCauseNumbering(filingDate: string): CauseNumberingId | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(filingDate)) throw new RangeError('A filing date is written YYYY-MM-DD');
  for (const id of Object.keys(causeNumberings) as CauseNumberingId[]) {
    const { from, until }: CauseNumbering = causeNumberings[id];
    if (filingDate >= from && (until === null || filingDate <= until)) return id;
  }
  return null;
}
