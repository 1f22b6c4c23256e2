import { daysBetween, isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { isWithin, regionLevel } from '../../kernel/region-code.ts';
import type { Agency } from '../agency/agency.ts';
import type { AgencyType } from '../agency/agency-type.ts';

/** One side of an agreement: one agency by name, or every agency of a type in a region. */
export type AgreementSide =
  | { readonly agencyId: string; readonly type: null; readonly region: null }
  | { readonly agencyId: null; readonly type: AgencyType; readonly region: string };

/** Agreement under which two sides hand matters and their data to each other, in either direction. */
export interface SharingAgreement {
  readonly id: string;
  /** Its own number, as the paper bears it. */
  readonly number: string;
  readonly one: AgreementSide;
  readonly other: AgreementSide;
  /** Codes of the kinds it covers; empty for every kind. */
  readonly kinds: readonly string[];
  readonly fromOn: LegalDate;
  /** Last day: it lapses at 24:00 Asia/Shanghai. */
  readonly untilOn: LegalDate;
  /** When it was ended before its time. */
  readonly endedAt: Date | null;
}

/** Days before the last day from which the hub warns. */
export const warnDaysAhead = 30;

type Body = Pick<Agency, 'id' | 'type' | 'region'>;

/** A hand-off from one agency to another, as agreements look at it. */
export interface HandOff {
  readonly from: Body;
  readonly to: Body;
  readonly kind: string;
}

/** Whether the agreement speaks of such a hand-off at all, in force or not. */
export function covers(
  agreement: Pick<SharingAgreement, 'one' | 'other' | 'kinds'>,
  { from, to, kind }: HandOff,
): boolean {
  const { one, other, kinds } = agreement;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  return (isSide(one, from) && isSide(other, to)) || (isSide(one, to) && isSide(other, from));
}

/** Whether it is in force on the day and was not ended before the instant. */
export function isInForce({ fromOn, untilOn, endedAt }: SharingAgreement, on: LegalDate, at: Date): boolean {
  return fromOn <= on && on <= untilOn && (endedAt === null || endedAt > at);
}

/** Whether its last day lies within so many days from now, and it has not lapsed already. */
export function endsWithin({ untilOn, endedAt }: SharingAgreement, days: number, today: LegalDate): boolean {
  return endedAt === null && untilOn >= today && daysBetween(today, untilOn) <= days;
}

/**
 * Why a hand-off may not be made under the agreements there are: one was registered for the pair and none is in force, or
 * the kind rests on an agreement and none was ever registered. Where neither holds, the law itself is the basis.
 */
export function agreementFaults(
  agreements: readonly SharingAgreement[],
  handOff: HandOff & { readonly needsAgreement: boolean },
  { today, now }: { readonly today: LegalDate; readonly now: Date },
): Refusal[] {
  const about = agreements.filter((agreement) => covers(agreement, handOff));
  if (about.some((agreement) => isInForce(agreement, today, now))) return [];
  const path = ['toAgencyId'];
  if (about.length > 0) {
    const last = about
      .map(({ untilOn }) => untilOn)
      .sort()
      .at(-1)!;
    return [
      new Refusal('AGREEMENT_LAPSED', { path, allowed: ['registerSharingAgreement'], details: { untilOn: last } }),
    ];
  }
  return handOff.needsAgreement
    ? [new Refusal('SHARING_AGREEMENT_MISSING', { path, allowed: ['registerSharingAgreement'] })]
    : [];
}

function isSide(side: AgreementSide, { id, type, region }: Body): boolean {
  if (side.agencyId !== null) return side.agencyId === id;
  return side.type === type && isWithin(region, side.region);
}

/** An agreement as somebody enters it. */
export interface AgreementEntry {
  readonly number: string;
  readonly one: SideEntry;
  readonly other: SideEntry;
  readonly kinds: readonly string[];
  readonly fromOn: string;
  readonly untilOn: string;
}

/** A side as somebody enters it: an agency, or a type with a region, never both. */
export interface SideEntry {
  readonly agencyId?: string | null | undefined;
  readonly type?: AgencyType | null | undefined;
  readonly region?: string | null | undefined;
}

/** Every fault of an entry at once; whether agencies and kinds exist is asked of the lists given. */
export function agreementEntryFaults(
  entry: AgreementEntry,
  known: { readonly agencies: (id: string) => boolean; readonly kinds: readonly string[] },
): Refusal[] {
  const faults = [...sideFaults(entry.one, 'one', known.agencies), ...sideFaults(entry.other, 'other', known.agencies)];
  for (const kind of entry.kinds.filter((each) => !known.kinds.includes(each)))
    faults.push(new Refusal('KIND_UNKNOWN', { path: ['kinds', kind], allowed: known.kinds }));
  const dates = (['fromOn', 'untilOn'] as const).filter((field) => !isLegalDate(entry[field]));
  for (const field of dates) faults.push(new Refusal('DATE_MALFORMED', { path: [field], allowed: ['YYYY-MM-DD'] }));
  if (dates.length === 0 && entry.untilOn < entry.fromOn)
    faults.push(new Refusal('PERIOD_REVERSED', { path: ['untilOn'], allowed: [`≥ ${entry.fromOn}`] }));
  return faults;
}

function sideFaults({ agencyId, type, region }: SideEntry, path: string, exists: (id: string) => boolean): Refusal[] {
  const byName = !!agencyId && !type && !region;
  const byType = !agencyId && !!type && !!region;
  if (!byName && !byType)
    return [new Refusal('SIDE_NOT_CLEAR', { path: [path], allowed: ['agencyId', 'type + region'] })];
  if (agencyId && !exists(agencyId)) return [new Refusal('NOT_FOUND', { path: [path, 'agencyId'] })];
  if (region && regionLevel(region) === null)
    return [new Refusal('REGION_MALFORMED', { path: [path, 'region'], allowed: ['530000', '530114'] })];
  return [];
}

/** A side as it is kept. */
export function sideOf({ agencyId, type, region }: SideEntry): AgreementSide {
  return agencyId ? { agencyId, type: null, region: null } : { agencyId: null, type: type!, region: region! };
}
