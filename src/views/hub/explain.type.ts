import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Capacity } from '../../domain/agency/capacity.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { ParticipationRole } from '../../domain/participation/participation.ts';
import { CapacityEnum, FieldGroupEnum, ParticipationRoleEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { WordsType } from '../../graphql/types/words.type.ts';

const verdicts = { FULL: 'FULL', MASKED: 'MASKED', HIDDEN: 'HIDDEN', NOT_FOR_YOU: 'NOT_FOR_YOU' } as const;
registerEnumType(verdicts, {
  name: 'AccessVerdict',
  description: '可见程度 / How much is shown',
  valuesConfig: {
    FULL: { description: '完整可见，或允许 / In full, or allowed' },
    MASKED: { description: '遮蔽后可见 / Masked' },
    HIDDEN: { description: '不可见，或不允许 / Not at all, or not allowed' },
    NOT_FOR_YOU: { description: '他人的情况您无权知悉 / How it stands with others is not for you to know' },
  },
});

@InputType('ExplainAccessInput', { description: '所问的访问 / The access asked about' })
export class ExplainAccessInputType {
  @Field(() => ID, { description: '争议 / The dispute' })
  disputeId!: string;

  @Field(() => String, {
    description:
      '所问事项：类型.字段（如 Party.phone）、类别（如 F2）或权限名（如 referral.send）/ Type.field, such as Party.phone, a group, such as F2, or a permission, such as referral.send',
  })
  path!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '具体一件：当事人、请求、材料、记录、移送、期限或历史条目 / One row: a party, claim, document, note, referral, deadline or entry',
  })
  subjectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '所问的人员；不填即为本人 / Whose access; your own when nobody is named',
  })
  staffId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '所问的单位，与岗位一并填写 / The agency, together with the posts',
  })
  agencyId?: string | null;

  @Field(() => [StaffRoleEnum], { nullable: true, description: '该单位的岗位 / Posts at the agency' })
  posts?: StaffRole[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      '按哪一时刻的参与身份；岗位与责任单位以现在为准 / The instant whose parts count; posts and accountability are of now',
  })
  at?: Date | null;
}

@ObjectType('AccessRule', { simpleResolvers: true, description: '起决定作用的规则 / The rule that decided' })
export class AccessRuleType {
  @Field(() => String, { nullable: true, description: '权限名 / The permission, where one decided' })
  permission!: string | null;

  @Field(() => FieldGroupEnum, { nullable: true, description: '信息类别 / The field group, where that decided' })
  group!: FieldGroup | null;

  @Field(() => WordsType, { description: '规则原文 / The rule in its own sentence' })
  says!: WordsType;
}

@ObjectType('AccessFact', { simpleResolvers: true, description: '决定所依据的事实 / A fact the decision rested on' })
export class AccessFactType {
  @Field(() => WordsType, { description: '事实 / The fact' })
  says!: WordsType;

  @Field(() => ID, { nullable: true, description: '所涉参与 / The participation, where it is one' })
  participationId!: string | null;
}

@ObjectType('AccessChange', {
  simpleResolvers: true,
  description: '可使结果改变的一项事实 / A fact that, with the others proposed, would turn the decision',
})
export class AccessChangeType {
  @Field(() => String, {
    description:
      '种类：OPEN_PART、WIDEN_PART、HAND_WHOLE、END_PART、GAIN_POST、LOSE_POST、GAIN_CAPACITY、LOSE_CAPACITY、OWN_FIELD、FLAG / Which kind of fact',
  })
  kind!: string;

  @Field(() => WordsType, { description: '若如此 / What would have to be so' })
  says!: WordsType;

  @Field(() => ID, { nullable: true, description: '所涉参与 / The participation it changes, where it changes one' })
  participationId!: string | null;

  @Field(() => ParticipationRoleEnum, {
    nullable: true,
    description: '新的参与身份 / Role of the part that would open',
  })
  role!: ParticipationRole | null;

  @Field(() => [FieldGroupEnum], {
    nullable: true,
    description: '为目的开放的类别 / Groups that would be open for the purpose',
  })
  groups!: readonly FieldGroup[] | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: '所得或所失的岗位 / Post gained or lost' })
  post!: StaffRole | null;

  @Field(() => CapacityEnum, { nullable: true, description: '所得或所失的职能 / Capacity gained or lost' })
  capacity!: Capacity | null;
}

@ObjectType('AccessExplanation', {
  simpleResolvers: true,
  description:
    '访问说明：只用您有权知悉的事实 / Why something is shown or not, from facts you may know and from no others',
})
export class AccessExplanationType {
  @Field(() => verdicts, { description: '结果 / The decision' })
  verdict!: keyof typeof verdicts;

  @Field(() => AccessRuleType, { description: '规则 / The rule' })
  rule!: AccessRuleType;

  @Field(() => [AccessFactType], { description: '事实 / The facts' })
  facts!: readonly AccessFactType[];

  @Field(() => [AccessChangeType], {
    nullable: true,
    description:
      '使结果改变的最少事实；没有则为 null / The fewest facts that would turn the decision; null where none would',
  })
  flip!: readonly AccessChangeType[] | null;
}
