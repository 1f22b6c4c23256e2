import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { UnionDispute } from './union-view.type.ts';

@ObjectType('UnionActPayload', {
  simpleResolvers: true,
  description: '工会办理结果 / What an act of the union changed',
})
export class UnionActPayload {
  @Field(() => UnionDispute, { nullable: true })
  dispute?: UnionDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
