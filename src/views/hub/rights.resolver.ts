import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { noticesOfRights } from '../../domain/consent/notice-of-rights.ts';
import { overrideBasis } from '../../domain/consent/override.ts';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import { sealBasis } from '../../domain/seal/seal.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { FieldGroupEnum } from '../../graphql/enums.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { DisputeType } from './dispute.type.ts';
import {
  EmergencyAccessType,
  OwnEmergencyAccessConnection,
  OwnEmergencyAccessType,
  RightsNoticeConnection,
  RightsNoticeType,
} from './emergency.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ConsentOverrideType, ConsentType, SealType } from './rights.type.ts';

const agencyOf = (id: string | null, { reads }: HubContext) => (id ? reads.directory.agency(id) : null);

@Resolver(() => DisputeType)
export class DisputeRightsResolver {
  @FieldResolver(() => [ConsentType], {
    nullable: true,
    description: '同意，含已撤回者 / Consents, withdrawn ones included',
  })
  consents(@Root() { consents }: { consents?: ConsentType[] | null }) {
    return consents ?? null;
  }

  @FieldResolver(() => [ConsentOverrideType], {
    nullable: true,
    description: '依法无须同意的移送 / Hand-offs without a consent, on a legal ground',
  })
  consentOverrides(@Root() { consentOverrides }: { consentOverrides?: ConsentOverrideType[] | null }) {
    return consentOverrides ?? null;
  }

  @FieldResolver(() => [SealType], { nullable: true, description: '本单位持有的密封 / Seals your agency holds' })
  seals(@Root() { seals }: { seals?: SealType[] | null }) {
    return seals ?? null;
  }

  @FieldResolver(() => [EmergencyAccessType], {
    nullable: true,
    description: '紧急查看；结束前仅查看单位可见 / Emergency access; until it is over its own agency alone is shown it',
  })
  emergencyAccesses(@Root() { emergencyAccesses }: { emergencyAccesses?: EmergencyAccessType[] | null }) {
    return emergencyAccesses ?? null;
  }
}

@Resolver(() => ConsentType)
export class ConsentResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  recipient(@Root() { recipientAgencyId }: ConsentType, @Ctx() context: HubContext) {
    return agencyOf(recipientAgencyId, context);
  }

  @FieldResolver(() => [FieldGroupEnum])
  groups(@Root() { groupSet }: ConsentType) {
    return groupsOf(groupSet);
  }
}

@Resolver(() => ConsentOverrideType)
export class ConsentOverrideResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: ConsentOverrideType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  recipient(@Root() { recipientAgencyId }: ConsentOverrideType, @Ctx() context: HubContext) {
    return agencyOf(recipientAgencyId, context);
  }

  @FieldResolver(() => [FieldGroupEnum])
  groups(@Root() { groupSet }: ConsentOverrideType) {
    return groupsOf(groupSet);
  }

  @FieldResolver(() => CitationType)
  basis(@Root() { ground }: ConsentOverrideType): CitationType {
    return overrideBasis[ground];
  }
}

@Resolver(() => SealType)
export class SealResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: SealType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }

  @FieldResolver(() => CitationType)
  basis(@Root() { ground }: SealType): CitationType {
    return sealBasis[ground];
  }
}

@Resolver(() => EmergencyAccessType)
export class EmergencyAccessResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: EmergencyAccessType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }
}

const grantsForm: CursorForm = { list: 'ownEmergencyAccesses', keys: ['id'] };

@Resolver(() => OwnEmergencyAccessType)
export class OwnEmergencyAccessResolver {
  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: OwnEmergencyAccessType, @Ctx() { reads }: HubContext) {
    return reads.directory.staff(staffId);
  }

  @Requires('emergency.decide')
  @Query(() => OwnEmergencyAccessConnection, {
    description:
      '本单位的紧急查看，新的在前，供复核与审查 / Emergency access of your agency, newest first, to approve and review',
  })
  async ownEmergencyAccesses(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, cursors }: HubContext) {
    const form = sealedForm(grantsForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.rights.ownEmergencies({ first, after: keys?.[0] ?? '' });
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }
}

const noticesForm: CursorForm = { list: 'rightsNotices', keys: ['id'] };

@Resolver(() => RightsNoticeType)
export class RightsNoticeResolver {
  @Requires('directory.read')
  @Query(() => RightsNoticeConnection, {
    description:
      '发给本单位的权利事项通知，新的在前 / Notices to your agency about overrides and emergency access, newest first',
  })
  async rightsNotices(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, cursors }: HubContext) {
    const form = sealedForm(noticesForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.rights.notices({ first, after: keys?.[0] ?? '' });
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @FieldResolver(() => WordsType)
  title(@Root() { kind }: RightsNoticeType): WordsType {
    return noticesOfRights[kind];
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: RightsNoticeType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { disputeId }: RightsNoticeType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(disputeId, context, info);
  }
}
