import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import { DocumentKindEnum } from '../enums.ts';

/** What every mutation takes. */
@InputType()
export abstract class KeyedInput {
  @Field(() => String, {
    nullable: true,
    description: '幂等键，也可用请求头 Idempotency-Key / Idempotency key; the header Idempotency-Key does as well',
  })
  key?: string | null;
}

/** What every act of an agency on its own record takes. */
@InputType()
export abstract class ActInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral the act answers, when it is a step of one' })
  referralId?: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '所见移送版本 / Version of that referral you saw' })
  version?: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '发生时间，不填为现在 / When it happened; now when not given',
  })
  occurredAt?: Date | null;
}

@InputType('DocumentInput', {
  description: '材料：平台存摘要，原件由出具单位保管 / A document: the hub keeps its digest, the issuer its bytes',
})
export class DocumentInputType {
  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String, { description: '标题，不写个人信息 / Title, without personal data' })
  title!: string;

  @Field(() => String, { description: 'SHA-256，64位十六进制 / SHA-256, 64 hexadecimal digits' })
  sha256!: string;

  @Field(() => GraphQLSafeInt, { description: '字节数 / Bytes' })
  sizeBytes!: number;

  @Field(() => String, { description: '如 application/pdf / e.g. application/pdf' })
  mediaType!: string;
}
