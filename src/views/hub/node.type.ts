import { Field, ID, InterfaceType } from 'type-graphql';
import { idKindOf } from '../../kernel/ids.ts';

const typeOfKind: Readonly<Record<string, string>> = {
  agency: 'Agency',
  staff: 'Staff',
  dispute: 'Dispute',
  referral: 'Referral',
};

/** The type of an object, told by its id; every id tells its own type. */
export function typeOfNode({ id }: { readonly id: string }): string | undefined {
  return typeOfKind[idKindOf(id) ?? ''];
}

@InterfaceType('Node', {
  description: '可按全局标识查询的对象 / Whatever can be asked for by its global id',
  resolveType: typeOfNode,
})
export abstract class NodeInterface {
  @Field(() => ID)
  id!: string;
}
