import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { addHandOffMessage } from '../../commands/add-hand-off-message.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { AddHandOffMessageInputType, HandOffMessageConnection } from './hand-off-message.type.ts';
import { ReferralPayload } from './payloads.type.ts';
import { ReferralType } from './referral.type.ts';

const messagesForm: CursorForm = { list: 'handOffMessages', keys: ['id'] };

/** What the two sides of a hand-off write to each other. */
@Resolver(() => ReferralType)
export class HandOffMessageResolver {
  @Requires('message.write')
  @Mutation(() => ReferralPayload, {
    description:
      '给移送的另一方留言，入留痕，办结后仍在 / Writes to the other side of a hand-off; it stays when it is over',
  })
  async addHandOffMessage(
    @Arg('input', () => AddHandOffMessageInputType) input: AddHandOffMessageInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await addHandOffMessage({ ...input, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, ({ disputeId, referralId }) => ({
      referral: { id: referralId },
      dispute: { id: disputeId },
    }));
  }

  @FieldResolver(() => HandOffMessageConnection, {
    description: '双方留言，先写的在前；仅双方可见 / Messages, oldest first; both sides alone are shown any',
  })
  async messages(
    @Root() { id: referralId }: ReferralType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(messagesForm, { cursors }, { referralId });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.loops.messages({ referralId, first, after: keys?.[0] ?? null });
    const shown = rows.map(({ agencyId, ...row }) => ({ ...row, agency: reads.directory.agency(agencyId) }));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }
}
