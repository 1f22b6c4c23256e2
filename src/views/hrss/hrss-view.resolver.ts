import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ArbitrationType } from './arbitration.type.ts';
import { HrssDispute, HrssViewType } from './hrss-view.type.ts';

@Resolver(() => HrssDispute)
export class HrssViewResolver {
  @FieldResolver(() => HrssViewType, { nullable: true })
  hrss(@Root() dispute: HrssDispute, @Ctx() { reads }: HubContext, @Info() info: GraphQLResolveInfo) {
    return dispute.hrss === undefined ? reads.view('hrss', dispute.id, [...askedFields(info).keys()]) : dispute.hrss;
  }
}

@Resolver(() => ArbitrationType)
export class ArbitrationResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: ArbitrationType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
