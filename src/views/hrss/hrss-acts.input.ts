import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { RecordAwardInput } from '../../commands/hrss/record-award.ts';
import type { ServeArbitrationPapersInput } from '../../commands/hrss/serve-arbitration-papers.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { AwardItemInputType } from './arbitration-outcome-acts.input.ts';
import { ArbitrationPaperEnum, AwardFinalityEnum, PaperServiceMethodEnum, ServedSideEnum } from './hrss-terms.ts';

@InputType('DocketArbitrationInput', { description: '仲裁受理 / A commission accepts an application' })
export class DocketArbitrationInputType extends ActInputType {
  @Field(() => String, {
    description: '仲裁案号，按原样保存 / Number the commission gives it; kept as written, never parsed',
  })
  docketNumber!: string;

  @Field(() => ID, {
    nullable: true,
    description: '此前收到的申请，没有的不填 / Application that was taken in before, where one was',
  })
  arbitrationId?: string | null;
}

@InputType('ServeArbitrationPapersInput', { description: '仲裁文书送达一方 / Service of a paper on one side' })
export class ServeArbitrationPapersInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => ArbitrationPaperEnum, { description: '所送达文书 / Paper that was served' })
  paper!: ServeArbitrationPapersInput['paper'];

  @Field(() => ServedSideEnum, { description: '受送达方 / Side it was served on' })
  to!: ServeArbitrationPapersInput['to'];

  @Field(() => ID, {
    nullable: true,
    description: '受送达人；一方有数人时逐一登记 / Addressee; one by one where a side has several',
  })
  partyId?: string | null;

  @Field(() => PaperServiceMethodEnum, { defaultValue: 'DIRECT', description: '送达方式 / How it was served' })
  method!: ServeArbitrationPapersInput['method'];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '公告之日，公告送达时必填，北京时间 / Day of the public notice, needed with it, Asia/Shanghai',
  })
  publishedOn?: string | null;
}

@InputType('RecordAwardInput', { description: '仲裁裁决 / An arbitrator records the award' })
export class RecordAwardInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => AwardFinalityEnum, { description: '是否终局 / Whether the award is final' })
  finality!: RecordAwardInput['finality'];

  @Field(() => GraphQLSafeInt, {
    description: '裁决金额，分；无给付内容填0 / Amount awarded, in fen; 0 when nothing is awarded',
  })
  awardedFen!: number;

  @Field(() => GraphQLSafeInt, { description: '生效后履行天数 / Days from effect within which to pay' })
  performWithinDays!: number;

  @Field(() => [AwardItemInputType], {
    defaultValue: [],
    description:
      '逐项裁决，合计须等于总额；终局与否按项计算 / What each claim item is awarded; finality is measured by item',
  })
  items!: AwardItemInputType[];

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description:
      '当地月最低工资，分；平台没有当地数据时填 / Monthly minimum wage of the place in fen, where the hub has none',
  })
  monthlyMinimumFen?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: '是否缺席裁决 / Made in the absence of the respondent' })
  isDefault!: boolean;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '裁决书等材料 / Documents, the award among them' })
  documents!: DocumentInputType[];
}

@InputType('ConfirmAwardEffectiveInput', { description: '确认裁决生效 / Nobody sued in time; the award took effect' })
export class ConfirmAwardEffectiveInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => ID, { description: '应受给付的劳动者 / Worker the award pays' })
  partyId!: string;
}
