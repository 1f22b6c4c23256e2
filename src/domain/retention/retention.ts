import { addDays, addYears, legalDateOf, startOfLegalDay, type LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import { yearsOf, type FileKind, type RetentionFigure } from './retention-periods.ts';

/** Why a file may not be erased although its time is over; deletion checks all three first. */
export const holdGrounds = {
  LITIGATION: { zh: '诉讼、仲裁或执行需要', en: 'A suit, arbitration or enforcement needs it' },
  AUDIT: { zh: '审计、监督或检察需要', en: 'An audit, supervision or the procuratorate needs it' },
  ARCHIVE: { zh: '档案鉴定或移交', en: 'Appraisal by, or transfer to, the archives' },
} satisfies Record<string, Words>;

export type HoldGround = keyof typeof holdGrounds;

/** A hold on a dispute: while it is in place the time it is kept does not run. */
export interface LegalHold {
  readonly id: string;
  readonly ground: HoldGround;
  readonly agencyId: string;
  readonly placedAt: Date;
  /** Last day it holds by itself; null until it is lifted. */
  readonly untilOn: LegalDate | null;
  readonly liftedAt: Date | null;
}

/** A request to erase, until a second person has approved it. */
export interface ErasureProposal {
  readonly id: string;
  readonly agencyId: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly approvedAt: Date | null;
}

/** What decides how long the record of a dispute is kept. */
export interface RetentionFile {
  readonly region: string;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  /** Kinds of files it holds. */
  readonly kinds: readonly FileKind[];
  readonly holds: readonly LegalHold[];
  readonly proposals: readonly ErasureProposal[];
}

/** How long a record is kept. */
export interface Retention {
  /** The kind of file that is kept longest. */
  readonly kind: FileKind;
  /** When it may be erased; null while it is not closed, and while a hold stops the clock. */
  readonly until: Date | null;
  /** Holds in place at the moment. */
  readonly holding: readonly LegalHold[];
}

/** How long the record is kept, as of a moment: the longest of its files, and no hour less for any hold. */
export function retentionOf(file: RetentionFile, figures: readonly RetentionFigure[], now: Date): Retention {
  const { region, closedAt, holds } = file;
  const on = legalDateOf(closedAt ?? now);
  const kinds: readonly FileKind[] = file.kinds.length > 0 ? file.kinds : ['HUB'];
  const years = (kind: FileKind) => yearsOf(kind, figures, { region, on });
  const kind = kinds.reduce((longest, each) => (years(each) > years(longest) ? each : longest));
  const holding = holds.filter((hold) => hold.placedAt <= now && endOf(hold) > now.getTime());
  if (!closedAt || holding.length > 0) return { kind, until: null, holding };
  const end = dayAfter(addYears(on, years(kind)));
  const placed = holds.filter(({ placedAt }) => placedAt <= now);
  return { kind, until: new Date(end.getTime() + stoppedFor(placed, closedAt)), holding };
}

/** The first instant after the day. */
function dayAfter(date: LegalDate): Date {
  return startOfLegalDay(addDays(date, 1));
}

/** Instant, in milliseconds, at which a hold is over. */
function endOf({ untilOn, liftedAt }: LegalHold): number {
  const byItself = untilOn ? dayAfter(untilOn).getTime() : Infinity;
  return Math.min(byItself, liftedAt?.getTime() ?? Infinity);
}

/** Milliseconds after the closing in which at least one hold was in place; two at once stop the clock once. */
function stoppedFor(holds: readonly LegalHold[], closedAt: Date): number {
  const spans = holds
    .map((hold) => [Math.max(hold.placedAt.getTime(), closedAt.getTime()), endOf(hold)] as const)
    .filter(([from, to]) => to > from)
    .sort(([a], [b]) => a - b);
  let [total, reached] = [0, closedAt.getTime()];
  for (const [from, to] of spans) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
