import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { UnionAidDecisionType } from './union-aid.type.ts';
import { MediationRecordType, UnionDispute, UnionViewType } from './union-view.type.ts';
import { VisitType } from './visit.type.ts';

@Resolver(() => UnionDispute)
export class UnionViewResolver {
  @FieldResolver(() => UnionViewType, { nullable: true })
  union(@Root() dispute: UnionDispute, @Ctx() { reads }: HubContext, @Info() info: GraphQLResolveInfo) {
    return dispute.union === undefined ? reads.view('union', dispute.id, [...askedFields(info).keys()]) : dispute.union;
  }
}

@Resolver(() => MediationRecordType)
export class MediationRecordResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: MediationRecordType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}

@Resolver(() => UnionAidDecisionType)
export class UnionAidDecisionResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: UnionAidDecisionType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}

@Resolver(() => VisitType)
export class VisitResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: VisitType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
