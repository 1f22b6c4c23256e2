import { GraphQLSafeInt } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import type { HubContext } from '../../graphql/context.ts';
import { FieldGroupEnum } from '../../graphql/enums.ts';
import { ClaimTypeEnum } from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { factTitles } from './fact-titles.ts';
import { DocumentType, NoteType, TimelineEntryType } from './history.type.ts';
import { ParticipationType } from './participation.type.ts';
import { AliasType, ClaimType, ObligationType } from './party.type.ts';
import { DisputeTrackType, stateTitle } from './track.type.ts';

const agencyOf = (id: string | null, { reads }: HubContext) => (id === null ? null : reads.directory.agency(id));

@Resolver(() => ClaimType)
export class ClaimResolver {
  @FieldResolver(() => ClaimTypeEnum, { nullable: true })
  type(@Root() { typeId }: ClaimType) {
    return typeId;
  }
}

@Resolver(() => AliasType)
export class AliasResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: AliasType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }
}

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: ParticipationType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }

  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: ParticipationType, @Ctx() { reads }: HubContext) {
    return staffId ? reads.directory.staff(staffId) : null;
  }

  @FieldResolver(() => CitationType, { nullable: true })
  legalBasis(@Root() { basisLaw, basisArticle, basisVersion }: ParticipationType): CitationType {
    return { law: basisLaw, article: basisArticle, version: basisVersion };
  }

  @FieldResolver(() => [FieldGroupEnum], { nullable: true })
  groups(@Root() { scope }: ParticipationType) {
    return scope === null ? null : groupsOf(scope);
  }
}

@Resolver(() => ObligationType)
export class ObligationResolver {
  @FieldResolver(() => GraphQLSafeInt, { nullable: true })
  paidFen(@Root() { instalments }: ObligationType) {
    return instalments ? instalments.reduce((sum, { paidFen }) => sum + paidFen, 0) : null;
  }
}

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => AgencyType)
  agency(@Root() { agencyId }: DocumentType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }
}

@Resolver(() => NoteType)
export class NoteResolver {
  @FieldResolver(() => AgencyType)
  agency(@Root() { agencyId }: NoteType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }

  @FieldResolver(() => StaffType, { nullable: true })
  author(@Root() { authorId }: NoteType, @Ctx() { reads }: HubContext) {
    return reads.directory.staff(authorId);
  }
}

@Resolver(() => TimelineEntryType)
export class TimelineEntryResolver {
  @FieldResolver(() => WordsType)
  title(@Root() { type }: TimelineEntryType) {
    return factTitles[type as keyof typeof factTitles];
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: TimelineEntryType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }
}

@Resolver(() => DisputeTrackType)
export class DisputeTrackResolver {
  @FieldResolver(() => WordsType)
  stateTitle(@Root() track: DisputeTrackType) {
    return stateTitle(track);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: DisputeTrackType, @Ctx() context: HubContext) {
    return agencyOf(agencyId, context);
  }
}
