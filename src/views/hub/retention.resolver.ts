import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { retentionPeriods } from '../../domain/retention/retention-periods.ts';
import { retentionOf } from '../../domain/retention/retention.ts';
import type { HubContext } from '../../graphql/context.ts';
import { retentionFileOf, type RetentionBody } from '../../storage/reads/retention-part.ts';
import { AgencyType } from './agency.type.ts';
import { DisputeType } from './dispute.type.ts';
import { DisputeRetentionType, ErasureProposalType, LegalHoldType } from './retention.type.ts';

@Resolver(() => DisputeType)
export class DisputeRetentionResolver {
  @FieldResolver(() => DisputeRetentionType, {
    nullable: true,
    description:
      '保存期限与保全；仅受移送一部分的单位为空 / How long it is kept, and holds; null for who was handed a part',
  })
  retention(
    @Root() { retention }: { retention?: RetentionBody | null },
    @Ctx() { now, command }: HubContext,
  ): DisputeRetentionType | null {
    if (!retention) return null;
    const file = retentionFileOf(retention);
    const { kind: fileKind, until } = retentionOf(file, command.retentionFigures ?? [], now);
    const { basis, mark, zh, en } = retentionPeriods[fileKind];
    const { holds, proposals, erasedAt } = file;
    return {
      ...{ fileKind, fileKindTitle: { zh, en }, basis, mark, until, erasedAt },
      ...({ holds, proposals } as never as Pick<DisputeRetentionType, 'holds' | 'proposals'>),
    };
  }
}

@Resolver(() => LegalHoldType)
export class LegalHoldResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: LegalHoldType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}

@Resolver(() => ErasureProposalType)
export class ErasureProposalResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: ErasureProposalType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}
