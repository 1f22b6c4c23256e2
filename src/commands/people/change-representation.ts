import { isRefused, type Refusal } from '../../kernel/refusal.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { MandateEntry } from '../../domain/mandate/mandate-entry.ts';
import { decideChange, requestChange, verifyChange } from '../../domain/mandate/representation-change.ts';
import { personFaults } from '../../domain/participation/person-faults.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import type { LoadedFile } from '../unit-of-work.ts';
import { agencyTypeIn } from './agency-type-in.ts';

export interface RequestRepresentationChangeInput extends Omit<MandateEntry, 'fromOn' | 'partyId'> {
  readonly disputeId: string;
  /** Mandate that is to end. */
  readonly mandateId: string;
  readonly key: string | null;
}

export interface VerifyRepresentationChangeInput {
  readonly disputeId: string;
  readonly changeId: string;
  /** How the party was asked. */
  readonly how: ConsentMethod;
  readonly key: string | null;
}

export interface DecideRepresentationChangeInput {
  readonly disputeId: string;
  readonly changeId: string;
  readonly approved: boolean;
  readonly key: string | null;
}

type Done = Promise<Outcome<{ disputeId: string; changeId: string }>>;
type Decision = (loaded: LoadedFile, moment: Moment) => Fact[] | Refusal[];

/** Asks that another person act for a party in place of the one who does. */
export async function requestRepresentationChange(
  { key, ...input }: RequestRepresentationChangeInput,
  context: CommandContext,
): Done {
  const act = { operation: 'requestRepresentationChange', permission: 'dispute.contribute', key, input } as const;
  return decided(act, context, ({ file }, moment) => {
    const { directory } = context;
    const candidate = { staffId: input.staffId, as: 'AGENT', path: 'staffId' } as const;
    const barred = personFaults(file, candidate, agencyTypeIn(directory));
    const outcome = requestChange(input, file, directory.staff(input.staffId), moment);
    if (isRefused(outcome)) return [...outcome, ...barred];
    return barred.length > 0 ? barred : outcome;
  });
}

/** Writes down that the party itself was asked and wants the change. */
export async function verifyRepresentationChange(
  { key, ...input }: VerifyRepresentationChangeInput,
  context: CommandContext,
): Done {
  const act = { operation: 'verifyRepresentationChange', permission: 'dispute.contribute', key, input } as const;
  return decided(act, context, ({ file }) => {
    const change = file.openChanges.find(({ id }) => id === input.changeId);
    const { staffId } = context.principal;
    return change ? verifyChange(change, file, { staffId, how: input.how }) : [notFound('changeId')];
  });
}

/** Approves or refuses a change; approved, access moves from one person to the other at one instant. */
export async function decideRepresentationChange(
  { key, ...input }: DecideRepresentationChangeInput,
  context: CommandContext,
): Done {
  const act = { operation: 'decideRepresentationChange', permission: 'dispute.steer', key, input } as const;
  return decided(act, context, ({ file }, moment) => {
    const change = file.openChanges.find(({ id }) => id === input.changeId);
    if (!change) return [notFound('changeId')];
    const { directory, principal } = context;
    const person = directory.staff(change.staffId);
    return decideChange(change, file, { approved: input.approved, staffId: principal.staffId, person }, moment);
  });
}

interface Act {
  readonly operation: string;
  readonly permission: PermissionName;
  readonly key: string | null;
  readonly input: { readonly disputeId: string; readonly changeId?: string };
}

async function decided({ operation, permission, key, input }: Act, context: CommandContext, decide: Decision): Done {
  return runCommand(context, { operation, key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const asked = { principal: context.principal, now: moment.now, path: 'disputeId' };
    const refused = whyNot(loaded, permission, asked);
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const outcome = decide(loaded, moment);
    if (isRefused(outcome)) return [...outcome];
    const facts = outcome as Fact[];
    await work.record(facts);
    return { disputeId: input.disputeId, changeId: input.changeId ?? requestedIn(facts) };
  });
}

function requestedIn(facts: readonly Fact[]): string {
  const requested = facts.find((fact) => fact.type === 'RepresentationChangeRequested');
  return requested?.body.changeId ?? '';
}
