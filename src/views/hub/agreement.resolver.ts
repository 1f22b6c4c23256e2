import { GraphQLSafeInt } from 'graphql-scalars';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { endSharingAgreement } from '../../commands/agreement/end-sharing-agreement.ts';
import { registerSharingAgreement } from '../../commands/agreement/register-sharing-agreement.ts';
import { endsWithin, isInForce, warnDaysAhead, type AgreementSide } from '../../domain/agreement/sharing-agreement.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { addDays, legalDateOf } from '../../kernel/legal-date.ts';
import {
  EndSharingAgreementInputType,
  RegisterSharingAgreementInputType,
  SharingAgreementConnection,
  SharingAgreementPayload,
} from './agreement.type.ts';

const agreementsForm: CursorForm = { list: 'sharingAgreements', keys: ['id'] };

/** Longest look ahead, in days: agreements are made for a few years. */
const longestAhead = 3660;

@Resolver()
export class AgreementResolver {
  @Requires('agreement.read')
  @Query(() => SharingAgreementConnection, {
    description: '信息共享协议；可只列若干日内到期的 / The register of sharing agreements, or only those that end soon',
  })
  async sharingAgreements(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('endingWithinDays', () => GraphQLSafeInt, {
      nullable: true,
      description: '只列今起若干日内到期的 / Only those whose last day lies within so many days from today',
    })
    within: number | null,
    @Ctx() { reads, now, cursors }: HubContext,
  ) {
    const form = sealedForm(agreementsForm, { cursors }, { within });
    const { first, keys } = pageOf(args, form);
    const today = legalDateOf(now);
    const days = within === null || within === undefined ? null : Math.min(Math.max(0, within), longestAhead);
    const span = { today, endingBy: days === null ? null : addDays(today, days) };
    const rows = await reads.sharingAgreements({ first, after: keys?.[0] ?? '' }, span);
    const side = ({ agencyId, type, region }: AgreementSide) => ({
      agency: agencyId ? reads.directory.agency(agencyId) : null,
      type,
      region,
    });
    const shown = rows.map((row) => ({
      ...row,
      one: side(row.one),
      other: side(row.other),
      inForce: isInForce(row, today, now),
      warned: endsWithin(row, warnDaysAhead, today),
      recordedBy: reads.directory.agency(row.recordedByAgencyId),
    }));
    return new ConnectionPage(shown, {
      first,
      after: keys !== null,
      form,
      keyOf: ({ id }) => [id],
    });
  }

  @Requires('agreement.manage')
  @Mutation(() => SharingAgreementPayload, { description: '登记信息共享协议 / Enters a sharing agreement' })
  async registerSharingAgreement(
    @Arg('input', () => RegisterSharingAgreementInputType) input: RegisterSharingAgreementInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await registerSharingAgreement({ ...input, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, (result) => result);
  }

  @Requires('agreement.manage')
  @Mutation(() => SharingAgreementPayload, { description: '提前终止信息共享协议 / Ends a sharing agreement early' })
  async endSharingAgreement(
    @Arg('input', () => EndSharingAgreementInputType) input: EndSharingAgreementInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await endSharingAgreement({ ...input, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, (result) => result);
  }
}
