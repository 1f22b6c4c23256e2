import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import type { ReceiptEvidence } from '../../storage/reads/referral-receipts.ts';
import { StaffType } from './agency.type.ts';
import { DeliveryEvidenceType, ReceiptEvidenceType } from './receipts.type.ts';
import { ReferralType } from './referral.type.ts';

/** How a referral arrived, for its two sides. */
@Resolver(() => ReferralType)
export class ReferralReceiptsResolver {
  @FieldResolver(() => [DeliveryEvidenceType], {
    description:
      '送达凭据，先有的在前；仅双方可见 / What shows that it reached its receiver; both sides alone are shown any',
  })
  async deliveries(@Root() { id }: ReferralType, @Ctx() { reads }: HubContext) {
    return (await reads.loops.receipts(id))?.deliveries ?? [];
  }

  @FieldResolver(() => ReceiptEvidenceType, {
    nullable: true,
    description: '签收凭据；仅双方可见 / What shows that it was received; both sides alone are told',
  })
  async receipt(@Root() { id }: ReferralType, @Ctx() { reads }: HubContext) {
    return (await reads.loops.receipts(id))?.receipt ?? null;
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description:
      '自何时起未能通知接收单位的系统；仅发出单位可见，送达或签收后为 null / Since when the receiver’s system could not be told; for the sender alone, null once it was told or the referral received',
  })
  async undeliveredSince(@Root() { id }: ReferralType, @Ctx() { reads }: HubContext) {
    return (await reads.loops.receipts(id))?.undeliveredSince ?? null;
  }
}

@Resolver(() => ReceiptEvidenceType)
export class ReceiptEvidenceResolver {
  @FieldResolver(() => StaffType, { nullable: true })
  staff(@Root() { staffId }: ReceiptEvidence, @Ctx() { reads }: HubContext) {
    return staffId ? reads.directory.staff(staffId) : null;
  }
}
