import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { DeliveryMethodEnum, SupervisionLetterKindEnum, SupervisionResultEnum } from './union-enums.ts';

@InputType('IssueSupervisionLetterInput', { description: '签发监督文书 / Issues a document of union supervision' })
export class IssueSupervisionLetterInputType extends ActInputType {
  @Field(() => SupervisionLetterKindEnum, { description: '文书种类 / Which of the three' })
  kind!: keyof typeof SupervisionLetterKindEnum;

  @Field(() => String, { description: '文号，本单位不重复 / Number, once for your union' })
  number!: string;

  @Field(() => ID, {
    nullable: true,
    description: '所依据的前一文书；建议书必填意见书 / Document it follows; the opinion, for a suggestion',
  })
  previousId?: string | null;

  @Field(() => ID, { nullable: true, description: '建议书发往的主管部门 / Department a suggestion goes to' })
  addresseeAgencyId?: string | null;

  @Field(() => String, {
    description: '查明的事实，不写姓名，至多10000字 / Facts found, nobody named, at most 10,000 characters',
  })
  facts!: string;

  @Field(() => [String], { description: '所违反或者依据的条款，1至50条 / Articles broken or relied on, 1 to 50' })
  articles!: string[];

  @Field(() => String, { description: '整改要求 / Correction demanded' })
  demand!: string;

  @Field(() => String, { nullable: true, description: '工会联系方式 / How to reach the union' })
  contact?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '文书正本等 / The document itself and others' })
  documents!: DocumentInputType[];
}

@InputType('DeliverSupervisionLetterInput', {
  description: '登记送达监督文书 / Records delivery of a supervision document',
})
export class DeliverSupervisionLetterInputType extends ActInputType {
  @Field(() => ID, { description: '文书 / The document' })
  letterId!: string;

  @Field(() => DeliveryMethodEnum, { description: '送达方式 / How it was delivered' })
  method!: keyof typeof DeliveryMethodEnum;

  @Field(() => Boolean, { defaultValue: false, description: '是否拒收 / Whether the addressee refused it' })
  refused!: boolean;

  @Field(() => [DocumentInputType], { description: '送达回证，至少一份 / Proof of service, at least one' })
  proof!: DocumentInputType[];
}

@InputType('RecordSupervisionDocketingInput', {
  description: '登记建议书立案 / Records that a suggestion was docketed',
})
export class RecordSupervisionDocketingInputType extends ActInputType {
  @Field(() => ID, { description: '建议书 / The suggestion' })
  letterId!: string;
}

@InputType('RecordSupervisionResultInput', {
  description: '登记监督文书结果 / Records what came of a supervision document',
})
export class RecordSupervisionResultInputType extends ActInputType {
  @Field(() => ID, { description: '文书 / The document' })
  letterId!: string;

  @Field(() => SupervisionResultEnum, { description: '结果 / What came of it' })
  result!: keyof typeof SupervisionResultEnum;

  @Field(() => String, {
    nullable: true,
    description:
      '书面答复要点，不写姓名；未答复时不填 / Gist of the answer, nobody named; left out where there is none',
  })
  reply?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '答复材料 / Papers of the answer' })
  documents!: DocumentInputType[];
}
