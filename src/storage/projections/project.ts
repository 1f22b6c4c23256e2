import type { Fact } from '../../domain/history/fact.ts';
import { disputeProjections } from './dispute-projections.ts';
import type { Occasion, Projections } from './projection.ts';
import { peopleProjections } from './people-projections.ts';
import { referralProjections } from './referral-projections.ts';
import { retentionProjections } from './retention-projections.ts';
import { rightsProjections } from './rights-projections.ts';

const projections: Projections = {
  ...disputeProjections,
  ...peopleProjections,
  ...referralProjections,
  ...retentionProjections,
  ...rightsProjections,
};

/** Writes what the fact changes. The state tables are written here and nowhere else. */
export function project(fact: Fact, occasion: Occasion): void {
  const fold = projections[fact.type] as ((fact: Fact, occasion: Occasion) => void) | undefined;
  fold?.(fact, occasion);
}
