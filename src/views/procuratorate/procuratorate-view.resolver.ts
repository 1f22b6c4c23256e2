import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ProcuratorateDispute, ProcuratorateViewType, SupportOpinionType } from './procuratorate-view.type.ts';

@Resolver(() => ProcuratorateDispute)
export class ProcuratorateViewResolver {
  @FieldResolver(() => ProcuratorateViewType, { nullable: true })
  procuratorate(@Root() dispute: ProcuratorateDispute, @Ctx() { reads }: HubContext) {
    return dispute.procuratorate === undefined ? reads.view('procuratorate', dispute.id) : dispute.procuratorate;
  }
}

@Resolver(() => SupportOpinionType)
export class SupportOpinionResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: SupportOpinionType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
