import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ApplicationType } from '../../domain/court/court-terms.ts';
import type { PaymentOrderBasis } from '../../domain/court/objection-terms.ts';
import type { PaymentOrderEnding } from '../../domain/court/payment-order-ending.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { ApplicationTypeEnum, PaymentOrderBasisEnum, PaymentOrderEndingEnum } from './court-enums.ts';

@InputType('PaymentOrderInput', { description: '支付令申请事项 / What a payment order is asked with' })
export class PaymentOrderInputType {
  @Field(() => PaymentOrderBasisEnum, { description: '依据 / Law it rests on' })
  basis!: PaymentOrderBasis;

  @Field(() => GraphQLSafeInt, { description: '分 / Fen' })
  amountFen!: number;

  @Field(() => Boolean, { description: '债务人在境内且下落明确 / Debtor in China and to be found' })
  debtorWhereaboutsKnown!: boolean;

  @Field(() => Boolean, { description: '支付令能够送达 / The order can be served' })
  debtorServable!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '债权人有对待给付义务 / The creditor owes something in return',
  })
  creditorOwes!: boolean;
}

@InputType('ReceiveApplicationInput', { description: '收到申请 / An application received' })
export class ReceiveApplicationInputType extends ActInputType {
  @Field(() => ApplicationTypeEnum, { description: '种类 / Kind' })
  type!: ApplicationType;

  @Field(() => ID, { description: '申请人 / Applicant' })
  partyId!: string;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId?: string | null;

  @Field(() => PaymentOrderInputType, {
    nullable: true,
    description: '支付令申请事项 / What a payment order is asked with',
  })
  paymentOrder?: PaymentOrderInputType | null;
}

@InputType('IssuePaymentOrderInput', { description: '发出支付令 / A payment order is issued' })
export class IssuePaymentOrderInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('ConcludePaymentOrderInput', { description: '督促程序结案 / End of a payment-order procedure' })
export class ConcludePaymentOrderInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => PaymentOrderEndingEnum, { description: '结果 / Result' })
  result!: PaymentOrderEnding;

  @Field(() => String, { nullable: true, description: '理由 / Reason' })
  reason?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('DeclineSuitInput', { description: '不同意转入诉讼 / A suit is declined' })
export class DeclineSuitInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;
}
