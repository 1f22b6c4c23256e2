import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { VisitMethodEnum } from './union-enums.ts';

@ObjectType('ContactAttempt', {
  simpleResolvers: true,
  description: '一次联系 / One try to reach somebody',
})
export class ContactAttemptType {
  @Field(() => GraphQLDateTime, { nullable: true, description: '联系时间 / When it was tried' })
  at!: string | null;

  @Field(() => VisitMethodEnum, { nullable: true, description: '联系方式 / How it was tried' })
  method!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否联系上 / Whether somebody answered' })
  reached!: boolean | null;
}
