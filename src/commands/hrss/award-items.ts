import { isAmount } from '../../kernel/money.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AwardFinality, AwardItem } from '../../domain/arbitration/finality.ts';
import { finalityOf, isFinalItem } from '../../domain/arbitration/finality.ts';
import { minimumWageOf } from '../../domain/arbitration/minimum-wages.ts';
import { claimOf, type AwardableClaim } from '../claim-of.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';

/** What one claim item is awarded, as the tribunal enters it. */
export interface AwardItemEntry {
  readonly claimId: string;
  /** Whole fen. */
  readonly awardedFen: number;
}

/** An award as it is entered. */
export interface AwardEntry {
  readonly finality: AwardFinality;
  /** Whole fen, 0 when nothing is awarded. */
  readonly awardedFen: number;
  readonly items: readonly AwardItemEntry[];
  /** Monthly minimum wage of the place in fen, where the hub has no figure of it. */
  readonly monthlyMinimumFen?: number | null | undefined;
}

/** The items measured, the figure they were measured by, or every fault. */
export interface MeasuredAward {
  readonly faults: Refusal[];
  readonly items: readonly (AwardItem & { readonly isFinal: boolean | null })[];
  readonly monthlyMinimumFen: number | null;
}

/**
 * Measures an award item by item against twelve monthly minimum wages of the place (LDMAL 47, ARB-R 50). A finality
 * that does not fit the items is refused; where the figure is not known it stays the tribunal's word.
 */
export async function measureAward(
  { finality, awardedFen, items, monthlyMinimumFen }: AwardEntry,
  { work, disputeId, region, now }: { work: Work; disputeId: string; region: string; now: Date },
): Promise<MeasuredAward> {
  const faults: Refusal[] = [];
  const known: AwardItem[] = [];
  for (const [index, item] of items.entries()) {
    const path = ['items', String(index)];
    const claim = await claimOf(work, item.claimId, disputeId);
    if (!claim) faults.push(notFound([...path, 'claimId'].join('.')));
    else if (!isAmount(item.awardedFen, 0)) faults.push(wholeFen([...path, 'awardedFen']));
    else known.push(itemOf(claim, item.awardedFen));
  }
  if (new Set(items.map(({ claimId }) => claimId)).size < items.length)
    faults.push(new Refusal('CLAIM_AWARDED_TWICE', { path: ['items'] }));
  if (faults.length > 0 || items.length === 0) return { faults, items: [], monthlyMinimumFen: null };

  const sum = known.reduce((total, item) => total + item.awardedFen, 0);
  if (sum !== awardedFen) faults.push(new Refusal('ITEMS_DO_NOT_ADD_UP', { path: ['items'], allowed: [String(sum)] }));
  const wage = monthlyMinimumFen ?? minimumWageOf(region, legalDateOf(now))?.monthlyFen ?? null;
  const lawful = wage === null ? finality : finalityOf(known, wage);
  if (lawful !== finality) faults.push(new Refusal('FINALITY_DOES_NOT_FIT', { path: ['finality'], allowed: [lawful] }));
  const measured = known.map((item) => ({ ...item, isFinal: wage === null ? null : isFinalItem(item, wage) }));
  return { faults, items: measured, monthlyMinimumFen: wage };
}

function itemOf({ id: claimId, type: claimType, partyId }: AwardableClaim, awardedFen: number): AwardItem {
  return { claimId, claimType, partyId, awardedFen };
}

function wholeFen(path: readonly string[]): Refusal {
  return new Refusal('AMOUNT_NOT_WHOLE_FEN', { path, allowed: ['a whole number of fen, 0 or more'] });
}
