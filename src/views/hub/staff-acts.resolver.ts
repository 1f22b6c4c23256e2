import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addStaff } from '../../commands/staff/add-staff.ts';
import { changeStaff, endStaff, restoreStaff } from '../../commands/staff/change-staff.ts';
import { handOverWork } from '../../commands/staff/hand-over-work.ts';
import { endClient, registerClient } from '../../commands/staff/register-client.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  AddStaffInputType,
  ChangeStaffInputType,
  EndClientInputType,
  EndStaffInputType,
  HandOverWorkInputType,
  RegisterClientInputType,
  RestoreStaffInputType,
} from './staff.input.ts';
import { EndStaffPayload, HandOverWorkPayload, StaffPayload, SystemClientPayload } from './staff.type.ts';

/** What an administrator does with the agency's own people and systems. */
@Resolver()
export class StaffActsResolver {
  @Requires('staff.manage')
  @Mutation(() => StaffPayload, { description: '新增人员 / Takes a person into the agency' })
  async addStaff(@Arg('input', () => AddStaffInputType) input: AddStaffInputType, @Ctx() context: HubContext) {
    return payload(await addStaff({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('staff.manage')
  @Mutation(() => StaffPayload, { description: '变更姓名或岗位 / Gives a person another name or other posts' })
  async changeStaff(@Arg('input', () => ChangeStaffInputType) input: ChangeStaffInputType, @Ctx() context: HubContext) {
    return payload(await changeStaff({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('staff.manage')
  @Mutation(() => EndStaffPayload, {
    description: '人员离岗，并告知待交接事项数 / Ends the work of a person, and counts what waits to be handed over',
  })
  async endStaff(@Arg('input', () => EndStaffInputType) input: EndStaffInputType, @Ctx() context: HubContext) {
    return payload(await endStaff({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('staff.manage')
  @Mutation(() => StaffPayload, { description: '恢复人员 / Takes a person back' })
  async restoreStaff(
    @Arg('input', () => RestoreStaffInputType) input: RestoreStaffInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await restoreStaff({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('staff.manage')
  @Mutation(() => HandOverWorkPayload, {
    description: '交接所办事项 / Gives what one person of the agency is put on to another',
  })
  async handOverWork(
    @Arg('input', () => HandOverWorkInputType) input: HandOverWorkInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await handOverWork({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('client.manage')
  @Mutation(() => SystemClientPayload, { description: '登记系统客户端 / Registers a system that asks for the agency' })
  async registerClient(
    @Arg('input', () => RegisterClientInputType) input: RegisterClientInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await registerClient({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('client.manage')
  @Mutation(() => SystemClientPayload, { description: '终止系统客户端 / Ends a system' })
  async endClient(@Arg('input', () => EndClientInputType) input: EndClientInputType, @Ctx() context: HubContext) {
    return payload(await endClient({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }
}

function whole<Result>(result: Result): Result {
  return result;
}
