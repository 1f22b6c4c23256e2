import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { AidFileType } from './aid-file.type.ts';
import { LegalAidDispute, LegalAidViewType } from './legal-aid-view.type.ts';

@Resolver(() => LegalAidDispute)
export class LegalAidViewResolver {
  @FieldResolver(() => LegalAidViewType, { nullable: true })
  legalAid(@Root() dispute: LegalAidDispute, @Ctx() { reads }: HubContext, @Info() info: GraphQLResolveInfo) {
    return dispute.legalAid === undefined
      ? reads.view('legalAid', dispute.id, [...askedFields(info).keys()])
      : dispute.legalAid;
  }
}

@Resolver(() => AidFileType)
export class AidFileResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() { agencyId }: AidFileType): AgencyRef | null {
    return agencyId === null ? null : { id: agencyId };
  }
}
