import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ContactAttemptType } from './contact-attempt.type.ts';
import { VisitGroundEnum, VisitSubjectEnum } from './union-enums.ts';

@ObjectType('VisitTask', {
  simpleResolvers: true,
  description:
    '回访任务：到期前联系，至少在两个不同日期联系不上才算未联系上 / A visit to be made; nobody counts as unreached before attempts on two different days (R36)',
})
export class VisitTaskType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it answers' })
  referralId!: string | null;

  @Field(() => VisitSubjectEnum, { nullable: true, description: '回访对象 / Who is to be visited' })
  subject!: string | null;

  @Field(() => VisitGroundEnum, { nullable: true, description: '回访缘由 / Why' })
  ground!: string | null;

  @Field(() => ID, { nullable: true, description: '因哪次回访而起 / Visit that made it necessary' })
  followsVisitId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '建立时间 / When it was opened' })
  openedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '应回访日 / Day it is due' })
  dueOn!: string | null;

  @Field(() => [ContactAttemptType], { nullable: true, description: '历次联系 / Each time contact was tried' })
  attempts!: ContactAttemptType[] | null;

  @Field(() => ID, { nullable: true, description: '完成它的回访 / Visit that answered it' })
  visitId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '完成时间 / When it was done' })
  closedAt!: string | null;
}
