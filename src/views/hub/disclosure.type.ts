import { GraphQLDateTime, GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { ParticipationRole } from '../../domain/participation/participation.ts';
import { FieldGroupEnum, ParticipationRoleEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

const sorts = { READ: 'READ', PROVIDED: 'PROVIDED' } as const;
registerEnumType(sorts, {
  name: 'DisclosureSort',
  description: '披露方式 / How something was disclosed',
  valuesConfig: {
    READ: { description: '被查阅 / It was read' },
    PROVIDED: { description: '随移送提供 / It was handed over with a referral' },
  },
});

@ObjectType('Disclosure', {
  simpleResolvers: true,
  description:
    '一次披露：谁、何时、依何依据看到了劳动者的哪些信息 / Who was shown what of the worker, when and on what ground',
})
export class DisclosureType {
  @Field(() => sorts, { description: '查阅或提供 / Read, or handed over' })
  sort!: keyof typeof sorts;

  @Field(() => GraphQLDateTime, { description: '披露时刻 / When it was disclosed' })
  at!: string;

  @Field(() => AgencyType, { nullable: true, description: '获知的单位 / Agency it was disclosed to' })
  agency!: AgencyType | null;

  @Field(() => AgencyType, { nullable: true, description: '提供的单位；查阅时为 null / Agency that provided it' })
  fromAgency!: AgencyType | null;

  @Field(() => [StaffRoleEnum], { description: '查阅人的岗位 / Posts of whoever read it' })
  posts!: StaffRole[];

  @Field(() => StaffType, {
    nullable: true,
    description: '查阅人；对劳动者只示单位与岗位 / Who read it; the worker is told the agency and the post',
  })
  person!: StaffType | null;

  @Field(() => [FieldGroupEnum], { description: '完整看到的类别 / Groups of which something was shown whole' })
  groups!: FieldGroup[];

  @Field(() => [FieldGroupEnum], { description: '仅见遮蔽形式的类别 / Groups of which a mask was shown' })
  maskedGroups!: FieldGroup[];

  @Field(() => [ParticipationRoleEnum], { description: '以何种参与身份 / Through which part in the dispute' })
  roles!: ParticipationRole[];

  @Field(() => CitationType, { nullable: true, description: '依据 / The ground it was disclosed on' })
  legalBasis!: CitationType | null;

  @Field(() => Boolean, { description: '是否紧急查看 / Whether it was emergency access' })
  emergency!: boolean;
}

export const DisclosureConnection = connectionOf(DisclosureType, 'Disclosure');

@ObjectType('AuditEntry', {
  simpleResolvers: true,
  description: '审计记录，不含内容 / What was refused, tripped or failed; codes and counts, no content',
})
export class AuditEntryType {
  @Field(() => String, { description: '事项代码 / Code of the event, e.g. authz.denied' })
  kind!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => GraphQLDateTime, { description: '首次时刻 / When it happened first' })
  firstAt!: string;

  @Field(() => GraphQLDateTime, { description: '末次时刻 / When it happened last, where many stand together' })
  lastAt!: string;

  @Field(() => GraphQLNonNegativeInt, { description: '次数 / How often' })
  times!: number;

  @Field(() => String, { nullable: true, description: '答复代码 / Code that was answered' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: '所依规则 / Permission or limit that decided' })
  rule!: string | null;

  @Field(() => String, { nullable: true, description: '真实原因 / The true reason, which the caller was not told' })
  reason!: string | null;

  @Field(() => StaffType, { nullable: true, description: '行为人 / Who asked' })
  person!: StaffType | null;

  @Field(() => String, { nullable: true, description: '请求编号 / Id of the request' })
  requestId!: string | null;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');
