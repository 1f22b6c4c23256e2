import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  InspectionIntakeEnum,
  InspectionOrderKindEnum,
  PaperServiceMethodEnum,
  RedirectTargetEnum,
} from './hrss-terms.ts';

@InputType()
export abstract class InspectionActInputType extends ActInputType {
  @Field(() => ID, { description: '所属监察案 / Inspection it is about' })
  inspectionId!: string;
}

@InputType('InformantInput', {
  description: '举报人身份，密封保存 / Identity of a whistle-blower; kept sealed (INSP 9)',
})
export class InformantInputType {
  @Field(() => String, { nullable: true, description: '姓名 / Name' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '联系方式 / How to reach the person' })
  contact?: string | null;
}

@InputType('InspectionOrderInput', { description: '一项监察决定 / One order of a decision' })
export class InspectionOrderInputType {
  @Field(() => InspectionOrderKindEnum, {
    description: 'RECTIFY、PAY 或 PENALTY；加付另行责令 / RECTIFY, PAY or PENALTY; extra pay is ordered apart',
  })
  kind!: keyof typeof InspectionOrderKindEnum;

  @Field(() => String, { nullable: true, description: '应改正的内容 / What has to be corrected' })
  text?: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '金额，分 / Amount, in fen' })
  amountFen?: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '履行期限届满之日，北京时间 / Last day to obey, Asia/Shanghai',
  })
  dueOn?: string | null;
}

@InputType('ReceiveInspectionInput', { description: '接收投诉举报 / A matter is taken in' })
export class ReceiveInspectionInputType extends ActInputType {
  @Field(() => InspectionIntakeEnum, { description: '案件来源 / How it comes' })
  intake!: keyof typeof InspectionIntakeEnum;

  @Field(() => GraphQLLocalDate, { description: '违法行为开始之日，北京时间 / Day the violation began, Asia/Shanghai' })
  violationFrom!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '违法行为终了之日，持续中不填 / Day it ended; absent while it goes on',
  })
  violationUntil?: string | null;

  @Field(() => InformantInputType, {
    nullable: true,
    description: '举报人，密封保存，仅承办监察员可见 / Who reported it; sealed, for the handling inspector alone',
  })
  informant?: InformantInputType | null;
}

@InputType('AcceptInspectionInput', { description: '受理 / A matter is accepted' })
export class AcceptInspectionInputType extends InspectionActInputType {}

@InputType('RefuseInspectionInput', { description: '不予受理 / A matter is not accepted' })
export class RefuseInspectionInputType extends InspectionActInputType {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;
}

@InputType('RedirectInspectionInput', { description: '告知另行处理 / A complainant is redirected' })
export class RedirectInspectionInputType extends InspectionActInputType {
  @Field(() => RedirectTargetEnum, { description: '去向 / Where to go' })
  target!: keyof typeof RedirectTargetEnum;
}

@InputType('FileInspectionInput', { description: '立案 / A matter is filed' })
export class FileInspectionInputType extends InspectionActInputType {
  @Field(() => String, { description: '监察案号 / Number of the file' })
  fileNumber!: string;

  @Field(() => [ID], { description: '监察员，至少两名 / Inspectors, two at least' })
  inspectorIds!: string[];
}

@InputType('ExtendInspectionInput', { description: '延长调查 / An investigation is lengthened' })
export class ExtendInspectionInputType extends InspectionActInputType {
  @Field(() => GraphQLSafeInt, { description: '延长的工作日数 / Working days that are added' })
  days!: number;
}

@InputType('FinishInvestigationInput', { description: '调查终结 / An investigation is finished' })
export class FinishInvestigationInputType extends InspectionActInputType {}

@InputType('DecideInspectionInput', { description: '处理决定 / A matter is decided' })
export class DecideInspectionInputType extends InspectionActInputType {
  @Field(() => [InspectionOrderInputType], { description: '各项决定 / The orders' })
  orders!: InspectionOrderInputType[];

  @Field(() => [DocumentInputType], { defaultValue: [], description: '决定文书 / The order or decision in writing' })
  documents!: DocumentInputType[];
}

@InputType('ServeInspectionOrderInput', { description: '送达决定 / An order is served' })
export class ServeInspectionOrderInputType extends InspectionActInputType {
  @Field(() => ID, { description: '所送达的决定 / Order that was served' })
  orderId!: string;

  @Field(() => PaperServiceMethodEnum, { description: '送达方式 / How it was served' })
  method!: keyof typeof PaperServiceMethodEnum;
}

@InputType('OrderExtraPayInput', { description: '责令加付赔偿金 / Extra compensation is ordered' })
export class OrderExtraPayInputType extends InspectionActInputType {
  @Field(() => ID, { description: '未履行的支付决定 / Order to pay that was not obeyed' })
  orderId!: string;

  @Field(() => GraphQLSafeInt, { description: '加付比例，万分之一，5000至10000 / Basis points, 5000 to 10000' })
  basisPoints!: number;

  @Field(() => GraphQLLocalDate, { description: '支付期限届满之日，北京时间 / Last day to pay, Asia/Shanghai' })
  dueOn!: string;
}

@InputType('RecordOrderPerformedInput', { description: '登记履行 / An order was obeyed' })
export class RecordOrderPerformedInputType extends InspectionActInputType {
  @Field(() => ID, { description: '已履行的决定 / Order that was obeyed' })
  orderId!: string;
}

@InputType('WithdrawInspectionInput', { description: '撤销立案 / A matter is withdrawn' })
export class WithdrawInspectionInputType extends InspectionActInputType {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;
}

@InputType('ApplyOrderEnforcementInput', { description: '申请强制执行 / Court enforcement is applied for' })
export class ApplyOrderEnforcementInputType extends InspectionActInputType {
  @Field(() => ID, { description: '未履行的决定 / Order that was not obeyed' })
  orderId!: string;
}
