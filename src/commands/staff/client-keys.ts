import { keyNotOver, keysAtOnce, type ClientKey } from '../../domain/agency/client-key.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';
import type { ReadKey } from './key-register.ts';
import { auditDenied } from './staff-authority.ts';

export interface AddClientKeyInput {
  readonly clientId: string;
  /** A public key (JWK or PEM) or a certificate (PEM). */
  readonly publicKey: string;
  /** Now when not given. */
  readonly from?: Date | null | undefined;
  /** Exclusive; open when not given, and never after a certificate's own end. */
  readonly until?: Date | null | undefined;
  readonly key: string | null;
}

/** Adds a key of a system beside the one in use, so that the two overlap while the system changes over. */
export async function addClientKey(
  { key, ...input }: AddClientKeyInput,
  context: CommandContext,
): Promise<Outcome<{ clientId: string; keyId: string }>> {
  const { principal } = context;
  const outcome = await runCommand(context, { operation: 'addClientKey', key, input }, async (work, moment) => {
    const { now } = moment;
    if (judge('client.manage', principal, null, now) !== 'yes') return [notPermitted('client.manage')];
    const fault = await clientFault(work, input.clientId, context);
    if (fault) return [fault];
    const read = context.readKey?.(input.publicKey) ?? 'UNREADABLE';
    if (typeof read === 'string') return [unusable[read]()];
    const fresh = keyOf(read, input, { id: moment.newId('clientKey'), agencyId: principal.agencyId, now });
    const faults = await keyFaults(work, fresh, now);
    if (faults.length > 0) return faults;
    await work.keys.keep(fresh);
    return { clientId: input.clientId, keyId: fresh.id };
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'client.manage', context);
}

/** Sets when a key of a system ends: now, or later so that the one that follows has time to take over. */
export async function endClientKey(
  { key, ...input }: { readonly keyId: string; readonly at?: Date | null | undefined; readonly key: string | null },
  context: CommandContext,
): Promise<Outcome<{ clientId: string; keyId: string }>> {
  const { principal } = context;
  const outcome = await runCommand(context, { operation: 'endClientKey', key, input }, async (work, { now }) => {
    if (judge('client.manage', principal, null, now) !== 'yes') return [notPermitted('client.manage')];
    const known = await work.keys.byId(input.keyId);
    if (known?.agencyId !== principal.agencyId) return [notFound('keyId')];
    if (!keyNotOver(known, now)) return [new Refusal('CLIENT_KEY_ENDED', { path: ['keyId'] })];
    const at = input.at ?? now;
    const latest = known.until;
    if (at < now || (latest && at > latest)) {
      const allowed = [`≥ ${now.toISOString()}`, ...(latest ? [`≤ ${latest.toISOString()}`] : [])];
      return [new Refusal('PERIOD_REVERSED', { path: ['at'], allowed })];
    }
    await work.keys.endAt(known.id, at);
    return { clientId: known.clientId, keyId: known.id };
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'client.manage', context);
}

const readable = ['JWK (OKP, Ed25519)', 'PEM: PUBLIC KEY (Ed25519)', 'PEM: CERTIFICATE'];

const unusable = {
  PRIVATE: () => new Refusal('CLIENT_KEY_IS_PRIVATE', { path: ['publicKey'], allowed: readable }),
  UNREADABLE: () => new Refusal('CLIENT_KEY_UNREADABLE', { path: ['publicKey'], allowed: readable }),
  WEAK: () => new Refusal('CLIENT_KEY_WEAK', { path: ['publicKey'], allowed: readable }),
};

async function clientFault(work: Work, clientId: string, { principal }: CommandContext): Promise<Refusal | null> {
  const client = await work.staff.client(clientId);
  if (client?.agencyId !== principal.agencyId) return notFound('clientId');
  return client.endedAt ? new Refusal('CLIENT_ENDED', { path: ['clientId'] }) : null;
}

function keyOf(
  { kind, thumbprint, publicKey, life }: ReadKey,
  { clientId, from, until }: Omit<AddClientKeyInput, 'key'>,
  { id, agencyId, now }: { id: string; agencyId: string; now: Date },
): ClientKey {
  const ends = [until, life?.until].filter((each) => each !== null && each !== undefined);
  const starts = [from ?? now, ...(life ? [life.from] : [])];
  return {
    ...{ id, clientId, agencyId, kind, thumbprint, publicKey, verifiedAt: null },
    from: new Date(Math.max(...starts.map(Number))),
    until: ends.length > 0 ? new Date(Math.min(...ends.map(Number))) : null,
  };
}

async function keyFaults(work: Work, fresh: ClientKey, now: Date): Promise<Refusal[]> {
  if (await work.keys.isKnown(fresh.thumbprint)) return [new Refusal('CLIENT_KEY_KNOWN', { path: ['publicKey'] })];
  if (fresh.until && (fresh.until <= fresh.from || fresh.until <= now)) {
    return [new Refusal('PERIOD_REVERSED', { path: ['until'], allowed: [`> ${now.toISOString()}`] })];
  }
  const known = await work.keys.ofClient(fresh.clientId);
  const open = known.filter((each) => each.kind === fresh.kind && keyNotOver(each, now));
  if (open.length < keysAtOnce) return [];
  return [new Refusal('TOO_MANY', { path: ['publicKey'], allowed: [`≤ ${keysAtOnce}`, 'endClientKey'] })];
}
