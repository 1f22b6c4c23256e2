import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ProcuratorateDispute, ProcuratorateViewType, SupportOpinionType } from './procuratorate-view.type.ts';

@Resolver(() => ProcuratorateDispute)
export class ProcuratorateViewResolver {
  @FieldResolver(() => ProcuratorateViewType, { nullable: true })
  procuratorate(@Root() dispute: ProcuratorateDispute, @Ctx() { reads }: HubContext, @Info() info: GraphQLResolveInfo) {
    return dispute.procuratorate === undefined
      ? reads.view('procuratorate', dispute.id, [...askedFields(info).keys()])
      : dispute.procuratorate;
  }
}

@Resolver(() => SupportOpinionType)
export class SupportOpinionResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: SupportOpinionType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
