import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { reportIncident } from '../../commands/union/report-incident.ts';
import { recordIncident } from '../../commands/union/record-incident.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { RecordIncidentInputType, ReportIncidentInputType } from './incident.input.ts';
import { opened } from './registration-of.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionIncidentResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '重大情况直报：知悉后1小时口头、2小时书面，每24小时续报，日夜与节假日均计，不顺延（突发事件应对法61、69；小时数待核）；只报事实，不写职工姓名；涉密的只登记指引 / Reports a major incident: orally within 1 hour of knowing, in writing within 2, a follow-up every 24, by night and on holidays and never rolled (hours to check); facts only, no worker named; what is classified is only pointed to. Refuses PERSON_NAMED, SECRET_NOT_ALLOWED',
  })
  async reportIncident(
    @Arg('input', () => ReportIncidentInputType) input: ReportIncidentInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await reportIncident({ ...opened(input, 'EARLY_WARNING'), key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '记录直报后的进展；上级应在30分钟内签收，控制前每24小时续报，结束后10日内复盘（设计值） / Writes down what came next: acknowledgement in 30 minutes, a follow-up every 24 hours until under control, a review within 10 days of the end (product defaults). Refuses ACT_NOT_POSSIBLE_NOW, ALREADY_REPORTED, PERSON_NAMED',
  })
  async recordIncident(
    @Arg('input', () => RecordIncidentInputType) input: RecordIncidentInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await recordIncident({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
