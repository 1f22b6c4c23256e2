import { Field, ID, InterfaceType } from 'type-graphql';
import { idKindOf } from '../../kernel/ids.ts';

const typeOfKind: Readonly<Record<string, string>> = {
  agency: 'Agency',
  staff: 'Staff',
  dispute: 'Dispute',
  referral: 'Referral',
};

@InterfaceType('Node', {
  description: '可按全局标识查询的对象 / Whatever can be asked for by its global id',
  resolveType: ({ id }: { id: string }) => typeOfKind[idKindOf(id) ?? ''],
})
export abstract class NodeInterface {
  @Field(() => ID)
  id!: string;
}
