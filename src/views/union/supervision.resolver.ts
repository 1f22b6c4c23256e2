import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { issueSupervisionLetter } from '../../commands/union/issue-supervision-letter.ts';
import { deliverSupervisionLetter } from '../../commands/union/deliver-supervision-letter.ts';
import { recordSupervisionDocketing } from '../../commands/union/record-supervision-docketing.ts';
import { recordSupervisionResult } from '../../commands/union/record-supervision-result.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  DeliverSupervisionLetterInputType,
  IssueSupervisionLetterInputType,
  RecordSupervisionDocketingInputType,
  RecordSupervisionResultInputType,
} from './supervision.input.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionSupervisionResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '签发一函两书：意见书、建议书由工会主席或者副主席签发；建议书仅县级以上总工会、且意见书被拒收、未答复或者未整改后方可提出（工会法23、26）；文中不得出现当事人姓名 / Issues a reminder, opinion or suggestion: chair or vice-chair signs the latter two; a suggestion comes from a union at county level or above, after an opinion refused, unanswered or not followed (TUL 23, 26); nobody of the dispute is named. Refuses POST_MAY_NOT_SIGN, UNION_BELOW_COUNTY, OPINION_COMES_FIRST, PERSON_NAMED, CASE_NUMBER_TAKEN',
  })
  async issueSupervisionLetter(
    @Arg('input', () => IssueSupervisionLetterInputType) input: IssueSupervisionLetterInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await issueSupervisionLetter({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记送达并附送达回证；提示函10、意见书15个工作日答复，建议书5个工作日立案、15个工作日答复（各地可另定） / Records delivery with its proof; 10 working days for a reminder, 15 for an opinion, 5 to docket and 15 to answer a suggestion, unless the place has its own figure. Refuses DOCUMENT_MISSING without proof',
  })
  async deliverSupervisionLetter(
    @Arg('input', () => DeliverSupervisionLetterInputType) input: DeliverSupervisionLetterInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await deliverSupervisionLetter({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记主管部门对建议书立案；5个工作日的立案期限随之终止 / Records that the department docketed a suggestion; its 5 working days stop. Refuses ACT_NOT_POSSIBLE_NOW for other documents',
  })
  async recordSupervisionDocketing(
    @Arg('input', () => RecordSupervisionDocketingInputType) input: RecordSupervisionDocketingInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordSupervisionDocketing({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记监督文书的结果；未答复须期满后方可登记，迟到的答复仍可登记 / Records what came of a document; no reply only after the period has run out, and a late answer still counts. Refuses OUTCOME_NOT_OF_KIND, PERIOD_STILL_RUNS, PERSON_NAMED',
  })
  async recordSupervisionResult(
    @Arg('input', () => RecordSupervisionResultInputType) input: RecordSupervisionResultInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordSupervisionResult({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
