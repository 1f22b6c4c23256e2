import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { closeJointHandling } from '../../commands/joint/close-joint-handling.ts';
import { conveneJointHandling } from '../../commands/joint/convene-joint-handling.ts';
import { openJointHandling } from '../../commands/joint/open-joint-handling.ts';
import { planJointHandling } from '../../commands/joint/plan-joint-handling.ts';
import { recordJointAction } from '../../commands/joint/record-joint-action.ts';
import { recordJointMinutes } from '../../commands/joint/record-joint-minutes.ts';
import { reviewJointHandling } from '../../commands/joint/review-joint-handling.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  OpenJointHandlingInputType,
  ConveneJointHandlingInputType,
  PlanJointHandlingInputType,
  RecordJointActionInputType,
  RecordJointMinutesInputType,
  ReviewJointHandlingInputType,
  CloseJointHandlingInputType,
} from './joint-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class JointActsResolver {
  @Requires('joint.open')
  @Mutation(() => HrssActPayload, {
    description:
      '启动联合处置：红色二十四小时内、其他三个工作日内召集 / Opens a joint handling: convened within 24 hours when red, within three working days otherwise',
  })
  openJointHandling(
    @Arg('input', () => OpenJointHandlingInputType) input: OpenJointHandlingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(openJointHandling, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '召集会议并确定牵头单位 / The group meets and settles who leads',
  })
  conveneJointHandling(
    @Arg('input', () => ConveneJointHandlingInputType) input: ConveneJointHandlingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(conveneJointHandling, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '制定方案与任务，各有责任单位和期限 / Lays down the plan and its actions, each with owner and date',
  })
  planJointHandling(
    @Arg('input', () => PlanJointHandlingInputType) input: PlanJointHandlingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(planJointHandling, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '责任单位登记任务完成情况 / The owner of an action tells what came of it',
  })
  recordJointAction(
    @Arg('input', () => RecordJointActionInputType) input: RecordJointActionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordJointAction, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '登记会议纪要 / Records the minutes of the meeting',
  })
  recordJointMinutes(
    @Arg('input', () => RecordJointMinutesInputType) input: RecordJointMinutesInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordJointMinutes, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '评估；任务未完成的拒绝为 ACTIONS_STILL_OPEN / Looks back once every action has its result',
  })
  reviewJointHandling(
    @Arg('input', () => ReviewJointHandlingInputType) input: ReviewJointHandlingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(reviewJointHandling, input, context);
  }

  @Requires('joint.act')
  @Mutation(() => HrssActPayload, {
    description: '结束联合处置；对移送即为办结 / Ends a joint handling; completes the referral it came by',
  })
  closeJointHandling(
    @Arg('input', () => CloseJointHandlingInputType) input: CloseJointHandlingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(closeJointHandling, input, context);
  }
}
