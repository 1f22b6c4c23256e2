import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { OpeningInputType } from './opening.input.ts';
import {
  HotlineChannelEnum,
  HotlineOutcomeEnum,
  HotlineTierEnum,
  SatisfactionEnum,
  VisitMethodEnum,
} from './union-enums.ts';

@InputType('RegisterHotlineOrderInput', { description: '登记热线工单 / Enters a hotline order' })
export class RegisterHotlineOrderInputType extends OpeningInputType {
  @Field(() => HotlineChannelEnum, { description: '来自哪条热线 / Line it came by' })
  channel!: keyof typeof HotlineChannelEnum;

  @Field(() => String, { description: '工单号，本单位同一热线内不重复 / Number of the order, once for each line' })
  orderNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: '诉求所在地行政区划代码，不填为本单位所在地 / Region code of the matter; your own when not given',
  })
  region?: string | null;

  @Field(() => String, { description: '诉求，至多5000字 / What the caller asks for, at most 5,000 characters' })
  demand!: string;

  @Field(() => HotlineTierEnum, { defaultValue: 'GENERAL', description: '难易等级 / Tier' })
  tier!: keyof typeof HotlineTierEnum;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '工单载明的办结日，北京时间 / Day printed on the order, by China time',
  })
  printedDueOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '来电人是否要求匿名 / Whether the caller asked to stay unnamed',
  })
  anonymous!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      '来电人姓名，仅承办工会及援助律师可见 / Caller’s name; only the handling union and the aid lawyer see it',
  })
  callerName?: string | null;

  @Field(() => String, { nullable: true, description: '来电号码 / Caller’s number' })
  callerPhone?: string | null;
}

@InputType('RecordHotlineContactInput', { description: '记录联系来电人 / Writes down a try to reach the caller' })
export class RecordHotlineContactInputType extends ActInputType {
  @Field(() => ID, { description: '工单 / The order' })
  orderId!: string;

  @Field(() => VisitMethodEnum, { description: '联系方式 / How it was tried' })
  method!: keyof typeof VisitMethodEnum;

  @Field(() => Boolean, { description: '是否联系上 / Whether the caller answered' })
  reached!: boolean;
}

@InputType('ReplyHotlineOrderInput', { description: '答复热线工单 / Answers a hotline order' })
export class ReplyHotlineOrderInputType extends ActInputType {
  @Field(() => ID, { description: '工单 / The order' })
  orderId!: string;

  @Field(() => String, { description: '答复，至多5000字 / Answer, at most 5,000 characters' })
  reply!: string;
}

@InputType('CloseHotlineOrderInput', { description: '办结热线工单 / Closes a hotline order' })
export class CloseHotlineOrderInputType extends ActInputType {
  @Field(() => ID, { description: '工单 / The order' })
  orderId!: string;

  @Field(() => HotlineOutcomeEnum, { description: '办理结果 / Outcome' })
  outcome!: keyof typeof HotlineOutcomeEnum;

  @Field(() => SatisfactionEnum, {
    nullable: true,
    description: '回访评价，未回访不填 / Rating on the call-back; left out where nobody was called back',
  })
  rating?: keyof typeof SatisfactionEnum | null;
}
