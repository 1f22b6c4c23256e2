import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { applyPreservation } from '../../commands/court/apply-preservation.ts';
import { executePreservation } from '../../commands/court/execute-preservation.ts';
import { liftPreservation } from '../../commands/court/lift-preservation.ts';
import { rulePreservation } from '../../commands/court/rule-preservation.ts';
import { startPreservationTerm } from '../../commands/court/start-preservation-term.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  ApplyPreservationInputType,
  ExecutePreservationInputType,
  LiftPreservationInputType,
  RulePreservationInputType,
  StartPreservationTermInputType,
} from './preservation-acts.input.ts';

@Resolver()
export class CourtPreservationActsResolver {
  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '接受保全或先予执行申请；四十八小时自次时起算且不顺延 / Accepts an application for preservation or advance execution; 48 hours run from the next full hour and never roll (CPL 103, 104; LDI-1 49). Amounts are fen. Refused: WAIVER_REASON_NEEDED, WAIVER_FOR_WORKERS_ONLY, TRACK_DOES_NOT_ALLOW',
  })
  applyPreservation(
    @Arg('input', () => ApplyPreservationInputType) input: ApplyPreservationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(
      applyPreservation,
      { ...input, waiverReason: input.waiverReason ?? null, caseNumber: input.caseNumber ?? null },
      context,
    );
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description: '裁定准许或驳回保全 / Grants or refuses the measure. Refused: ALREADY_DECIDED, TRACK_DOES_NOT_ALLOW',
  })
  rulePreservation(
    @Arg('input', () => RulePreservationInputType) input: RulePreservationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(rulePreservation, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '实施保全；诉前保全的三十日起诉期起算（民诉法104条）/ Takes the measure; before a suit thirty natural days to sue start (CPL 104). Refused: NOT_GRANTED',
  })
  executePreservation(
    @Arg('input', () => ExecutePreservationInputType) input: ExecutePreservationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(executePreservation, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '解除保全（民诉法104条，解释一49条）/ Ends the measure (CPL 104; LDI-1 49). Refused: NOT_EXECUTED, ALREADY_LIFTED, RESULT_NOT_POSSIBLE while the period runs',
  })
  liftPreservation(
    @Arg('input', () => LiftPreservationInputType) input: LiftPreservationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(liftPreservation, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '他处文书生效，三个月申请执行期起算（解释一49条）/ A title of another body took effect: three months to apply for enforcement (LDI-1 49). Refused: NOT_EXECUTED, ALREADY_EFFECTIVE',
  })
  startPreservationTerm(
    @Arg('input', () => StartPreservationTermInputType) input: StartPreservationTermInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(startPreservationTerm, input, context);
  }
}
