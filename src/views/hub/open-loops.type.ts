import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { StepName } from '../../domain/referral/step-names.ts';
import { ReferralStepEnum } from '../../graphql/enums.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { ReferralType } from './referral.type.ts';
import { DeadlineRuleType } from './terms.type.ts';

@ObjectType('OpenLoop', {
  simpleResolvers: true,
  description:
    '未闭环的移送：谁欠哪一步、自何时起、至何时止 / A hand-off not closed: who owes which step, since when, until when',
})
export class OpenLoopType {
  @Field(() => ID, { description: '移送标识 / Id of the referral' })
  referralId!: string;

  @Field(() => ReferralType, { nullable: true, description: '移送 / The referral' })
  referral!: ReferralType | null;

  @Field(() => AgencyType, { nullable: true, description: '欠办单位 / Agency that owes the step' })
  agency!: AgencyType | null;

  @Field(() => ReferralStepEnum, { description: '应办步骤 / Step that is owed' })
  step!: StepName;

  @Field(() => WordsType, { description: '步骤名称 / The step in words' })
  title!: WordsType;

  @Field(() => GraphQLDateTime, { description: '自何时起 / Since when' })
  since!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '期限届满时刻；无期限为 null / Until when; null without a clock',
  })
  until!: Date | null;

  @Field(() => DeadlineRuleType, { nullable: true, description: '所依期限 / The clock that bears on it' })
  rule!: DeadlineRuleType | null;
}
