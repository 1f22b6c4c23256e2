import { judge, notPermitted } from '../../policy/judge.ts';
import type { CommandContext } from '../../commands/command.ts';
import { registerDispute } from '../../commands/register-dispute.ts';
import type { Hub } from '../../http/hub.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ImportProblem } from './import-problem.ts';
import type { Entry } from './map-row.ts';
import { remarkOf } from './remark.ts';
import type { Registrar, Registration } from './registrar.ts';
import { codeOf, isNetworkTrouble, withRetries } from './retry.ts';

/** Thrown through the transaction to leave it without effect; carries what is known by then. */
class Undone extends Error {
  readonly outcome: Registration;

  constructor(outcome: Registration) {
    super('undone');
    this.outcome = outcome;
  }
}

/**
 * Registers through the command itself on a hub that need not listen; closing stops the hub. A rehearsal runs the same
 * command to its end and takes the transaction back.
 *
 * @throws ImportProblem when there is no such person, or the agency registers no disputes
 */
export function directRegistrar(hub: Hub, staffId: string): Registrar {
  const context = hub.commandContext(staffId);
  if (!context) throw noSuchPerson(staffId, hub);
  const { agencyId, region } = context.principal;
  if (judge('dispute.register', context.principal, null, context.clock.now()) !== 'yes') throw mayNotRegister(staffId);
  const { zh, en } = hub.directory.agency(agencyId)!.name;
  return {
    importer: { staffId, agencyId, agencyName: `${zh} / ${en}`, region },
    register: (entry) => attempt(entry, context, { keep: true }),
    rehearse: (entry) => attempt(entry, context, { keep: false }),
    close: () => hub.stop(),
  };
}

async function attempt(entry: Entry, context: CommandContext, { keep }: { keep: boolean }): Promise<Registration> {
  try {
    return await withRetries(() => runOnce(entry, context, keep), isTransient);
  } catch (error) {
    // Class 22 is about a value, class 23 about a rule of the tables: the row's own fault, not the database's.
    if (/^2[23]\w{3}$/.test(codeOf(error))) return [remarkOf(new Refusal('NOT_STORABLE'))];
    if (!isTransient(error)) throw error;
    throw new ImportProblem(databaseGone, { isUsage: false });
  }
}

/** Look-up, registration and, in a rehearsal, the taking back: one transaction. */
async function runOnce(entry: Entry, context: CommandContext, keep: boolean): Promise<Registration> {
  let made: string | null = null;
  const watched: CommandContext = {
    ...context,
    newId(kind) {
      const id = context.newId(kind);
      if (kind === 'dispute') made = id;
      return id;
    },
    transact: (principal, now, work) =>
      context.transact(principal, now, async (port) => {
        const known = await port.disputeOfAlias(principal!.agencyId, entry.ownNumber);
        if (known) throw new Undone({ status: 'ALREADY_THERE', disputeId: known, warnings: [] });
        const result = await work(port);
        if (!keep) throw new Undone(registrationOf(result as Awaited<ReturnType<typeof registerDispute>>, made));
        return result;
      }),
  };
  try {
    return registrationOf(await registerDispute(entry, watched), made);
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    const { outcome } = error;
    return keep || !('status' in outcome) || outcome.status === 'ALREADY_THERE'
      ? outcome
      : { ...outcome, disputeId: null };
  }
}

/** An id that was not made here is answered from the key: somebody else has registered the row this very moment. */
function registrationOf(outcome: Awaited<ReturnType<typeof registerDispute>>, made: string | null): Registration {
  if (Array.isArray(outcome)) return outcome.map(remarkOf);
  const { disputeId, warnings } = outcome;
  return { status: disputeId === made ? 'REGISTERED' : 'ALREADY_THERE', disputeId, warnings: warnings.map(remarkOf) };
}

/**
 * Worth another attempt: connection (08), serialisation and deadlock (40), resources (53), lock or time limit (55, 57),
 * and a number somebody has taken since it was looked up (23505), which the next look-up finds.
 */
function isTransient(error: unknown): boolean {
  return /^((08|40|53|55|57)\w{3}|23505)$/.test(codeOf(error)) || isNetworkTrouble(error);
}

const databaseGone = {
  zh: '数据库没有应答；已登记的行不受影响，恢复后重新运行即可继续',
  en: 'The database does not answer; rows registered so far are safe, run it again to go on',
};

function noSuchPerson(staffId: string, { directory }: Hub): ImportProblem {
  const ids = directory.everyone().flatMap(({ id, active }) => (active ? [id] : []));
  const some = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ' …' : '');
  return new ImportProblem({ zh: `没有在岗人员 ${staffId}`, en: `there is no active person ${staffId}; ${some}` });
}

export function mayNotRegister(staffId: string): ImportProblem {
  const { zh, en } = remarkWords();
  return new ImportProblem({ zh: `${staffId}：${zh}`, en }, { isUsage: false });
}

function remarkWords() {
  return { zh: '', en: notPermitted('dispute.register').code };
}
