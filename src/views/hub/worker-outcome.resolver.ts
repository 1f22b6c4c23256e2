import { GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { workerOutcomes } from '../../domain/claim/worker-outcome.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { OutcomeTotalType, WorkerOutcomesType } from './worker-outcome.type.ts';

const open = { zh: '尚无结果', en: 'Nothing yet' };

@Resolver(() => OutcomeTotalType)
export class OutcomeTotalResolver {
  @FieldResolver(() => WordsType)
  title(@Root() { outcome }: OutcomeTotalType): WordsType {
    const { zh, en } = outcome === 'OPEN' ? open : workerOutcomes[outcome as keyof typeof workerOutcomes];
    return { zh, en };
  }
}

@Resolver(() => WorkerOutcomesType)
export class WorkerOutcomesResolver {
  @FieldResolver(() => GraphQLNonNegativeInt)
  workerCount(@Root() { byOutcome }: WorkerOutcomesType): number {
    return sum(byOutcome, ({ count }) => count);
  }

  @FieldResolver(() => GraphQLNonNegativeInt)
  settledCount(@Root() { byOutcome }: WorkerOutcomesType): number {
    return sum(byOutcome, ({ settled, count }) => (settled ? count : 0));
  }

  @FieldResolver(() => GraphQLNonNegativeInt)
  unsettledCount(@Root() { byOutcome }: WorkerOutcomesType): number {
    return sum(byOutcome, ({ settled, count }) => (settled ? 0 : count));
  }

  @FieldResolver(() => GraphQLSafeInt, { nullable: true })
  settledAmountFen(@Root() { byOutcome }: WorkerOutcomesType): number | null {
    return sumShown(byOutcome.filter(({ settled }) => settled));
  }

  @FieldResolver(() => GraphQLSafeInt, { nullable: true })
  amountFen(@Root() { byOutcome }: WorkerOutcomesType): number | null {
    return sumShown(byOutcome);
  }
}

function sum(totals: readonly OutcomeTotalType[], of: (total: OutcomeTotalType) => number): number {
  return totals.reduce((total, each) => total + of(each), 0);
}

/** A sum of which a part is not shown is not shown either, or the part could be worked out. */
function sumShown(totals: readonly OutcomeTotalType[]): number | null {
  if (totals.some(({ amountFen }) => amountFen === null)) return null;
  return sum(totals, ({ amountFen }) => amountFen!);
}
