import { judge } from '../../policy/judge.ts';
import type { CommandContext } from '../../commands/command.ts';
import { registerDispute, type Registered as CommandResult } from '../../commands/register-dispute.ts';
import type { Hub } from '../../http/hub.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ImportProblem } from './import-problem.ts';
import type { Entry } from './map-row.ts';
import { databaseGone, mayNotRegister, noSuchPerson } from './problems.ts';
import { remarkOf } from './remark.ts';
import type { Registered, Registrar, Registration } from './registrar.ts';
import { codeOf, isNetworkTrouble, withRetries } from './retry.ts';

/** Thrown through the transaction to leave it without effect; carries what is known by then. */
class Undone extends Error {
  readonly outcome: Registered;

  constructor(outcome: Registered) {
    super('undone');
    this.outcome = outcome;
  }
}

/**
 * Registers through the command itself on a hub that need not listen; closing stops the hub. A rehearsal runs the same
 * command to its end and takes the transaction back.
 *
 * @param onInternal told of every error nobody foresaw; the row it befell is refused, the others go on
 * @throws ImportProblem when there is no such person, or the agency registers no disputes
 */
export function directRegistrar(hub: Hub, staffId: string, onInternal: (error: unknown) => void): Registrar {
  const context = hub.commandContext(staffId);
  if (!context) throw new ImportProblem(noSuchPerson(staffId, hub.directory.everyone()));
  const { principal, clock } = context;
  if (judge('dispute.register', principal, null, clock.now()) !== 'yes')
    throw new ImportProblem(mayNotRegister(staffId), { isUsage: false });
  const { name } = hub.directory.agency(principal.agencyId)!;
  return {
    importer: { staffId, agencyId: principal.agencyId, agencyName: name, region: principal.region },
    register: (entry) => attempt(entry, context, { keep: true, onInternal }),
    rehearse: (entry) => attempt(entry, context, { keep: false, onInternal }),
    close: () => hub.stop(),
  };
}

async function attempt(
  entry: Entry,
  context: CommandContext,
  { keep, onInternal }: { keep: boolean; onInternal: (error: unknown) => void },
): Promise<Registration> {
  const made = new Set<string>();
  try {
    return await withRetries(() => runOnce(entry, watched(context, made), { keep, made }), isTransient);
  } catch (error) {
    // Class 22 is about a value, class 23 about a rule of the tables: the row's own fault, not the database's.
    if (/^2[23]\w{3}$/.test(codeOf(error))) return [remarkOf(new Refusal('NOT_STORABLE'))];
    if (isTransient(error)) throw new ImportProblem(databaseGone, { isUsage: false });
    onInternal(error);
    return [remarkOf(new Refusal('INTERNAL'))];
  }
}

/** Look-up, registration and, in a rehearsal, the taking back: one transaction. */
async function runOnce(
  entry: Entry,
  context: CommandContext,
  { keep, made }: { keep: boolean; made: ReadonlySet<string> },
): Promise<Registration> {
  const statusOf = (disputeId: string) => (made.has(disputeId) ? 'REGISTERED' : 'ALREADY_THERE');
  const oneTransaction: CommandContext['transact'] = (principal, now, work) =>
    context.transact(principal, now, async (port) => {
      const known = await port.disputeOfAlias(principal!.agencyId, entry.ownNumber);
      if (known) throw new Undone({ status: statusOf(known), disputeId: known, warnings: [] });
      const result = await work(port);
      if (keep) return result;
      const { warnings } = result as CommandResult;
      throw new Undone({ status: 'REGISTERED', disputeId: null, warnings: warnings.map(remarkOf) });
    });
  try {
    const outcome = await registerDispute(entry, { ...context, transact: oneTransaction });
    if (Array.isArray(outcome)) return outcome.map(remarkOf);
    const { disputeId, warnings } = outcome;
    return { status: statusOf(disputeId), disputeId, warnings: warnings.map(remarkOf) };
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}

/** Notes the ids made for the row: any other was made by somebody who registers the same row this very moment. */
function watched(context: CommandContext, made: Set<string>): CommandContext {
  return {
    ...context,
    newId(kind) {
      const id = context.newId(kind);
      if (kind === 'dispute') made.add(id);
      return id;
    },
  };
}

/**
 * Worth another attempt: connection (08), serialisation and deadlock (40), resources (53), lock or time limit (55, 57),
 * and a number somebody has taken since it was looked up (23505), which the next look-up finds.
 */
function isTransient(error: unknown): boolean {
  return /^((08|40|53|55|57)\w{3}|23505)$/.test(codeOf(error)) || isNetworkTrouble(error);
}
