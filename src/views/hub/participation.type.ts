import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { ParticipationRole } from '../../domain/participation/participation.ts';
import { FieldGroupEnum, ParticipationRoleEnum } from '../../graphql/enums.ts';
import { CitationType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

@ObjectType('Participation', {
  simpleResolvers: true,
  description: '参与 / The part an agency or a person takes in the dispute',
})
export class ParticipationType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  agencyId!: string | null;

  @Field(() => StaffType, { nullable: true, description: '个人参与时的人员 / The person, where the part is personal' })
  person!: StaffType | null;

  staffId!: string | null;

  @Field(() => ParticipationRoleEnum, { nullable: true })
  role!: ParticipationRole | null;

  @Field(() => CitationType, { nullable: true })
  legalBasis!: CitationType | null;

  basisLaw!: string;
  basisArticle!: string;
  basisVersion!: string;

  @Field(() => [FieldGroupEnum], { nullable: true, description: '为办理目的开放的类别 / Groups open for the purpose' })
  groups!: readonly FieldGroup[] | null;

  scope!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  from!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '不含；null 为仍在参与 / Exclusive; null while open' })
  to!: string | null;
}
