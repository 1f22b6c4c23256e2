import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { duplicateEvidence, type DuplicateCode } from '../../domain/duplicate/score.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import type { DisputeBody } from '../../storage/reads/dispute-head.ts';
import { AgencyType } from './agency.type.ts';
import {
  DisputeLinkType,
  DisputeMergeType,
  DuplicateProposalConnection,
  DuplicateProposalType,
  DuplicateReasonType,
} from './dispute-pair.type.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';

const proposalsForm: CursorForm = { list: 'duplicateProposals', keys: ['id'] };

/** What a dispute has to do with others; stands here so that the types know of each other in one direction only. */
@Resolver(() => DisputeType)
export class DisputePairsResolver {
  @FieldResolver(() => [DisputeLinkType], {
    nullable: true,
    description: '关联争议；仅列出您可见双方的 / Linked disputes, those you may see too',
  })
  links(@Root() dispute: DisputeBody) {
    return dispute['links'];
  }

  @FieldResolver(() => [DisputeMergeType], { nullable: true, description: '并案 / Merges that stand' })
  merges(@Root() dispute: DisputeBody) {
    return dispute['merges'];
  }
}

@Resolver(() => DisputeLinkType)
export class DisputeLinkResolver {
  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { otherId }: DisputeLinkType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(otherId, context, info);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: DisputeLinkType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}

@Resolver(() => DisputeMergeType)
export class DisputeMergeResolver {
  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { otherId }: DisputeMergeType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(otherId, context, info);
  }
}

@Resolver(() => DuplicateReasonType)
export class DuplicateReasonResolver {
  @FieldResolver(() => WordsType)
  title(@Root() { code }: DuplicateReasonType): WordsType {
    const { zh, en } = duplicateEvidence[code as DuplicateCode];
    return { zh, en };
  }
}

@Resolver(() => DuplicateProposalType)
export class DuplicateProposalResolver {
  @Requires('duplicate.read')
  @Query(() => DuplicateProposalConnection, {
    description: '疑似重复登记，新的在前 / Disputes that may be one, newest first',
  })
  async duplicateProposals(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('disputeId', () => ID, {
      nullable: true,
      description: '只列涉及该争议的 / Only those this dispute is one of',
    })
    disputeId: string | null,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(proposalsForm, { cursors }, { disputeId });
    const { first, keys } = pageOf(args, form);
    const after = keys?.[0] ?? null;
    const rows = await reads.duplicateProposals({ first, after, disputeId });
    return new ConnectionPage(rows, { first, after: after !== null, form, keyOf: ({ id }) => [id] });
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: DuplicateProposalType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  otherAgency(@Root() { otherAgencyId }: DuplicateProposalType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(otherAgencyId);
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { disputeId }: DuplicateProposalType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(disputeId, context, info);
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  other(@Root() { otherId }: DuplicateProposalType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(otherId, context, info);
  }
}
