import { bitOf } from '../../domain/dispute/field-group.ts';
import type { Fact, FactOf, FactType } from '../../domain/history/fact.ts';
import type { Scribe } from '../scribe.ts';

/** What a projection is told beside the fact: when it happened and who did it. */
export interface Occasion {
  readonly at: Date;
  readonly agencyId: string;
  readonly staffId: string | null;
  readonly scribe: Scribe;
}

/** Folds one fact into the present state. Facts without an entry leave none behind. */
export type Projections = { readonly [Type in FactType]?: (fact: FactOf<Type>, occasion: Occasion) => void };

/** Columns that carry a fact's group to the row it makes. */
export function groupColumns({ group }: Pick<Fact, 'group'>) {
  return { fieldGroup: group, groupBit: bitOf(group) };
}
