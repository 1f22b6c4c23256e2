import { Field, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';

@InputType('ReceiveSupportApplicationInput', {
  description: '登记支持起诉申请 / Enters an application for support of a suit',
})
export class ReceiveSupportApplicationInputType extends ActInputType {
  @Field(() => String, {
    description: '起诉确有困难的情形，至多2000字 / Why suing is really difficult, at most 2,000 characters',
  })
  difficulty!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '支持起诉申请书等 / Application and others' })
  documents!: DocumentInputType[];
}
