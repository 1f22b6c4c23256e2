import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { CourtCaseType, CourtDispute, CourtViewType } from './court-view.type.ts';

@Resolver(() => CourtDispute)
export class CourtViewResolver {
  @FieldResolver(() => CourtViewType, { nullable: true })
  court(@Root() dispute: CourtDispute, @Ctx() { reads }: HubContext, @Info() info: GraphQLResolveInfo) {
    return dispute.court === undefined ? reads.view('court', dispute.id, [...askedFields(info).keys()]) : dispute.court;
  }
}

@Resolver(() => CourtCaseType)
export class CourtCaseResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: CourtCaseType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
