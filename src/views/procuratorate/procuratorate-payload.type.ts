import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { ProcuratorateDispute } from './procuratorate-view.type.ts';

@ObjectType('ProcuratorateActPayload', {
  simpleResolvers: true,
  description: '检察院办理结果 / What an act of the procuratorate changed',
})
export class ProcuratorateActPayload {
  @Field(() => ProcuratorateDispute, { nullable: true })
  dispute?: ProcuratorateDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
