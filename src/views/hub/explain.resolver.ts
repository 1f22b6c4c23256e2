import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import type { HubContext } from '../../graphql/context.ts';
import { knownCase, subjectOf } from '../../graphql/known-case.ts';
import { badArgument } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { questionOf } from '../../policy/access-question.ts';
import { explain, type AccessExplanation } from '../../policy/explain.ts';
import { permissions } from '../../policy/permissions.ts';
import { AccessExplanationType, ExplainAccessInputType, type AccessChangeType } from './explain.type.ts';

/** The same whoever and whatever was asked about, so that it tells nothing of either. */
const notForYou: AccessExplanationType = {
  verdict: 'NOT_FOR_YOU',
  rule: { permission: 'access.explain', group: null, says: permissions['access.explain'].says },
  facts: [],
  flip: null,
};

function shown(change: NonNullable<AccessExplanation['flip']>[number]): AccessChangeType {
  const opened = change.kind === 'OPEN_PART' ? groupsOf(change.scope) : null;
  return {
    kind: change.kind,
    says: change.says,
    participationId: 'partId' in change ? change.partId : null,
    role: 'role' in change ? change.role : null,
    groups: change.kind === 'WIDEN_PART' ? [change.group] : opened,
    post: 'post' in change ? change.post : null,
    capacity: 'capacity' in change ? change.capacity : null,
  };
}

@Resolver()
export class ExplainResolver {
  @Requires('access.explain')
  @Query(() => AccessExplanationType, {
    description:
      '为何可见或不可见、允许或不允许，以及什么会使其改变 / Why something is shown or not, allowed or not, and what would change it',
  })
  async explainAccess(
    @Arg('input', () => ExplainAccessInputType) input: ExplainAccessInputType,
    @Ctx() context: HubContext,
  ): Promise<AccessExplanationType> {
    const question = questionOf(input.path);
    if (!question) throw badArgument('input', ['Party.phone', 'referral.send', '…'], ['input', 'path']);
    const { principal, reads, now } = context;
    const facts = await reads.accessFacts(input.disputeId, input.subjectId ?? null);
    const subject = subjectOf(input, context);
    const given = subject && knownCase(subject, facts, { principal, at: input.at ?? now });
    if (!given) return notForYou;
    const { verdict, rule, facts: because, flip } = explain(question, given);
    return {
      verdict,
      rule: {
        permission: 'permission' in rule ? rule.permission : null,
        group: 'group' in rule ? rule.group : null,
        says: rule.says,
      },
      facts: because.map(({ says, partId }) => ({ says, participationId: partId })),
      flip: flip && flip.map(shown),
    };
  }
}
