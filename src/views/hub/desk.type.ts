import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';

@ObjectType('Desk', { simpleResolvers: true, description: '收件台 / Team inbox of an agency' })
export class DeskType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  @Field(() => WordsType)
  name!: WordsType;

  @Field(() => [String], { description: '所辖地区，空为全部 / Regions it serves; empty for every region' })
  regions!: readonly string[];

  @Field(() => [String], { description: '所收移送种类，空为全部 / Kinds it takes; empty for every kind' })
  kinds!: readonly string[];

  @Field(() => [String], { description: '所收案由，空为全部 / Causes it takes; empty for every cause' })
  causes!: readonly string[];

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '同时办理上限 / Most matters at once; null for no limit',
  })
  capacity!: number | null;

  @Field(() => Boolean, { description: '是否在用；停用后新件不再分到此处 / Whether it takes new matters' })
  enabled!: boolean;

  agencyId!: string;
}
