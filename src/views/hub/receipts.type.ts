import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { ReferralStepEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { StaffType } from './agency.type.ts';

const ways = { WEBHOOK: 'WEBHOOK', OPENED: 'OPENED' } as const;
registerEnumType(ways, {
  name: 'DeliveryWay',
  description: '凭何送达 / By what a referral reached its receiver',
  valuesConfig: {
    WEBHOOK: { description: '接收单位的系统已应答通知 / The receiver’s system took the notice' },
    OPENED: {
      description: '接收单位人员据此移送首次查阅 / Somebody at the receiver first read what the referral opened',
    },
  },
});

@ObjectType('DeliveryEvidence', {
  simpleResolvers: true,
  description: '送达凭据：平台自身留存的 / Evidence of delivery, of what the hub itself keeps',
})
export class DeliveryEvidenceType {
  @Field(() => ways, { description: '凭何送达 / By what it reached the receiver' })
  by!: keyof typeof ways;

  @Field(() => GraphQLDateTime, { description: '送达时间 / When it did' })
  at!: string;

  @Field(() => ID, { nullable: true, description: '通知编号（webhook-id） / Id of the message' })
  eventId!: string | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '对方系统的 HTTP 应答 / HTTP status it was answered with',
  })
  status!: number | null;

  @Field(() => String, { nullable: true, description: '所收正文 SHA-256 / Digest of the body that was taken' })
  bodySha256!: string | null;
}

@ObjectType('ReceiptEvidence', {
  simpleResolvers: true,
  description: '签收凭据：使移送脱离“已发出”的步骤 / The step by which the receiver took it',
})
export class ReceiptEvidenceType {
  @Field(() => ID, { description: '所据史实 / The entry of history' })
  factId!: string;

  @Field(() => ReferralStepEnum, {
    description: '所办步骤：签收，或直接接受、退回等 / Receiving it, or answering at once',
  })
  step!: StepName;

  @Field(() => GraphQLDateTime, { description: '签收时间 / When it was received' })
  at!: string;

  @Field(() => StaffType, { nullable: true, description: '办理人 / Who took it' })
  staff!: StaffType | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: '当时的岗位 / Post as it was then' })
  role!: StaffRole | null;

  @Field(() => String, { nullable: true, description: '接收单位自编号 / The receiver’s own number' })
  caseNumber!: string | null;
}
