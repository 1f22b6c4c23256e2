import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { HoldGround } from '../../domain/retention/retention.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import { HoldGroundEnum } from './retention.type.ts';

@InputType('PlaceLegalHoldInput', { description: '设置保全 / Places a hold' })
export class PlaceLegalHoldInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => HoldGroundEnum, { description: '事由 / Why' })
  ground!: HoldGround;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '最后一日；不填则至解除为止 / Last day; until lifted when not given',
  })
  untilOn?: LegalDate | null;
}

@InputType('LiftLegalHoldInput', { description: '解除本单位的保全 / Lifts a hold of your agency' })
export class LiftLegalHoldInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { description: '保全 / The hold' })
  holdId!: string;
}

@InputType('ProposeErasureInput', { description: '提请删除个人信息 / Proposes to erase' })
export class ProposeErasureInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;
}

@InputType('ApproveErasureInput', { description: '批准删除个人信息 / Approves an erasure' })
export class ApproveErasureInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { description: '提请 / The proposal' })
  erasureId!: string;
}
