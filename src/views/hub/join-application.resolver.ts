import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { applyToJoin } from '../../commands/onboarding/apply-to-join.ts';
import { approveJoinApplication, declineJoinApplication } from '../../commands/onboarding/decide-application.ts';
import {
  joinActs,
  joinDeclineReasons,
  joinStates,
  type JoinApplication,
  type JoinState,
} from '../../domain/onboarding/join-application.ts';
import { keyOf } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { isRefused, type Refusal } from '../../kernel/refusal.ts';
import {
  ApplyToJoinInputType,
  ApproveJoinApplicationInputType,
  DeclineJoinApplicationInputType,
  JoinApplicationConnection,
  JoinApplicationPayload,
  JoinApplicationType,
  JoinStateEnum,
  JoinStepType,
} from './join-application.type.ts';

const joinForm: CursorForm = { list: 'joinApplications', keys: ['id'] };

/** Agencies that apply to join, and who lets them in. */
@Resolver(() => JoinApplicationType)
export class JoinApplicationResolver {
  @Requires('onboarding.read')
  @Query(() => JoinApplicationConnection, {
    description: '您提出的接入申请；平台运营人员可见全部 / Applications you lodged; an operator sees all',
  })
  async joinApplications(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('state', () => JoinStateEnum, { nullable: true, description: '状态 / Where they stand' })
    state: JoinState | null,
    @Ctx() context: HubContext,
  ) {
    const form = sealedForm(joinForm, context, { state });
    const { first, keys } = pageOf(args, form);
    const rows = await context.reads.onboarding.list({ first, after: keys?.[0] ?? '', state });
    const shown = rows.map((row) => shownApplication(row, context));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @Requires('onboarding.read')
  @Query(() => JoinApplicationType, {
    nullable: true,
    description: '一项接入申请；不存在与无权知悉同为 null / One application; unknown and not for you are both null',
  })
  async joinApplication(@Arg('id', () => ID) id: string, @Ctx() context: HubContext) {
    const row = await context.reads.onboarding.one(id);
    if (!row) context.audit.note('authz.hidden', { code: 'NOT_FOUND' });
    return row && shownApplication(row, context);
  }

  @FieldResolver(() => [JoinStepType])
  async steps(@Root() { id }: JoinApplicationType, @Ctx() { reads }: HubContext): Promise<JoinStepType[]> {
    const rows = await reads.onboarding.steps(id);
    return rows.map((row) => ({
      ...row,
      actTitle: joinActs[row.act],
      reasonTitle: row.reason && joinDeclineReasons[row.reason],
    }));
  }

  @Requires('onboarding.apply')
  @Mutation(() => JoinApplicationPayload, {
    description:
      '为拟加入的单位申请接入，须两名平台运营人员同意 / Applies for an agency that wants to join; two operators have to agree',
  })
  async applyToJoin(@Arg('input', () => ApplyToJoinInputType) input: ApplyToJoinInputType, @Ctx() context: HubContext) {
    const { name, ...rest } = input;
    const words = { zh: name.zh, en: name.en };
    return answer(await applyToJoin({ ...rest, name: words, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('onboarding.decide')
  @Mutation(() => JoinApplicationPayload, {
    description:
      '同意接入；第二人同意后单位进入准备上线 / Agrees to an application; with the second, the agency prepares to go live',
  })
  async approveJoinApplication(
    @Arg('input', () => ApproveJoinApplicationInputType) input: ApproveJoinApplicationInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(await approveJoinApplication({ ...input, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('onboarding.decide')
  @Mutation(() => JoinApplicationPayload, { description: '不予接入 / Declines an application' })
  async declineJoinApplication(
    @Arg('input', () => DeclineJoinApplicationInputType) input: DeclineJoinApplicationInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(await declineJoinApplication({ ...input, key: keyOf(input, context) }, context.command), context);
  }
}

async function answer(
  outcome: { readonly applicationId: string } | Refusal[],
  context: HubContext,
): Promise<JoinApplicationPayload> {
  if (isRefused(outcome)) return { userErrors: userErrors(outcome, context) };
  const { applicationId } = outcome as { readonly applicationId: string };
  context.reads.moveTo(context.command.clock.now());
  const row = await context.reads.onboarding.one(applicationId);
  return { application: row && shownApplication(row, context), userErrors: [] };
}

/** An application as it is shown; what was done with it is read where it is asked for. */
export function shownApplication(row: JoinApplication, { reads: { directory } }: HubContext): JoinApplicationType {
  const { applicantAgencyId, agencyId, administratorId, report: _report, ...rest } = row;
  return {
    ...rest,
    stateTitle: joinStates[row.state],
    applicant: directory.agency(applicantAgencyId),
    agency: agencyId && directory.agency(agencyId),
    administrator: administratorId && directory.staff(administratorId),
  } as unknown as JoinApplicationType;
}
