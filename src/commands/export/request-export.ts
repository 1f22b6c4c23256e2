import { exportLimits, type ExportFilter, type ExportFormat } from '../../domain/export/export-job.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface RequestExportInput {
  readonly filter?: ExportFilter | null | undefined;
  readonly format: ExportFormat;
  readonly key: string | null;
}

/** Milliseconds the quota of one person looks back. */
const day = 24 * 3_600_000;

/** Puts an export in the queue; what it holds is decided when it is made, by what the person may see then. */
export async function requestExport(
  { key, format, filter }: RequestExportInput,
  context: CommandContext,
): Promise<Outcome<{ exportId: string }>> {
  const { principal } = context;
  const input = { format, filter: filter ?? {} };
  const outcome = await runCommand(
    context,
    { operation: 'requestExport', key, input },
    async (work, { now, newId }) => {
      if (judge('export.request', principal, null, now) !== 'yes') return [notPermitted('export.request')];
      const asked = await work.exports.askedSince(principal.staffId, new Date(now.getTime() - day));
      if (asked >= exportLimits.perDay)
        return [new Refusal('EXPORT_QUOTA_USED', { allowed: [`≤ ${exportLimits.perDay} / 24 h`] })];
      const { agencyId, staffId, client } = principal;
      const id = newId('exportJob');
      const asking = { id, agencyId, staffId, clientId: client?.id ?? null, format, filter: input.filter };
      // Stands in every row, and tells whose copy a leaked row was; it says nothing by itself.
      const mark = context.digest(`export\n${id}\n${staffId}`).slice(0, 16);
      await work.exports.keep({ ...asking, requestedAt: now }, mark);
      return { exportId: id };
    },
  );
  if (!Array.isArray(outcome)) context.audit?.note('export.created', { rule: 'export.request' });
  else if (outcome.some(({ code }) => code === 'EXPORT_QUOTA_USED'))
    context.audit?.note('limit.tripped', { rule: 'export-quota', code: 'EXPORT_QUOTA_USED' });
  return outcome;
}

/** Agrees, as another person of the same agency, that an export of many people may be downloaded. */
export async function approveExport(
  { key, exportId }: { readonly exportId: string; readonly key: string | null },
  context: CommandContext,
): Promise<Outcome<{ exportId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'approveExport', key, input: { exportId } }, async (work, { now }) => {
    if (judge('export.approve', principal, null, now) !== 'yes') return [notPermitted('export.approve')];
    const job = await work.exports.byId(exportId);
    if (job?.agencyId !== principal.agencyId) return [notFound('exportId')];
    if (job.staffId === principal.staffId) return [new Refusal('SECOND_PERSON_NEEDED', { path: ['exportId'] })];
    if (job.state !== 'AWAITING_APPROVAL') return [new Refusal('ALREADY_DECIDED', { path: ['exportId'] })];
    if (job.expiresAt !== null && job.expiresAt <= now) return [new Refusal('TIME_LIMIT_OVER', { path: ['exportId'] })];
    await work.exports.approve(exportId);
    return { exportId };
  });
}
