import { Directive, Field, ID, ObjectType } from 'type-graphql';
import {
  ArbitrationServiceType,
  ArbitrationHearingType,
  ArbitratorRecusalType,
  AdvanceRulingType,
} from './arbitration-parts.type.ts';
import { ArbitrationType } from './arbitration.type.ts';
import { ArbitrationAwardType, AgreementReviewType } from './award.type.ts';
import { CrimeTransferType } from './crime-transfer.type.ts';
import { InspectionType, InspectionOrderType, InspectionInformantType } from './inspection.type.ts';
import { JointHandlingType, JointMemberType, JointActionType } from './joint.type.ts';
import { InsuranceTransferType, InjuryRecognitionType } from './social-insurance.type.ts';

@ObjectType('HrssView', {
  simpleResolvers: true,
  description:
    '人社视图：仲裁、监察、社保与联合处置案卷，各表最近一百条 / The human-resources view: the books of arbitration, inspection, social insurance and joint handling; the newest hundred rows of each',
})
export class HrssViewType {
  @Field(() => [ArbitrationType])
  arbitrations!: ArbitrationType[];

  @Field(() => [ArbitrationServiceType], { description: '逐一送达 / Service on each addressee' })
  arbitrationServices!: ArbitrationServiceType[];

  @Field(() => [ArbitrationHearingType], { description: '开庭 / Hearings' })
  arbitrationHearings!: ArbitrationHearingType[];

  @Field(() => [ArbitrationAwardType], { description: '裁决，含部分先行裁决 / Awards, partial ones among them' })
  arbitrationAwards!: ArbitrationAwardType[];

  @Field(() => [ArbitratorRecusalType], { description: '回避决定 / Decisions on recusal' })
  arbitratorRecusals!: ArbitratorRecusalType[];

  @Field(() => [AgreementReviewType], { description: '调解协议审查 / Reviews of agreements' })
  agreementReviews!: AgreementReviewType[];

  @Field(() => [AdvanceRulingType], { description: '先予执行裁决 / Rulings on advance execution' })
  advanceRulings!: AdvanceRulingType[];

  @Field(() => [InspectionType], { description: '监察案 / Matters of the inspection' })
  inspections!: InspectionType[];

  @Field(() => [InspectionOrderType], { description: '监察决定 / Orders and penalties' })
  inspectionOrders!: InspectionOrderType[];

  @Field(() => [InspectionInformantType], {
    description: '举报人，仅承办监察员可见 / Whistle-blowers, for the handling inspector alone',
  })
  informants!: InspectionInformantType[];

  @Field(() => [CrimeTransferType], { description: '涉嫌犯罪移送 / Criminal transfers' })
  crimeTransfers!: CrimeTransferType[];

  @Field(() => [InsuranceTransferType], { description: '社保移送 / Transfers of unpaid social insurance' })
  insuranceTransfers!: InsuranceTransferType[];

  @Field(() => [InjuryRecognitionType], { description: '工伤认定 / Recognitions of injuries' })
  injuryRecognitions!: InjuryRecognitionType[];

  @Field(() => [JointHandlingType], { description: '本单位参与的联合处置 / Joint handlings the caller takes part in' })
  jointHandlings!: JointHandlingType[];

  @Field(() => [JointMemberType], { description: '联合处置成员 / Members of the group' })
  jointMembers!: JointMemberType[];

  @Field(() => [JointActionType], {
    description: '本单位的任务；召集、牵头单位可见全部 / The caller’s own actions; all for convener and lead',
  })
  jointActions!: JointActionType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class HrssDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => HrssViewType, {
    nullable: true,
    description:
      '仲裁、监察等案卷；所问各表无可见内容时为 null / The books asked for; null when they hold nothing you may see',
  })
  hrss?: HrssViewType | null;
}
