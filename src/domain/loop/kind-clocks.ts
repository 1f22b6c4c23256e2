import type { Clock, ReferralKind } from '../referral/referral-kind.ts';
import { returnedStates } from '../referral/referral.ts';

/** What the search for stuck loops has to know of the kinds; pairs are written `R08:ASSIGN_ACCEPT`. */
export interface KindClocks {
  /** Clocks that every acceptance starts. */
  readonly begins: readonly string[];
  /** Clocks that go on lawfully after the referral is over: an outcome starts them. */
  readonly outlives: readonly string[];
  /** Clocks that stand still and that a step or an outcome of the kind resumes or stops. */
  readonly resumes: readonly string[];
  /** Kinds that need a consent. */
  readonly asks: readonly string[];
  /** Kinds that are for disputes already closed. */
  readonly afterwards: readonly string[];
}

/** Reads them from the declarations, so that a new kind is searched like every other. */
export function kindClocks(kinds: readonly ReferralKind[]): KindClocks {
  const pairs = (each: (kind: ReferralKind) => readonly string[]) =>
    kinds.flatMap((kind) => [...new Set(each(kind))].map((rule) => `${kind.code}:${rule}`));
  return {
    begins: pairs((kind) => (kind.steps.ACCEPT?.starts ?? []).filter(isUnconditional).map(({ rule }) => rule)),
    outlives: pairs((kind) => [
      ...Object.values(kind.outcomes).flatMap(({ starts }) => (starts ?? []).map(({ rule }) => rule)),
      ...Object.values(kind.steps)
        .filter(({ to }) => returnedStates.some((state) => state === to))
        .flatMap(({ starts }) => (starts ?? []).map(({ rule }) => rule)),
    ]),
    resumes: pairs((kind) => [
      ...Object.values(kind.steps).flatMap(({ resumes, stops }) => [
        ...(resumes ?? []),
        ...(stops === 'ALL' ? ownRules(kind) : (stops ?? [])),
      ]),
      ...Object.values(kind.outcomes).flatMap(({ resumes, voids }) => [...(resumes ?? []), ...(voids ?? [])]),
    ]),
    asks: kinds.filter(({ consent }) => consent !== 'NONE').map(({ code }) => code),
    afterwards: kinds.filter(({ requires }) => !requires.includes('DISPUTE_OPEN')).map(({ code }) => code),
  };
}

function isUnconditional({ receiverType, variant }: Clock): boolean {
  return receiverType === undefined && variant === undefined;
}

function ownRules(kind: ReferralKind): string[] {
  return [...kind.clocksAtSending, ...Object.values(kind.steps).flatMap(({ starts }) => starts ?? [])].map(
    ({ rule }) => rule,
  );
}
