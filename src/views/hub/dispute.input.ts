import { Field, ID, InputType } from 'type-graphql';
import type { DisputeStage } from '../../domain/dispute/stage.ts';
import { DisputeStageEnum } from '../../graphql/enums.ts';
import { badArgument } from '../../graphql/page.ts';
import type { DisputeBy } from '../../storage/reads/dispute-detail.ts';

@InputType('DisputeAliasInput', { description: '某单位自己的案号 / One agency’s own number' })
export class DisputeAliasInput {
  @Field(() => ID)
  agencyId!: string;

  @Field(() => String)
  number!: string;
}

@InputType('DisputeByInput', { description: '三者择一 / Exactly one of the three' })
export class DisputeByInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => DisputeAliasInput, { nullable: true })
  alias?: DisputeAliasInput | null;
}

@InputType('DisputeFilterInput', { description: '筛选条件，全部满足 / What a list of disputes is narrowed by' })
export class DisputeFilterInput {
  @Field(() => [DisputeStageEnum], { nullable: true })
  stages?: DisputeStage[] | null;

  @Field(() => String, { nullable: true, description: '区划代码前缀 / Leading digits of the region code' })
  regionPrefix?: string | null;

  @Field(() => [ID], { nullable: true })
  causes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '仅看本单位当前负责的 / Only those your agency is accountable for now',
  })
  accountableToMe?: boolean | null;
}

/** Leading digits of a region code. @throws GraphQLError BAD_USER_INPUT for anything else */
export function digitsOf(regionPrefix: string | null | undefined): string | null {
  if (regionPrefix === null || regionPrefix === undefined) return null;
  if (!/^\d{1,12}$/.test(regionPrefix)) throw badArgument('filter', ['1–12 digits'], ['filter', 'regionPrefix']);
  return regionPrefix;
}

/** How the dispute is named. @throws GraphQLError BAD_USER_INPUT unless exactly one way is given */
export function byOf({ id, number, alias }: DisputeByInput): DisputeBy {
  const given = [id, number, alias].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1 || given[0] === '') throw badArgument('by', ['id', 'number', 'alias']);
  if (id) return { ids: [id] };
  return number ? { number } : { alias: alias! };
}
