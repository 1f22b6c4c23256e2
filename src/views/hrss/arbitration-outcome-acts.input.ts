import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { ArbitrationActInputType } from './arbitration-course-acts.input.ts';
import { AwardFinalityEnum, ServedSideEnum } from './hrss-terms.ts';

@InputType()
export abstract class ReviewActInputType extends ActInputType {
  @Field(() => ID, { description: '所属审查 / Review it is about' })
  reviewId!: string;
}

@InputType('AwardItemInput', { description: '一项请求的裁决 / What one claim item is awarded' })
export class AwardItemInputType {
  @Field(() => ID, { description: '请求项 / Claim item' })
  claimId!: string;

  @Field(() => GraphQLSafeInt, { description: '裁决金额，分，可为0 / Amount awarded in fen, 0 or more' })
  awardedFen!: number;
}

@InputType('RecordPartialAwardInput', { description: '部分先行裁决 / A part is awarded first' })
export class RecordPartialAwardInputType extends ArbitrationActInputType {
  @Field(() => AwardFinalityEnum, {
    description: '是否终局，须与逐项计算一致 / Whether it is final; has to fit the items (ARB-R 50)',
  })
  finality!: keyof typeof AwardFinalityEnum;

  @Field(() => GraphQLSafeInt, { description: '裁决金额合计，分 / Amount awarded in all, in fen' })
  awardedFen!: number;

  @Field(() => GraphQLSafeInt, { description: '生效后履行天数 / Days from effect within which to pay' })
  performWithinDays!: number;

  @Field(() => [AwardItemInputType], {
    defaultValue: [],
    description: '逐项裁决，合计须等于总额 / What each claim item is awarded; adds up to the amount',
  })
  items!: AwardItemInputType[];

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description:
      '当地月最低工资，分；平台没有当地数据时填 / Monthly minimum wage of the place in fen, where the hub has none',
  })
  monthlyMinimumFen?: number | null;
}

@InputType('MediateArbitrationInput', { description: '制作仲裁调解书 / A mediation document is made' })
export class MediateArbitrationInputType extends ArbitrationActInputType {
  @Field(() => ID, { description: '应受给付的劳动者 / Worker it pays' })
  partyId!: string;

  @Field(() => GraphQLSafeInt, { description: '金额，分 / Amount, in fen' })
  amountFen!: number;

  @Field(() => GraphQLLocalDate, { description: '给付日，北京时间 / Day by which it is payable, Asia/Shanghai' })
  dueOn!: string;
}

@InputType('SignArbitrationMediationInput', { description: '签收仲裁调解书 / One side signs for a mediation document' })
export class SignArbitrationMediationInputType extends ArbitrationActInputType {
  @Field(() => ServedSideEnum, { description: '签收方 / Side that signed' })
  side!: keyof typeof ServedSideEnum;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '仲裁调解书等材料 / Documents, the mediation document among them',
  })
  documents!: DocumentInputType[];
}

@InputType('OrderAdvanceExecutionInput', { description: '先予执行裁决 / A ruling on advance execution' })
export class OrderAdvanceExecutionInputType extends ArbitrationActInputType {
  @Field(() => ID, { description: '受给付的劳动者 / Worker it pays' })
  partyId!: string;

  @Field(() => ID, { description: '所依据的请求 / Claim item it is about' })
  claimId!: string;

  @Field(() => GraphQLSafeInt, { description: '金额，分 / Amount, in fen' })
  amountFen!: number;

  @Field(() => Boolean, { description: '权利义务关系明确 / The rights and duties are clear' })
  rightsClear!: boolean;

  @Field(() => Boolean, { description: '不先予执行将严重影响生活 / Life would be seriously affected without it' })
  lifeAffected!: boolean;

  @Field(() => Boolean, { description: '劳动者免予担保 / The worker is spared the guarantee' })
  guaranteeWaived!: boolean;
}

@InputType('AcceptAgreementReviewInput', { description: '受理调解协议审查 / An application for review is accepted' })
export class AcceptAgreementReviewInputType extends ActInputType {
  @Field(() => String, { description: '审查案号，按原样保存 / Number the commission gives it; kept as written' })
  docketNumber!: string;

  @Field(() => ID, { description: '所审查协议的给付义务 / Obligation of the agreement' })
  obligationId!: string;

  @Field(() => Boolean, { description: '双方共同申请 / Both parties signed the application' })
  joint!: boolean;

  @Field(() => Boolean, {
    description: '协议仅确认劳动关系 / The agreement does no more than confirm a labour relation',
  })
  confirmsRelation!: boolean;
}

@InputType('ExtendAgreementReviewInput', { description: '延长审查 / A review is lengthened' })
export class ExtendAgreementReviewInputType extends ReviewActInputType {
  @Field(() => GraphQLSafeInt, { description: '延长的工作日数 / Working days that are added' })
  days!: number;
}

@InputType('DecideAgreementReviewInput', { description: '审查决定 / A review is decided' })
export class DecideAgreementReviewInputType extends ReviewActInputType {
  @Field(() => Boolean, { description: '是否制作调解书 / Whether a mediation document is made' })
  granted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '调解书文号，准予时必填 / Number of the document; needed when granted',
  })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '理由，不予时必填 / Reason; needed when refused' })
  reason?: string | null;
}

@InputType('SignAgreementReviewInput', { description: '签收调解书 / One side signs for the document' })
export class SignAgreementReviewInputType extends ReviewActInputType {
  @Field(() => ServedSideEnum, { description: '签收方 / Side that signed' })
  side!: keyof typeof ServedSideEnum;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '仲裁调解书等材料 / Documents, the mediation document among them',
  })
  documents!: DocumentInputType[];
}
