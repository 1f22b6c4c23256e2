import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { approveExport, requestExport } from '../../commands/export/request-export.ts';
import { exportFailures, exportStates } from '../../domain/export/export-job.ts';
import { keyOf } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { isRefused, type Refusal } from '../../kernel/refusal.ts';
import type { ExportBody } from '../../storage/reads/export-list.ts';
import { digitsOf } from './dispute.input.ts';
import {
  ApproveExportInputType,
  ExportConnection,
  ExportPayload,
  ExportType,
  RequestExportInputType,
} from './export.type.ts';

const exportsForm: CursorForm = { list: 'exports', keys: ['id'] };

/** What is taken out in one file. */
@Resolver()
export class ExportResolver {
  @Requires('export.request')
  @Query(() => ExportConnection, {
    description:
      '您申请的导出，及本单位待第二人同意者 / Exports you asked for, and those of your agency that wait for a second person',
  })
  async exports(@Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    const form = sealedForm(exportsForm, context);
    const { first, keys } = pageOf(args, form);
    const rows = await context.reads.exports.list({ first, after: keys?.[0] ?? '' });
    const shown = rows.map((row) => exportOf(row, context));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @Requires('export.request')
  @Query(() => ExportType, { nullable: true, description: '一项导出 / One export' })
  async export(@Arg('id', () => ID) id: string, @Ctx() context: HubContext) {
    const row = await context.reads.exports.one(id);
    return row && exportOf(row, context);
  }

  @Requires('export.request')
  @Mutation(() => ExportPayload, {
    description: '申请导出；在后台生成，24小时后失效 / Asks for an export; made in the background, gone after 24 hours',
  })
  async requestExport(
    @Arg('input', () => RequestExportInputType) input: RequestExportInputType,
    @Ctx() context: HubContext,
  ) {
    digitsOf(input.filter?.regionPrefix);
    const filter = input.filter && { ...input.filter };
    return answer(await requestExport({ ...input, filter, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('export.approve')
  @Mutation(() => ExportPayload, {
    description: '以第二人身份同意涉及多人的导出 / Agrees, as the second person, to an export of many people',
  })
  async approveExport(
    @Arg('input', () => ApproveExportInputType) input: ApproveExportInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(await approveExport({ ...input, key: keyOf(input, context) }, context.command), context);
  }
}

async function answer(outcome: { readonly exportId: string } | Refusal[], context: HubContext): Promise<ExportPayload> {
  if (isRefused(outcome)) return { userErrors: userErrors(outcome, context) };
  const { exportId } = outcome as { readonly exportId: string };
  context.reads.moveTo(context.command.clock.now());
  const row = await context.reads.exports.one(exportId);
  return { export: row && exportOf(row, context), userErrors: [] };
}

function exportOf(row: ExportBody, { reads, principal }: HubContext): ExportType {
  const { staffId, approvedBy, rowCount, failure, state, ...rest } = row;
  const { directory } = reads;
  return {
    ...rest,
    state,
    stateTitle: exportStates[state],
    failure,
    failureTitle: failure && exportFailures[failure],
    disputes: rowCount,
    requestedBy: directory.staff(staffId),
    approvedBy: approvedBy === null ? null : directory.staff(approvedBy),
    path: state === 'READY' && staffId === principal.staffId ? `/exports/${row.id}` : null,
  } as ExportType;
}
