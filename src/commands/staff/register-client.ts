import type { ClientBinding, SystemClient } from '../../domain/agency/system-client.ts';
import { bitOf, setOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { boundsOf } from '../../policy/agency-bounds.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { auditDenied, distinct } from './staff-authority.ts';

export interface RegisterClientInput {
  readonly name: Words;
  /** Names of permissions. */
  readonly scopes: readonly string[];
  readonly groups: readonly FieldGroup[];
  readonly binding: ClientBinding;
  /** Exclusive; open when not given. */
  readonly until?: Date | null | undefined;
  readonly key: string | null;
}

/** Registers a system of the agency, for no more than the agency itself could ever do or see. */
export async function registerClient(
  { key, ...input }: RegisterClientInput,
  context: CommandContext,
): Promise<Outcome<{ clientId: string }>> {
  const { principal } = context;
  const outcome = await runCommand(
    context,
    { operation: 'registerClient', key, input },
    async (work, { now, newId }) => {
      if (judge('client.manage', principal, null, now) !== 'yes') return [notPermitted('client.manage')];
      const faults = clientFaults(input, context, now);
      if (faults.length > 0) return faults;
      const client: SystemClient = {
        id: newId('systemClient'),
        agencyId: principal.agencyId,
        name: input.name,
        scopes: distinct(input.scopes),
        groups: setOf(input.groups),
        binding: input.binding,
        from: now,
        until: input.until ?? null,
        endedAt: null,
      };
      await work.staff.keepClient(client);
      return { clientId: client.id };
    },
  );
  await context.followDirectory?.();
  return auditDenied(outcome, 'client.manage', context);
}

/** Ends a system before its time: its tokens are refused from now on. */
export async function endClient(
  { key, ...input }: { readonly clientId: string; readonly key: string | null },
  context: CommandContext,
): Promise<Outcome<{ clientId: string }>> {
  const { principal } = context;
  const outcome = await runCommand(context, { operation: 'endClient', key, input }, async (work, { now }) => {
    if (judge('client.manage', principal, null, now) !== 'yes') return [notPermitted('client.manage')];
    const client = await work.staff.client(input.clientId);
    if (client?.agencyId !== principal.agencyId) return [notFound('clientId')];
    if (client.endedAt) return [new Refusal('CLIENT_ENDED', { path: ['clientId'] })];
    await work.staff.endClient(client.id);
    return { clientId: client.id };
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'client.manage', context);
}

function clientFaults(
  { name, scopes, groups, until }: Omit<RegisterClientInput, 'key'>,
  { principal, directory }: CommandContext,
  now: Date,
): Refusal[] {
  const bounds = boundsOf(directory.agency(principal.agencyId)!);
  const open: readonly string[] = bounds.scopes;
  const beyond = (path: string, index: number, allowed: readonly string[]) =>
    new Refusal('FORBIDDEN', { path: [path, String(index)], allowed });
  const faults: (Refusal | null)[] = [
    textFault(name.zh, ['name', 'zh'], 100),
    textFault(name.en, ['name', 'en'], 100),
    scopes.length === 0 ? new Refusal('NOTHING_GIVEN', { path: ['scopes'], allowed: open }) : null,
    ...scopes.map((scope, index) => (open.includes(scope) ? null : beyond('scopes', index, open))),
    ...groups.map((group, index) => ((bounds.groups & bitOf(group)) === 0 ? beyond('groups', index, []) : null)),
    // Whatever is seen of a dispute is seen by whom its index is open to.
    groups.length > 0 && !groups.includes('F0')
      ? new Refusal('NOTHING_GIVEN', { path: ['groups'], allowed: ['F0'] })
      : null,
    until && until <= now
      ? new Refusal('PERIOD_REVERSED', { path: ['until'], allowed: [`> ${now.toISOString()}`] })
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}
