import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import {
  InspectionIntakeEnum,
  InspectionOrderKindEnum,
  InspectionStateEnum,
  PaperServiceMethodEnum,
  RedirectTargetEnum,
} from './hrss-terms.ts';

@ObjectType('Inspection', {
  simpleResolvers: true,
  description: '劳动保障监察案卷 / The inspection file',
})
export class InspectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => InspectionStateEnum, { nullable: true, description: '监察状态 / State of the matter' })
  state!: keyof typeof InspectionStateEnum | null;

  @Field(() => InspectionIntakeEnum, { nullable: true, description: '案件来源 / How it was taken in' })
  intake!: keyof typeof InspectionIntakeEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '违法行为开始之日 / Day the violation began' })
  violationFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '违法行为终了之日，持续中不填 / Day it ended; absent while it goes on',
  })
  violationUntil!: string | null;

  @Field(() => ID, { nullable: true, description: '承办监察员 / Inspector who handles it' })
  handlerId!: string | null;

  @Field(() => [ID], { nullable: true, description: '调查的监察员 / Inspectors who investigate together' })
  inspectorIds!: readonly string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '接到的时间 / When it was taken in' })
  receivedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '受理时间 / When it was accepted' })
  acceptedAt!: string | null;

  @Field(() => String, { nullable: true, description: '不予受理的理由 / Why it was not accepted' })
  refusalReason!: string | null;

  @Field(() => RedirectTargetEnum, { nullable: true, description: '告知去向 / Where the complainant was told to go' })
  redirectedTo!: keyof typeof RedirectTargetEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '告知时间 / When the complainant was told' })
  redirectedAt!: string | null;

  @Field(() => String, { nullable: true, description: '监察案号 / Number of the file' })
  fileNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '立案时间 / When it was filed' })
  filedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '批准延长的工作日数 / Working days added by the head' })
  extensionDays!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '调查终结时间 / When the investigation was finished' })
  investigatedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '处理决定时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '撤销立案的理由 / Why it was withdrawn' })
  withdrawnReason!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '申请法院强制执行的时间 / When court enforcement was applied for',
  })
  courtAppliedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '结束时间 / When the matter ended' })
  closedAt!: string | null;
}

@ObjectType('InspectionOrder', {
  simpleResolvers: true,
  description: '监察处理决定 / An order or a penalty of the inspection',
})
export class InspectionOrderType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属监察案 / Inspection it belongs to' })
  inspectionId!: string | null;

  @Field(() => InspectionOrderKindEnum, { nullable: true, description: '决定种类 / What is ordered' })
  kind!: keyof typeof InspectionOrderKindEnum | null;

  @Field(() => String, { nullable: true, description: '应改正的内容 / What has to be corrected' })
  text!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '金额，分 / Amount, in fen' })
  amountFen!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '加付比例，万分之一 / Extra compensation in basis points of the order to pay',
  })
  basisPoints!: number | null;

  @Field(() => ID, { nullable: true, description: '所加付的支付决定 / Order to pay it adds to' })
  ofOrderId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '履行期限届满之日 / Last day to obey' })
  dueOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '作出时间 / When it was issued' })
  issuedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '送达之日 / Day of service' })
  servedOn!: string | null;

  @Field(() => PaperServiceMethodEnum, { nullable: true, description: '送达方式 / How it was served' })
  serviceMethod!: keyof typeof PaperServiceMethodEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '履行之日 / Day it was obeyed' })
  performedOn!: string | null;
}

@ObjectType('InspectionInformant', {
  simpleResolvers: true,
  description: '举报人身份 / Identity of a whistle-blower, sealed',
})
export class InspectionInformantType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属监察案 / Inspection it belongs to' })
  inspectionId!: string | null;

  @Field(() => ID, { nullable: true, description: '承办监察员，唯一可见者 / Handling inspector, who alone sees it' })
  handlerId!: string | null;

  @Field(() => String, { nullable: true, description: '姓名 / Name' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '联系方式 / How to reach the person' })
  contact!: string | null;
}
